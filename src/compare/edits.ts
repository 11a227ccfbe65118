import { nameOf } from './pairs.ts';
import { differingKeys } from './same.ts';
import type { Compared, Edit, Pair } from './types.ts';

/** Told of elsewhere, or no content of the record. */
const toldElsewhere: Readonly<Record<Edit['kind'], readonly string[]>> = {
  plan: ['policies', 'measures', 'indicators', 'tallies', 'reviews', 'surveys', 'kinds', 'name'],
  policy: ['name'],
  measure: ['name', 'under'],
  indicator: ['name', 'under', 'goal', 'unit', 'decimals', 'noise', 'limits', 'role'],
  tally: [],
  review: ['name'],
  survey: ['name'],
  government: ['name'],
  source: ['title'],
};

/**
 * A record of which something was edited that bears on no result. `told` are keys whose change is told with its
 * meaning: they are left out here.
 */
export function editOf(
  kind: Edit['kind'],
  { before, after }: Pair<Compared | null>,
  told: readonly string[] = [],
): Edit | null {
  if (!before || !after) return null;
  const ignored = new Set(['id', 'file', 'kind', ...toldElsewhere[kind], ...told]);
  const keys = differingKeys(before, after, ignored);
  return keys.length === 0 ? null : { kind, id: after.id, name: nameOf(after), keys };
}
