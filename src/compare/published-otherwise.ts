import type { IndicatorAssessment } from '../assess/types.ts';
import { type Movement, verdictTraits } from '../assess/verdict-traits.ts';
import type { Goal } from '../model/goals.ts';
import { direction } from '../model/goals.ts';
import type { Published } from '../model/indicator.ts';

/**
 * What the government itself said of the judged figure, where that is plainly another thing than what its numbers
 * say. What the office holds its words to mean is taken as it is said; else only words that leave no doubt are read, and
 * of all others nothing is claimed.
 */
export function publishedOtherwise({ indicator, line, standing }: IndicatorAssessment): Published | null {
  const year = line?.actual?.year;
  const published = indicator.published.findLast(one => one.year === year);
  if (!published) return null;
  if (published.verdict !== null) return published.verdict === standing ? null : published;
  const [said, computed] = [
    movementSaid(published.says.plain, indicator.goal),
    verdictTraits[standing].movement,
  ];
  return said !== null && computed !== null && said !== computed ? published : null;
}

const words: readonly (readonly [RegExp, Movement | 'up' | 'down'])[] = [
  [/悪化|後退|\bworse|\bdeteriorat/i, 'worse'],
  [/改善|向上|\bbetter\b|\bimprov/i, 'better'],
  [/横|同程度|\bunchanged\b|\bflat\b/i, 'same'],
  [/増加|上昇|\bincreas|\brose\b|\bup\b/i, 'up'],
  [/減少|低下|下降|\bdecreas|\bfell\b|\bdeclin|\bdown\b/i, 'down'],
];

function movementSaid(says: string, goal: Goal | null): Movement | null {
  const found = words.filter(([pattern]) => pattern.test(says)).map(([, movement]) => movement);
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  if (only !== 'up' && only !== 'down') return only;
  const isWantedDown = direction(goal) === -1;
  return (only === 'up') === isWantedDown ? 'worse' : 'better';
}
