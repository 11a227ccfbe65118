import type { Break, Goal } from '../model/indicator.ts';
import type { Day } from '../model/record.ts';
import type { KnownFigure } from './known.ts';
import { counts } from './known.ts';
import type { BaselineUsed, Entry, Figure, FigureUse } from './types.ts';

export interface Frame {
  readonly goal: Goal | null;
  /** The last day that is judged: the target's, once it has come; else the as-of day. */
  readonly until: Day;
  readonly due: boolean;
  readonly break: Entry<Break> | null;
  readonly baseline: BaselineUsed | null;
}

/** Finds a, and says of every other figure why it is not a. */
export function withUses(figures: readonly KnownFigure[], frame: Frame): Figure[] {
  const judged = judgedOf(figures, frame);
  return figures.map((figure, index) => ({
    ...figure,
    use: figure === judged ? 'judged' : useOf(figure, figures[index + 1], frame),
  }));
}

function judgedOf(figures: readonly KnownFigure[], frame: Frame): KnownFigure | undefined {
  const counting = figures.filter(figure => counts(figure) && figure.day <= frame.until);
  const last = counting.at(-1);
  // a target's own figure decides even where the target lies before the baseline
  if (last && frame.due && last.day === frame.until) return last;
  return last && compares(last, frame) ? last : undefined;
}

function compares(figure: KnownFigure, frame: Frame): boolean {
  return !isBeforeBreak(figure, frame) && !isUpToBaseline(figure, frame);
}

function isBeforeBreak({ year }: KnownFigure, frame: Frame): boolean {
  return frame.break !== null && year < frame.break.entry.year;
}

function isUpToBaseline({ day }: KnownFigure, { baseline }: Frame): boolean {
  return baseline !== null && day <= baseline.day;
}

function useOf(figure: KnownFigure, next: KnownFigure | undefined, frame: Frame): FigureUse {
  if (figure.day > frame.until) return 'after-target';
  if (!counts(figure)) return 'skipped';
  if (isBeforeBreak(figure, frame)) return 'before-break';
  if (isUpToBaseline(figure, frame)) return 'up-to-baseline';
  // of a cumulative goal the one is a running total, the other the year's own part of it
  if (next?.day === figure.day && counts(next) && frame.goal !== 'cumulative') return 'superseded';
  return 'earlier';
}
