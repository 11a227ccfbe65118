import type { Measure } from '../model/measure.ts';
import type { Day } from '../model/record.ts';
import { isBelow, stateOn } from '../model/tree.ts';
import type { RuleContext } from './rule-context.ts';

/** What is counted here, on a day and under a record. */
export interface Itemised {
  readonly total: number;
  readonly byStage: ReadonlyMap<string, number>;
  /** How many of them have no stage on that day that is beyond doubt. */
  readonly unsure: number;
}

interface LeafOnDay {
  readonly measure: Measure;
  readonly stage: string | null;
}

/**
 * The counted measures; `null` where another fault leaves open which they are: a file that cannot be read, a place
 * in the tree or a level that is none.
 */
export function leavesBeyondDoubt(context: RuleContext): ReadonlySet<Measure> | null {
  const { plan, counted, misplaced, filesById } = context;
  if (!context.knows('counted') || misplaced.size > 0) return null;
  const read = new Set(plan.measures.map(({ file }) => file));
  for (const files of filesById.values()) {
    if (files.some(({ kind, file }) => kind === 'measure' && !read.has(file))) return null;
  }
  return counted;
}

/** What of it takes part on a day, with its stage there. */
export function leavesOn(leaves: Iterable<Measure>, day: Day): readonly LeafOnDay[] {
  const found: LeafOnDay[] = [];
  for (const measure of leaves) {
    if (stateOn(measure, day) === 'counted') found.push({ measure, stage: stageOn(measure, day) });
  }
  return found;
}

export function itemisedUnder(
  under: string | null,
  leaves: readonly LeafOnDay[],
  { tree, stageIds }: Pick<RuleContext, 'tree' | 'stageIds'>,
): Itemised {
  const byStage = new Map<string, number>();
  let [total, unsure] = [0, 0];
  for (const { measure, stage } of leaves) {
    if (under !== null && !isBelow(tree, measure, under)) continue;
    total++;
    if (stage === null || !stageIds?.has(stage)) unsure++;
    else byStage.set(stage, (byStage.get(stage) ?? 0) + 1);
  }
  return { total, byStage, unsure };
}

/** `null` where nothing was reported by then, or two things on one day. */
function stageOn({ progress }: Measure, day: Day): string | null {
  let [last, stage]: [Day, string | null] = ['', null];
  for (let index = 0; index < progress.length; index++) {
    const entry = progress[index]!;
    if (entry.date > day || entry.date < last) continue;
    stage = entry.date === last ? null : entry.stage;
    last = entry.date;
  }
  return stage;
}
