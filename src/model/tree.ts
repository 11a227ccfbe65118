import type { Measure, Policy } from './measure.ts';
import { byText, countingKey } from './order.ts';
import type { Plan, TreeRecord } from './plan.ts';
import type { Day } from './record.ts';

/** Policies, measures and indicators by what they stand under. */
export interface Tree {
  readonly records: ReadonlyMap<string, TreeRecord>;
  /** What stands directly under a record, in the plan's order; under `null` what stands under nothing. */
  readonly below: ReadonlyMap<string | null, readonly TreeRecord[]>;
}

export function treeOf(plan: Plan): Tree {
  const known = trees.get(plan);
  if (known) return known;
  const tree = arranged(inPlanOrder(recordsInTree(plan)));
  trees.set(plan, tree);
  return tree;
}

/** Many ask for the same one. A plan never changes, so neither does its tree. */
const trees = new WeakMap<Plan, Tree>();

/** For questions to which the order does not matter: most of the work of a tree is to sort it. */
export const unsortedTreeOf = (plan: Plan): Tree => arranged(recordsInTree(plan));

const recordsInTree = ({ policies, indicators, measures }: Plan): readonly TreeRecord[] => [
  ...policies,
  ...indicators,
  ...measures,
];

function arranged(sorted: readonly TreeRecord[]): Tree {
  const records = new Map<string, TreeRecord>();
  for (const record of sorted) records.set(record.id, record);
  const below = new Map<string | null, TreeRecord[]>();
  for (const record of sorted) {
    const parent = parentOf(record, records)?.id ?? null;
    const siblings = below.get(parent);
    if (siblings) siblings.push(record);
    else below.set(parent, [record]);
  }
  return { records, below };
}

/** `null` too where it stands under something that does not exist. */
function parentOf(record: TreeRecord, records: ReadonlyMap<string, TreeRecord>): TreeRecord | null {
  const under = record.kind === 'policy' ? null : record.under;
  return under === null ? null : (records.get(under) ?? null);
}

const kindOrder = { policy: 0, indicator: 1, measure: 2 };

/** By kind; then by the plan's own numbering, what has none behind what has; then by id. */
function orderKey(record: TreeRecord): string {
  const number = record.no === null ? '2' : `1${countingKey(record.no)}`;
  return `${kindOrder[record.kind]}${number}\0${countingKey(record.id)}\0${record.id}`;
}

function inPlanOrder(records: readonly TreeRecord[]): TreeRecord[] {
  const keyed = records.map(record => ({ record, key: orderKey(record) }));
  return keyed.sort((a, b) => byText(a.key, b.key)).map(({ record }) => record);
}

/** The policies in the plan's order. */
export const policiesIn = (tree: Tree): Policy[] =>
  (tree.below.get(null) ?? []).filter(record => record.kind === 'policy');

export interface Placed {
  readonly record: TreeRecord;
  /** How many records of its own kind stand above it. */
  readonly depth: number;
}

/**
 * A record's descendants, each before what stands under it; of the whole plan for `null`. The walk is no recursion:
 * files from strangers may stand under each other ten thousand deep, or in a circle.
 */
export function descendants(tree: Tree, of: string | null): Placed[] {
  const found: Placed[] = [];
  const open: Placed[] = [];
  const openBelow = (parent: string | null, kind: string | null, depth: number) => {
    const below = tree.below.get(parent);
    if (!below) return;
    for (let index = below.length - 1; index >= 0; index--) {
      const record = below[index]!;
      if (record.id !== of) open.push({ record, depth: record.kind === kind ? depth + 1 : 0 });
    }
  };
  openBelow(of, null, 0);
  for (let next = open.pop(); next; next = open.pop()) {
    found.push(next);
    openBelow(next.record.id, next.record.kind, next.depth);
  }
  return found;
}

/** What a record stands under, the nearest first. A circle, which is a fault in the data, ends the walk. */
export function ancestors(tree: Tree, record: TreeRecord): TreeRecord[] {
  const found = new Set<TreeRecord>();
  let above = parentOf(record, tree.records);
  while (above && above !== record && !found.has(above)) {
    found.add(above);
    above = parentOf(above, tree.records);
  }
  return [...found];
}

/** Whether a record stands under another one, however far. */
export function isBelow(tree: Tree, record: TreeRecord, id: string): boolean {
  let above = parentOf(record, tree.records);
  for (let steps = tree.records.size; above && above !== record && steps > 0; steps--) {
    if (above.id === id) return true;
    above = parentOf(above, tree.records);
  }
  return false;
}

/** The policy at the top of a record; a policy's own is itself. */
export function policyOf(tree: Tree, record: TreeRecord): Policy | null {
  const top = ancestors(tree, record).at(-1) ?? record;
  return top.kind === 'policy' ? top : null;
}

/**
 * The plan's word for a measure's level: its own `level`, else by depth. A measure that lies deeper than the plan
 * has words for has none.
 */
export function levelOf(plan: Plan, tree: Tree, measure: Measure): string | null {
  if (measure.level !== null) return measure.level;
  const depth = ancestors(tree, measure).filter(record => record.kind === 'measure').length;
  return plan.words.measure[depth] ?? null;
}

/** What the plan counts, on whatever day, in the plan's order: its `counted` level, else what no measure is under. */
export function countedMeasures(plan: Plan, tree: Tree): Measure[] {
  return descendants(tree, null).flatMap(({ record }) =>
    record.kind === 'measure' && isCounted(plan, tree, record) ? [record] : [],
  );
}

export function isCounted(plan: Plan, tree: Tree, measure: Measure): boolean {
  if (plan.counted !== null) return levelOf(plan, tree, measure) === plan.counted;
  return !tree.below.get(measure.id)?.some(record => record.kind === 'measure');
}

/** The word for what is counted. */
export function countedWord(plan: Plan): string | null {
  return plan.counted ?? plan.words.measure.at(-1) ?? null;
}

/** Whether a measure takes part on a day: on the day of its end it still does. */
export function stateOn(measure: Measure, day: Day): 'counted' | 'not-begun' | 'ended' {
  if (measure.from !== null && measure.from > day) return 'not-begun';
  return measure.ended !== null && measure.ended.date < day ? 'ended' : 'counted';
}
