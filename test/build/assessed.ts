import { assessIndicator } from '../../src/assess/indicator.ts';
import type { IndicatorAssessment, LineAssessment } from '../../src/assess/types.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Judgement, JudgementName } from '../../src/model/plan.ts';
import type { Fraction } from '../../src/number/fraction.ts';
import { toNumber } from '../../src/number/nearest.ts';
import { anIndicator } from './plan.ts';

export function judgedAt(
  asOf: string,
  parts: Partial<Indicator>,
  judgement: JudgementName | Judgement = 'standard',
): IndicatorAssessment {
  const by: Judgement = typeof judgement === 'string' ? { kind: 'built-in', name: judgement } : judgement;
  return assessIndicator(anIndicator('an-indicator', parts), { judgement: by, policy: null }, asOf);
}

/** Of an indicator without series. */
export function lineAt(asOf: string, parts: Partial<Indicator>): LineAssessment {
  return judgedAt(asOf, parts).line!;
}

export function number(value: Fraction | null | undefined): number | null {
  return value ? toNumber(value) : null;
}
