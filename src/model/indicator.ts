import type { Goal } from './goals.ts';
import type { Day, Detail, FiscalYear, Identified, Name, Noted, Said } from './record.ts';
import type { Verdict } from './verdicts.ts';

/** Where it stands in the logic model. */
export type LogicLevel = 'input' | 'activity' | 'output' | 'outcome';

export type Role = 'headline' | 'reference' | 'heading';

/** Why there is no figure: `nil` is the published ―. */
export type NoFigure = 'not-surveyed' | 'not-yet' | 'suppressed' | 'nil';

/** Where on the time line a figure stands: at the end of a fiscal year, or on a day inside it. */
export interface Position {
  readonly year: FiscalYear;
  /** Given for a figure of a day; `year` is then the year in which the day lies. */
  readonly date: Day | null;
}

export interface Baseline extends Noted, Position {
  readonly value: number;
  readonly approximate: boolean;
  /** How many answers a share rests on. */
  readonly sample: number | null;
}

/** A target as decided: `value`, or `min` and `max` for a range; `tolerance` for a value to reach. */
export interface Target extends Noted, Position {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly tolerance: number | null;
  readonly decided: Day | null;
  readonly why: Said | null;
  readonly review: string | null;
}

export interface PathPoint extends Noted, Position {
  readonly value: number;
}

export interface Actual extends Noted, Position {
  readonly value: number | null;
  /** The running total, for a cumulative goal; `value` may say beside it what the year alone came to. */
  readonly total: number | null;
  /** Of a count up to a day (`date`): the first day counted. It is no figure of a whole year. */
  readonly since: Day | null;
  readonly none: NoFigure | null;
  readonly provisional: boolean;
  readonly approximate: boolean;
  readonly sample: number | null;
  /** The day from which it was known. */
  readonly known: Day | null;
  /** The figure that this one corrects. */
  readonly corrects: number | null;
  readonly why: Said | null;
}

/** From this year on, earlier figures do not compare; judged from the new baseline where one is given. */
export interface Break extends Noted {
  readonly year: FiscalYear;
  readonly baseline: Baseline | null;
}

/** What the government itself said of the figure of a year, and its percents as printed. */
export interface Published extends Noted {
  readonly year: FiscalYear | null;
  readonly says: Said;
  /** From the baseline to the target, in per cent. */
  readonly progress: number | null;
  /** The actual figure divided by the target, in per cent: no progress. */
  readonly attainment: number | null;
  /** Which of our verdicts the office holds its words to mean. */
  readonly verdict: Verdict | null;
}

/** The numbers of one line of figures: an indicator's own, or one of its series. */
export interface Figures {
  readonly baseline: Baseline | null;
  readonly targets: readonly Target[];
  readonly path: readonly PathPoint[];
  readonly actuals: readonly Actual[];
  readonly breaks: readonly Break[];
}

export interface Series extends Figures, Noted {
  readonly id: string;
  readonly name: Name;
}

/** `of` is `plan/indicator`, or `plan/indicator/series`. */
export interface Continues extends Noted {
  readonly of: string;
  readonly comparable: boolean;
}

export interface Indicator extends Figures, Identified {
  readonly kind: 'indicator';
  readonly name: Name;
  readonly short: Name | null;
  readonly no: string | null;
  /** A policy, a measure or an indicator; `null`: not assigned in the source. */
  readonly under: string | null;
  readonly alsoUnder: readonly string[];
  readonly owner: readonly string[];
  readonly role: Role;
  readonly level: LogicLevel | null;
  readonly unit: string | null;
  readonly decimals: number | null;
  readonly goal: Goal | null;
  /** In which month after its fiscal year a figure is expected, by the end of it; negative within the year. */
  readonly due: number | null;
  readonly limits: { readonly min: number | null; readonly max: number | null } | null;
  readonly noise: number | null;
  readonly published: readonly Published[];
  readonly series: readonly Series[];
  readonly continues: Continues | null;
  readonly definition: Said | null;
  readonly details: readonly Detail[];
  readonly tags: Readonly<Record<string, string>>;
}

/** The lines of figures of an indicator, each with the way to it in the file: its own, then those of its series. */
export function figureLines(indicator: Indicator): readonly FigureLine[] {
  const own = { figures: indicator, pointer: top };
  if (indicator.series.length === 0) return [own];
  return [own, ...indicator.series.map((figures, index) => ({ figures, pointer: ['series', index] }))];
}

const top: readonly never[] = [];

export interface FigureLine {
  readonly figures: Figures;
  readonly pointer: readonly (string | number)[];
}
