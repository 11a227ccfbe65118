import type { Goal } from '../model/goals.ts';
import { isSum } from '../model/goals.ts';
import type { Break, Figures, Indicator, Target } from '../model/indicator.ts';
import type { Day } from '../model/record.ts';
import { exact } from '../number/exact.ts';
import type { Fraction } from '../number/fraction.ts';
import { figureOf, figuresOf } from './figures.ts';
import { baselineUsed, breakAt, targetsAt, targetUsed } from './in-force.ts';
import { counts, knownAt, outlookAt } from './known.ts';
import { pointsOf, startOf } from './points.ts';
import { sumUpTo } from './sum.ts';
import type { BaselineUsed, Entry, Figure, Point, Sum, TargetUsed } from './types.ts';

/** How an indicator, and each of its series, is to be judged. */
export type Terms = Pick<Indicator, 'goal' | 'limits' | 'noise' | 'due'>;

/** What the formulas start from: everything that is known and in force at a day, and nothing else. */
export interface LineFacts {
  readonly asOf: Day;
  readonly goal: Goal | null;
  readonly noise: Fraction;
  readonly limits: Indicator['limits'];
  readonly figures: readonly Figure[];
  readonly outlook: readonly Figure[];
  readonly targets: readonly Entry<Target>[];
  /** t. */
  readonly target: TargetUsed | null;
  /** The target's day has come: its own figure alone decides. */
  readonly due: boolean;
  /** Once it is due: the target's own figure, or what is said in place of one. */
  readonly own: Figure | null;
  readonly break: Entry<Break> | null;
  readonly baseline: BaselineUsed | null;
  /** b. */
  readonly start: Point | null;
  readonly actual: Figure | null;
  readonly sum: Sum | null;
  /** What was added up lacks years: a is what it has come to at least. */
  readonly atLeast: boolean;
  /** a; `null` too where the figure is no number. */
  readonly value: Fraction | null;
  readonly points: readonly Point[];
}

export function factsAt(line: Figures, { goal, noise, limits, due: expected }: Terms, asOf: Day): LineFacts {
  const known = knownAt(line.actuals, asOf);
  const targets = targetsAt(line.targets, asOf);
  const target = targetUsed(targets, goal, asOf);
  const due = target !== null && target.day <= asOf;
  const until = due ? target.day : asOf;
  const inForce = breakAt(line.breaks, known, until);
  const baseline = baselineUsed(line.baseline, inForce, asOf);
  const figures = figuresOf(known, { asOf, goal, until, due, break: inForce, baseline });
  const actual = figures.find(({ use }) => use === 'judged') ?? null;
  const start = startOf(baseline, goal);
  const sum = isSum(goal) && actual?.value ? sumUpTo(actual, figures, baseline) : null;
  return {
    asOf,
    goal,
    noise: exact(noise ?? 0),
    limits,
    figures,
    outlook: outlookAt(line.actuals, expected, asOf).map(one => figureOf(one, 'outlook', asOf)),
    targets,
    target,
    due,
    own: due ? ownFigure(figures, until) : null,
    break: inForce,
    baseline,
    start,
    actual,
    sum,
    atLeast: sum !== null && sum.missing.length > 0,
    value: sum ? sum.value : (actual?.value ?? null),
    points: pointsOf(figures, start, sum, baseline),
  };
}

/** A figure rather than the mark that there is none; the year's own rather than that of its last day. */
function ownFigure(figures: readonly Figure[], day: Day): Figure | null {
  const own = figures.filter(figure => figure.day === day && figure.use !== 'part');
  return own.findLast(({ entry }) => counts(entry)) ?? own.at(-1) ?? null;
}
