import type { LineAssessment } from '../../../assess/types.ts';
import { crossedBy, isAtRisk } from '../../../explain/at-risk.ts';
import type { Indicator } from '../../../model/indicator.ts';
import { absolute, subtract } from '../../../number/fraction.ts';
import { difference, edgesOf, rough, stated } from '../figure-text.ts';
import { movedBy, type Style, time } from './style.ts';

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
