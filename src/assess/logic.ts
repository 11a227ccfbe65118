import type { Indicator } from '../model/indicator.ts';
import type { Measure } from '../model/measure.ts';
import type { Plan } from '../model/plan.ts';
import { idsMeant } from './opinions.ts';

/** An indicator that a measure aims at; `indicator` is `null` where it is of another plan. */
export interface Aim {
  readonly written: string;
  readonly indicator: Indicator | null;
}

export const aimsOf = ({ aims }: Measure, plan: Plan): readonly Aim[] =>
  aims.map(written => {
    const ids = idsMeant(written, plan);
    return { written, indicator: plan.indicators.find(({ id }) => ids.includes(id)) ?? null };
  });

/** The measures of its plan that aim at an indicator. */
export const aimingAt = ({ id }: Indicator, plan: Plan): readonly Measure[] =>
  plan.measures.filter(({ aims }) => aims.some(written => idsMeant(written, plan).includes(id)));
