import { grouped } from '../../../assess/grouped.ts';
import type { Chosen, Scope } from '../../../assess/select/scope.ts';
import type { Language } from '../../../language/language.ts';
import { nameIn, type PlanWords, planWords } from '../../../language/name.ts';
import type { Writing } from '../../wording/writing.ts';
import type { Cell, Column, Document, Row, RowGroup, Title } from '../document.ts';
import { beside, isBlank } from '../text.ts';

/** Rows that belong together, below the policy that they stand under. */
export interface ListGroup<Item> {
  readonly heading: string | null;
  readonly rows: readonly Item[];
}

/** A column with what an item has in it. */
export interface ListColumn<Item> {
  readonly column: Column;
  readonly cell: (item: Item) => Cell;
}

export interface ListStyle extends Writing {
  /** Rows of one plan stand below its title and those of its policies. Else each names its plan. */
  readonly inGroups: boolean;
}

/** Of what else a row says than its cells. */
type RowOf<Item> = (item: Item) => Omit<Row, 'cells'>;

/** Columns in which no item has anything are left out. */
export function listDocument<Item extends Chosen<unknown>>(
  style: ListStyle,
  columns: readonly ListColumn<Item>[],
  groups: readonly ListGroup<Item>[],
  rowOf: RowOf<Item> = () => ({}),
): Document {
  const drawn = groups.map(({ heading, rows }) => ({
    heading,
    rows: rows.map((item): Row => ({ cells: columns.map(({ cell }) => cell(item)), ...rowOf(item) })),
  }));
  const isFilled = columns.map((_, index) =>
    drawn.some(({ rows }) => rows.some(({ cells }) => !isBlankCell(cells[index] ?? ''))),
  );
  const filled = <One>(all: readonly One[]) => all.filter((_, index) => isFilled[index]);
  const scope = groups[0]?.rows[0]?.scope;
  return {
    ...(style.inGroups && scope && { title: planTitle(scope, style.language) }),
    blocks: [
      {
        kind: 'table',
        columns: filled(columns.map(({ column }) => column)),
        groups: drawn.map(
          ({ heading, rows }): RowGroup => ({
            ...(heading !== null && { heading: { text: heading, tone: 'place' } }),
            rows: rows.map(row => ({ ...row, cells: filled(row.cells) })),
          }),
        ),
      },
    ],
  };
}

const isBlankCell = (cell: Cell) =>
  typeof cell === 'object' && ('chart' in cell || 'sign' in cell) ? false : isBlank(cell);

/** The words of the plan that all rows are of; else the generic ones. */
export function wordsFor(items: readonly Chosen<unknown>[], { language, inGroups }: ListStyle): PlanWords {
  const { code, terms } = language;
  const plan = inGroups ? items[0]?.scope.plan : undefined;
  if (plan) return planWords(plan, code, terms);
  const { policy, measure: counted, indicator, target } = terms;
  return { policy, counted, indicator, target };
}

/** By the policy that each stands under. */
export function byPolicy<Item extends Chosen<unknown>>(
  items: readonly Item[],
  { language, inGroups }: ListStyle,
  policyOf: (item: Item) => string | null,
): readonly ListGroup<Item>[] {
  if (!inGroups) return ungrouped(items);
  return [...grouped(items, item => [policyOf(item)])].map(([policy, rows]) => ({
    heading: rows[0] ? policyHeading(rows[0].scope, policy, language) : null,
    rows,
  }));
}

export const ungrouped = <Item>(rows: readonly Item[]): readonly ListGroup<Item>[] => [
  { heading: null, rows },
];

function policyHeading(
  { plan }: Scope,
  id: string | null,
  { terms, formatting, code }: Language,
): string | null {
  if (plan.policies.length === 0) return null;
  const policy = plan.policies.find(one => one.id === id);
  return policy ? formatting.named(policy.no, nameIn(policy.name, code), null) : terms.unassigned;
}

function planTitle({ plan, assessment }: Scope, { code, formatting }: Language): Title {
  const period = plan.period && formatting.period(plan.period.from, plan.period.to);
  return {
    text: nameIn(plan.name, code),
    aside: beside([period, plan.id, formatting.asOf(assessment.asOf)]),
  };
}

/**
 * What names a row: its id below the heading of its plan, else with the plan before it. Where there is no room for
 * all columns, it is the first to make room, since nothing is lost by it.
 */
export function idColumn<Item extends Chosen<unknown>>(
  style: ListStyle,
  idOf: (item: Item) => string | null,
): ListColumn<Item> {
  return {
    column: { heading: style.language.list.columns.id, rank: 6, below: 'bare' },
    cell: item => {
      const own = idOf(item);
      if (own === null) return '';
      const id = style.inGroups ? own : `${item.scope.plan.id}/${own}`;
      return { text: id, tone: 'faint', whole: true };
    },
  };
}
