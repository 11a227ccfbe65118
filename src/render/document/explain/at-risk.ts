import type { LineAssessment, TargetUsed } from '../../../assess/types.ts';
import type { Goal, Indicator } from '../../../model/indicator.ts';
import type { Fraction } from '../../../number/fraction.ts';
import { absolute, compare, subtract } from '../../../number/fraction.ts';
import { difference, edgesOf, rough, stated } from '../../figures/figure-text.ts';
import { movedBy, type Style, time } from './style.ts';

export const isAtRisk = ({ standing }: LineAssessment): boolean =>
  standing.verdict === 'within-limit-at-risk';

/** Why a limit that is kept is at risk: how far the value moved, and how far beyond which limit that leads, when. */
export function riskSentence(indicator: Indicator, line: LineAssessment, style: Style): string | null {
  const { change, forecast, target } = line;
  if (!isAtRisk(line) || !change || !forecast || !target) return null;
  const crossed = crossedBy(forecast.value, target, indicator.goal);
  if (!crossed) return null;
  return style.language.prose.atRisk({
    since: time(change.since, style),
    from: stated(change.since.value, style),
    moved: movedBy(change.by),
    by: difference(absolute(change.by), style),
    isShare: style.isShare,
    year: style.numbers.year(forecast.year),
    value: rough(forecast.value, edgesOf(line), style),
    limit: stated(crossed.limit, style),
    beyond: difference(absolute(subtract(forecast.value, crossed.limit)), style),
    side: crossed.side,
    isLow: forecast.confidence === 'low',
  });
}

function crossedBy(value: Fraction, { value: limit, min, max }: TargetUsed, goal: Goal | null) {
  const ceiling = goal === 'at-most' ? limit : max;
  const floor = goal === 'at-least' ? limit : min;
  if (ceiling && compare(value, ceiling) > 0) return { limit: ceiling, side: 'above' } as const;
  return floor && { limit: floor, side: 'below' as const };
}
