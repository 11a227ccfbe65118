import type { OpinionGiven } from '../../assess/opinions.ts';
import type { PlacedOpinion } from '../../explain/explained.ts';
import type { Locator } from '../../load/locate.ts';
import { valueAt } from '../../model/finding.ts';

/** Opinions with the lines of the files where they stand. */
export async function placedOpinions(
  opinions: readonly OpinionGiven[],
  locator: Locator,
): Promise<PlacedOpinion[]> {
  const placed: PlacedOpinion[] = [];
  for (const given of opinions) {
    const key = given.entry.says === null ? 'about' : 'says';
    const place = valueAt(given.review, 'opinions', given.index, key);
    placed.push({ ...given, span: await locator.span(place) });
  }
  return placed;
}
