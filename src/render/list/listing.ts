import { grouped } from '../../assess/grouped.ts';
import type { Chosen, Scope } from '../../assess/select/scope.ts';
import type { Language } from '../../language/language.ts';
import { nameIn, type PlanWords, planWords } from '../../language/name.ts';
import type { Medium } from '../figures/medium.ts';
import type { Paints } from '../terminal/paint.ts';
import type { Cell, Column } from '../terminal/table.ts';

/** A list as it will be drawn, on whatever. */
export interface Listing {
  /** The plan that all rows are of; `null` where they are of several. */
  readonly title: ListTitle | null;
  readonly columns: readonly Column[];
  readonly groups: readonly ListGroup<readonly (Cell | string)[]>[];
}

export interface ListTitle {
  readonly name: string;
  /** Its period, its id and the day. */
  readonly time: string;
}

/** Rows that belong together, below the policy that they stand under. */
export interface ListGroup<Row> {
  readonly heading: string | null;
  readonly rows: readonly Row[];
}

/** A column with what an item has in it. */
export interface ListColumn<Item> {
  readonly column: Column;
  readonly cell: (item: Item) => Cell | string;
}

/** Columns in which no item has anything are left out. */
export function listingOf<Item extends Chosen<unknown>>(
  style: ListStyle,
  columns: readonly ListColumn<Item>[],
  groups: readonly ListGroup<Item>[],
): Listing {
  const drawn = groups.map(({ heading, rows }) => ({
    heading,
    rows: rows.map(item => columns.map(({ cell }) => cell(item))),
  }));
  const isFilled = columns.map((_, index) =>
    drawn.some(({ rows }) => rows.some(row => textOf(row[index] ?? '').trim() !== '')),
  );
  const filled = <One>(all: readonly One[]) => all.filter((_, index) => isFilled[index]);
  const scope = groups[0]?.rows[0]?.scope;
  return {
    title: style.inGroups && scope ? planTitle(scope, style.language) : null,
    columns: filled(columns.map(({ column }) => column)),
    groups: drawn.map(({ heading, rows }) => ({ heading, rows: rows.map(filled) })),
  };
}

export interface ListStyle {
  readonly language: Language;
  readonly medium: Medium;
  /** `null` on paper, where nothing is coloured and units stand with their numbers. */
  readonly paints: Paints | null;
  /** Rows of one plan stand below its title and those of its policies. Else each names its plan. */
  readonly inGroups: boolean;
}

/** The words of the plan that all rows are of; else the generic ones. */
export function wordsFor(items: readonly Chosen<unknown>[], { language, inGroups }: ListStyle): PlanWords {
  const { code, terms } = language;
  const plan = inGroups ? items[0]?.scope.plan : undefined;
  if (plan) return planWords(plan, code, terms);
  const { policy, measure: counted, indicator, target } = terms;
  return { policy, counted, indicator, target };
}

export const textOf = (cell: Cell | string): string => (typeof cell === 'string' ? cell : cell.text);

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

function policyHeading({ plan }: Scope, id: string | null, { terms, habits, code }: Language): string | null {
  if (plan.policies.length === 0) return null;
  const policy = plan.policies.find(one => one.id === id);
  return policy ? habits.named(policy.no, nameIn(policy.name, code), null) : terms.unassigned;
}

function planTitle({ plan, assessment }: Scope, { code, habits }: Language): ListTitle {
  const period = plan.period && habits.period(plan.period.from, plan.period.to);
  const parts = [period, plan.id, habits.asOf(assessment.asOf)];
  return { name: nameIn(plan.name, code), time: parts.filter(part => part !== null).join('  ') };
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
    column: { heading: style.language.list.columns.id, drop: 6, below: true },
    cell: item => {
      const own = idOf(item);
      if (own === null) return '';
      const id = style.inGroups ? own : `${item.scope.plan.id}/${own}`;
      return style.paints ? { text: id, paint: style.paints.faint } : id;
    },
  };
}
