import type { Indicator, Series } from '../../model/indicator.ts';
import type { Measure, Progress } from '../../model/measure.ts';
import type { Plan } from '../../model/plan.ts';
import type { Day, FiscalYear, Milestone } from '../../model/record.ts';
import type { OpinionGiven } from '../opinions.ts';
import type { LeafAssessment } from '../plan-types.ts';
import type { Entry } from '../types.ts';

/** What someone is to do, with the last day on which it is in time. */
export type Owed = { readonly due: Day } & Matter;

/** As the record that it is of says it. */
export type Matter = OwedFigure | OwedReport | OwedStep | OwedMilestone | OwedAnswer;

/** Figures of years that nobody has said, or that are provisional still. */
export interface OwedFigure {
  readonly kind: 'figure' | 'provisional';
  readonly indicator: Indicator;
  /** Of which something is lacking; none where the figures are the indicator's own. */
  readonly series: readonly Series[];
  readonly years: readonly FiscalYear[];
}

/** The next report of a measure, in the plan's rhythm. */
export interface OwedReport {
  readonly kind: 'report';
  readonly leaf: LeafAssessment;
}

/** What the last report of a measure says is to be done by a day. */
export interface OwedStep {
  readonly kind: 'step';
  readonly leaf: LeafAssessment;
  readonly entry: Progress;
}

export interface OwedMilestone extends Entry<Milestone> {
  readonly kind: 'milestone';
  /** `null`: the whole plan's. */
  readonly measure: Measure | null;
  readonly plan: Plan;
}

/** An opinion to which nothing was answered, or to which something was promised. */
export interface OwedAnswer extends OpinionGiven {
  readonly kind: 'answer' | 'promise';
}

export const owedKinds = [
  'figure',
  'provisional',
  'report',
  'step',
  'milestone',
  'answer',
  'promise',
] as const;
export type OwedKind = Matter['kind'];
