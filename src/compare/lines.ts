import { assessLine } from '../assess/line.ts';
import { dayOf, momentOf } from '../assess/moment.ts';
import type { LineAssessment, TargetUsed } from '../assess/types.ts';
import { direction as towards } from '../model/goals.ts';
import type { Figures, Indicator, PathPoint, Target } from '../model/indicator.ts';
import { byText } from '../model/order.ts';
import type { Judgement } from '../model/plan.ts';
import type { Day, Name } from '../model/record.ts';
import type { Verdict } from '../model/verdicts.ts';
import { compare } from '../number/fraction.ts';
import { compareFigures } from './figures.ts';
import type { Pair } from './pair.ts';
import { type KnownLine, reasonsFor } from './reasons.ts';
import { same } from './same.ts';
import type { LineChange, PathChange, Standing, TargetChange, VerdictChange } from './types.ts';

/** One line of figures in one state, with how it is judged there. */
export interface LineState extends KnownLine {
  readonly line: LineAssessment;
  readonly series: { readonly id: string; readonly name: Name } | null;
}

export function lineStateOf(
  figures: Figures,
  line: LineAssessment,
  frame: { readonly terms: Indicator; readonly judgement: Judgement; readonly asOf: Day },
  series: LineState['series'],
): LineState {
  return { figures, line, series, ...frame };
}

/** What changed in a line; `null` where nothing did. */
export function compareLines(before: LineState | null, after: LineState | null): LineChange | null {
  const [earlier, later] = [before?.line ?? null, after?.line ?? null];
  const figures = compareFigures(earlier, later);
  const baseline = { before: earlier?.baseline?.entry ?? null, after: later?.baseline?.entry ?? null };
  const change = {
    series: after?.series ?? before?.series ?? null,
    line: { before: earlier, after: later },
    figures,
    target: targetChange(before, after),
    baseline: saysSame(baseline) || !before || !after ? null : baseline,
    path: Boolean(before && after) && !same(pathOf(before), pathOf(after)),
    yearlyTargets: before && after ? yearlyTargets(before.figures.path, after.figures.path) : [],
    breaks: Boolean(before && after) && !same(breaksOf(before), breaksOf(after)),
  };
  const verdict = verdictChange(before, after);
  const standing = { before: standingOf(earlier), after: standingOf(later) };
  const isSame = !verdict && !change.target && !change.baseline && !change.path && !change.breaks;
  return isSame && figures.length === 0 && earlier && later ? null : { ...change, verdict, standing };
}

const saysSame = ({ before, after }: LineChange['baseline'] & object) =>
  same(before && numbersOf(before), after && numbersOf(after));

const numbersOf = ({ year, date, value, approximate }: NonNullable<Figures['baseline']>) => ({
  year,
  date,
  value,
  approximate,
});

const standingOf = (line: LineAssessment | null): Standing | null =>
  line?.value && line.actual ? { value: line.value, at: momentOf(line.actual) } : null;

/** Of each year or day, by time, what the path asks for in one state and in the other. */
function yearlyTargets(before: readonly PathPoint[], after: readonly PathPoint[]): PathChange[] {
  const moments = new Map([...before, ...after].map(point => [dayOf(point), point]));
  const valueAt = (path: readonly PathPoint[], day: Day) =>
    path.findLast(point => dayOf(point) === day)?.value ?? null;
  return [...moments]
    .sort(([a], [b]) => byText(a, b))
    .map(([day, { year, date }]) => ({
      at: { year, date },
      before: valueAt(before, day),
      after: valueAt(after, day),
    }))
    .filter(point => point.before !== point.after);
}

const pathOf = (state: LineState | null) =>
  state?.figures.path.map(({ year, date, value }) => ({ year, date, value }));
const breaksOf = (state: LineState | null) => state?.line.break?.entry.year ?? null;

function verdictChange(before: LineState | null, after: LineState | null): VerdictChange | null {
  if (!before || !after) return null;
  const [from, to] = [before.line, after.line];
  const moved = from.verdict !== to.verdict || from.standing.verdict !== to.standing.verdict;
  if (!moved) return null;
  return {
    before: from.verdict,
    after: to.verdict,
    standingBefore: from.standing.verdict,
    standingAfter: to.standing.verdict,
    reasons: reasonsFor(before, after, compareFigures(from, to)),
  };
}

function targetChange(before: LineState | null, after: LineState | null): TargetChange | null {
  if (!before || !after) return null;
  const pair = { before: before.line.target, after: after.line.target };
  const isMoved = !same(pair.before && aim(pair.before.entry), pair.after && aim(pair.after.entry));
  const isWrittenOver = after.line.targets.length <= before.line.targets.length;
  if (!isMoved) return null;
  return {
    ...pair,
    ...directionOf(pair, after.terms.goal),
    decided: !isWrittenOver,
    underOld: verdictUnder(before, after),
  };
}

const aim = ({ year, date, value, min, max, tolerance }: Target) => ({
  year,
  date,
  value,
  min,
  max,
  tolerance,
});

function directionOf({ before, after }: Pair<TargetUsed | null>, goal: Indicator['goal']) {
  const order = before?.value && after?.value ? compare(after.value, before.value) : 0;
  if (order === 0) return { direction: null, easier: null };
  const way = towards(goal);
  const easier = way === 0 ? null : order === -way;
  return { direction: order > 0 ? ('raised' as const) : ('lowered' as const), easier };
}

/**
 * With the target that was in force then, and no later one. The yearly targets of a file lead to its last target: where
 * that one had been decided already, they are those of the old one; else nobody knows what they were.
 */
function verdictUnder(
  { figures: old, line: { targets } }: LineState,
  { figures, terms, judgement, asOf }: LineState,
): Verdict | null {
  if (targets.length === 0) return null;
  const path = targets.at(-1)?.index === old.targets.length - 1 ? old.path : [];
  const supposed = { ...figures, targets: targets.map(({ entry }) => entry), path };
  return assessLine(supposed, terms, judgement, asOf).verdict;
}
