import { grouped } from '../../assess/grouped.ts';
import type { Chosen } from '../../assess/select/scope.ts';
import type { ListKind } from '../../language/list.ts';
import type { TermsByLanguage } from '../../language/terms.ts';
import type { Document } from '../../render/document/document.ts';
import type { ListStyle } from '../../render/document/list/listing.ts';
import type { Input } from '../command.ts';
import { awaitedYear } from './by-time.ts';
import type { RowOf } from './kinds.ts';

/** How the rows of one kind look in each format. What a format needs is loaded when it is asked for. */
interface Form<Row> {
  document(rows: readonly Row[], style: ListStyle, input: Input): Promise<Document>;
  csv(rows: readonly Row[]): Promise<string>;
  json(terms: TermsByLanguage): Promise<(row: Row) => object>;
}

/** In the plan's own order each plan has a table of its own; sorted otherwise, all rows are in one. */
export function byPlan<Row extends Chosen<unknown>>(
  rows: readonly Row[],
  { inGroups }: ListStyle,
): readonly (readonly Row[])[] {
  return inGroups ? [...grouped(rows, ({ scope }) => [scope]).values()] : [rows];
}

const loadJson = () => import('../../render/json/list-json.ts');
const loadCsv = () => import('../../render/csv/list-csv.ts');

export const forms: { readonly [Name in ListKind]: Form<RowOf[Name]> } = {
  policies: {
    document: async (rows, style) =>
      (await import('../../render/document/list/policies.ts')).policyList(rows, style),
    csv: async rows => (await loadCsv()).policiesCsv(rows),
    json: async () => (await loadJson()).listedPolicyJson,
  },
  measures: {
    document: async (rows, style) =>
      (await import('../../render/document/list/measures.ts')).measureList(rows, style),
    csv: async rows => (await loadCsv()).measuresCsv(rows),
    json: async () => (await loadJson()).listedMeasureJson,
  },
  indicators: {
    document: async (rows, style, input) => {
      const { awaitedList, indicatorList } = await import('../../render/document/list/indicators.ts');
      const year = awaitedYear(input);
      const isAwaited = input.is('no-actual') || input.text('no-actual') !== undefined;
      return isAwaited && (year === null || typeof year === 'number')
        ? awaitedList(rows, year, style)
        : indicatorList(rows, style);
    },
    csv: async rows => (await loadCsv()).indicatorsCsv(rows),
    json: async terms => {
      const { listedIndicatorJson } = await loadJson();
      return row => listedIndicatorJson(row, terms);
    },
  },
  opinions: {
    document: async (rows, style) =>
      (await import('../../render/document/list/opinions.ts')).opinionList(rows, style),
    csv: async rows => (await loadCsv()).opinionsCsv(rows),
    json: async () => (await loadJson()).listedOpinionJson,
  },
  milestones: {
    document: async (rows, style) =>
      (await import('../../render/document/list/milestones.ts')).milestoneList(rows, style),
    csv: async rows => (await loadCsv()).milestonesCsv(rows),
    json: async () => (await loadJson()).listedMilestoneJson,
  },
  surveys: {
    document: async (rows, style) =>
      (await import('../../render/document/list/surveys.ts')).surveyList(rows, style),
    csv: async rows => (await loadCsv()).surveysCsv(rows),
    json: async () => (await loadJson()).listedSurveyJson,
  },
};
