import { grouped } from '../../assess/grouped.ts';
import type { Chosen } from '../../assess/select/scope.ts';
import type { ListKind } from '../../language/list.ts';
import type { BothTerms } from '../../render/json/names-json.ts';
import type { Listing, ListStyle } from '../../render/list/listing.ts';
import type { Screen } from '../../render/screen.ts';
import type { Paints } from '../../render/terminal/paint.ts';
import type { Input } from '../command.ts';
import { awaitedYear } from './by-time.ts';
import type { RowOf } from './kinds.ts';

interface Ground {
  readonly input: Input;
  readonly screen: Screen;
  readonly paints: Paints;
}

/** How the rows of one kind look in each format. What a format needs is loaded when it is asked for. */
interface Form<Row> {
  listing(rows: readonly Row[], style: ListStyle, input: Input): Promise<Listing>;
  text(rows: readonly Row[], style: ListStyle, ground: Ground): Promise<string>;
  csv(rows: readonly Row[]): Promise<string>;
  json(terms: BothTerms): Promise<(row: Row) => object>;
}

/** In the plan's own order each plan has a table of its own; sorted otherwise, all rows are in one. */
export function byPlan<Row extends Chosen<unknown>>(
  rows: readonly Row[],
  { inGroups }: ListStyle,
): readonly (readonly Row[])[] {
  return inGroups ? [...grouped(rows, ({ scope }) => [scope]).values()] : [rows];
}

const tabular = <Row extends Chosen<unknown>>(
  listing: Form<Row>['listing'],
  rest: Pick<Form<Row>, 'csv' | 'json'>,
): Form<Row> => ({
  ...rest,
  listing,
  text: async (rows, style, { input, screen, paints }) => {
    const { listText } = await import('../../render/terminal/list-text.ts');
    const parts = await Promise.all(byPlan(rows, style).map(part => listing(part, style, input)));
    return listText(parts, screen, paints);
  },
});

const loadJson = () => import('../../render/json/list-json.ts');
const loadCsv = () => import('../../render/csv/list-csv.ts');

export const forms: { readonly [Name in ListKind]: Form<RowOf[Name]> } = {
  policies: tabular(
    async (rows, style) => (await import('../../render/list/policies.ts')).policyListing(rows, style),
    {
      csv: async rows => (await loadCsv()).policiesCsv(rows),
      json: async () => (await loadJson()).listedPolicyJson,
    },
  ),
  measures: tabular(
    async (rows, style) => (await import('../../render/list/measures.ts')).measureListing(rows, style),
    {
      csv: async rows => (await loadCsv()).measuresCsv(rows),
      json: async () => (await loadJson()).listedMeasureJson,
    },
  ),
  indicators: tabular(
    async (rows, style, input) => {
      const { awaitedListing, indicatorListing } = await import('../../render/list/indicators.ts');
      const year = awaitedYear(input);
      const isAwaited = input.is('no-actual') || input.text('no-actual') !== undefined;
      return isAwaited && (year === null || typeof year === 'number')
        ? awaitedListing(rows, year, style)
        : indicatorListing(rows, style);
    },
    {
      csv: async rows => (await loadCsv()).indicatorsCsv(rows),
      json: async terms => {
        const { listedIndicatorJson } = await loadJson();
        return row => listedIndicatorJson(row, terms);
      },
    },
  ),
  opinions: {
    listing: async (rows, style) =>
      (await import('../../render/list/opinions.ts')).opinionListing(rows, style),
    text: async (rows, { language }, { screen, paints }) =>
      (await import('../../render/terminal/opinions-text.ts')).opinionsText(rows, language, screen, paints),
    csv: async rows => (await loadCsv()).opinionsCsv(rows),
    json: async () => (await loadJson()).listedOpinionJson,
  },
};
