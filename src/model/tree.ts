import type { Measure, Policy } from './measure.ts';
import { byText, countingKey } from './order.ts';
import { type Plan, recordsOfKind, type TreeRecord } from './plan.ts';
import type { Day, TreeKind } from './record.ts';

/** Policies, measures and indicators by what they stand under. */
export interface RecordTree {
  readonly records: ReadonlyMap<string, TreeRecord>;
  /** What stands directly under a record, in the plan's order; under `null` what stands under nothing. */
  readonly below: ReadonlyMap<string | null, readonly TreeRecord[]>;
}

export function treeOf(plan: Plan): RecordTree {
  const known = trees.get(plan);
  if (known) return known;
  const tree = arranged(inPlanOrder(recordsInTree(plan)));
  trees.set(plan, tree);
  return tree;
}

/** Many ask for the same one. A plan never changes, so neither does its tree. */
const trees = new WeakMap<Plan, RecordTree>();

/** For questions to which the order does not matter: most of the work of a tree is to sort it. */
export const unsortedTreeOf = (plan: Plan): RecordTree => arranged(recordsInTree(plan));

const kindOrder: Readonly<Record<TreeKind, number>> = { policy: 0, indicator: 1, measure: 2 };
const treeKinds = Object.keys(kindOrder) as readonly TreeKind[];

const recordsInTree = (plan: Plan): readonly TreeRecord[] =>
  treeKinds.flatMap((kind): readonly TreeRecord[] => recordsOfKind(plan, kind));

function arranged(sorted: readonly TreeRecord[]): RecordTree {
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
export const policiesIn = (tree: RecordTree): Policy[] =>
  (tree.below.get(null) ?? []).filter(record => record.kind === 'policy');

export interface Placed {
  readonly record: TreeRecord;
  /** How many records of its own kind stand above it, as far as a person sees a difference. */
  readonly depth: number;
}

/** Drawn deeper and deeper, a list of thousands under one another would be as wide as it is long. */
const deepest = 20;

/** Of several records with one id, a fault, one alone has those under it: else each of them would be met again and again. */
const childrenOf = (tree: RecordTree, record: TreeRecord): readonly TreeRecord[] =>
  tree.records.get(record.id) === record ? (tree.below.get(record.id) ?? []) : [];

/**
 * A record's descendants, each before what stands under it; of the whole plan for `null`. The walk is no recursion:
 * files from strangers may stand under each other ten thousand deep, or in a circle.
 */
export function descendants(tree: RecordTree, of: string | null): Placed[] {
  const found: Placed[] = [];
  const open: Placed[] = [];
  const openBelow = (below: readonly TreeRecord[], kind: string | null, depth: number) => {
    for (let index = below.length - 1; index >= 0; index--) {
      const record = below[index]!;
      if (record.id !== of)
        open.push({ record, depth: record.kind === kind ? Math.min(depth + 1, deepest) : 0 });
    }
  };
  openBelow(tree.below.get(of) ?? [], null, 0);
  for (let next = open.pop(); next; next = open.pop()) {
    found.push(next);
    openBelow(childrenOf(tree, next.record), next.record.kind, next.depth);
  }
  return found;
}

/** What a record stands under, the nearest first. A circle, which is a fault in the data, ends the walk. */
export function ancestors(tree: RecordTree, record: TreeRecord): TreeRecord[] {
  const found = new Set<TreeRecord>();
  let above = parentOf(record, tree.records);
  while (above && above !== record && !found.has(above)) {
    found.add(above);
    above = parentOf(above, tree.records);
  }
  return [...found];
}

/** Where a record stands among all. */
interface Standing {
  /** What it stands under at the very top; itself where it is there. */
  readonly top: TreeRecord;
  /** How many measures stand above it. */
  readonly measuresAbove: number;
  /** Those below it are the ones behind it, up to `last`. */
  readonly first: number;
  last: number;
}

/** Of each record, from one walk: to climb from each to its top anew takes as long as the tree is deep. */
function standingsIn(tree: RecordTree): ReadonlyMap<TreeRecord, Standing> {
  const known = standings.get(tree);
  if (known) return known;
  const found = new Map<TreeRecord, Standing>();
  for (const top of tree.below.get(null) ?? []) standUnder(top, tree, found);
  // Who is in a circle has no top, nor have those under it: the walk begins anywhere, and ends where it has been.
  for (const record of tree.records.values()) if (!found.has(record)) standUnder(record, tree, found);
  standings.set(tree, found);
  return found;
}

const standings = new WeakMap<RecordTree, ReadonlyMap<TreeRecord, Standing>>();

function standUnder(top: TreeRecord, tree: RecordTree, found: Map<TreeRecord, Standing>): void {
  const open: { readonly record: TreeRecord; readonly above: Standing | null; done?: Standing }[] = [
    { record: top, above: null },
  ];
  for (let next = open.at(-1); next; next = open.at(-1)) {
    const { record, above, done } = next;
    if (done || found.has(record)) {
      if (done) done.last = found.size - 1;
      open.pop();
      continue;
    }
    const measuresAbove = above ? above.measuresAbove + (isMeasure(parentIn(tree, record)) ? 1 : 0) : 0;
    const standing = { top, measuresAbove, first: found.size, last: found.size };
    found.set(record, standing);
    next.done = standing;
    for (const below of childrenOf(tree, record)) open.push({ record: below, above: standing });
  }
}

const parentIn = (tree: RecordTree, record: TreeRecord) => parentOf(record, tree.records);
const isMeasure = (record: TreeRecord | null) => record?.kind === 'measure';

/** Whether a record stands under another one, however far. */
export function isBelow(tree: RecordTree, record: TreeRecord, id: string): boolean {
  const above = tree.records.get(id);
  if (!above || above === record) return false;
  const known = standingsIn(tree);
  const [own, other] = [known.get(record), known.get(above)];
  return own !== undefined && other !== undefined && other.first < own.first && own.first <= other.last;
}

/** The policy at the top of a record; a policy's own is itself. */
export function policyOf(tree: RecordTree, record: TreeRecord): Policy | null {
  const top = standingsIn(tree).get(record)?.top;
  return top?.kind === 'policy' ? top : null;
}

/**
 * The plan's word for a measure's level: its own `level`, else by depth. A measure that lies deeper than the plan
 * has words for has none.
 */
export function levelOf(plan: Plan, tree: RecordTree, measure: Measure): string | null {
  if (measure.level !== null) return measure.level;
  return plan.words.measure[standingsIn(tree).get(measure)?.measuresAbove ?? 0] ?? null;
}

/** What the plan counts, on whatever day, in the plan's order: its `counted` level, else what no measure is under. */
export function countedMeasures(plan: Plan, tree: RecordTree): Measure[] {
  return descendants(tree, null).flatMap(({ record }) =>
    record.kind === 'measure' && isCounted(plan, tree, record) ? [record] : [],
  );
}

function isCounted(plan: Plan, tree: RecordTree, measure: Measure): boolean {
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
