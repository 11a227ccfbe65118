import type { Pointer } from '../../load/yaml/locate.ts';
import type { Laid, LaidCollection, LaidEntry } from '../../load/yaml/outline.ts';

/** What a pointer leads to, with what it stands in. */
export interface Spot {
  /** `null` where nothing is written. */
  readonly node: Laid | null;
  /** `null` of the top of a file, as are the following. */
  readonly entry: LaidEntry | null;
  readonly parent: LaidCollection | null;
  /** What `parent` is the value of. */
  readonly parentEntry: LaidEntry | null;
  readonly isInBrackets: boolean;
}

export function spotOf(root: Laid | null, pointer: Pointer): Spot | null {
  let spot: Spot = { node: root, entry: null, parent: null, parentEntry: null, isInBrackets: false };
  for (const segment of pointer) {
    const { node: parent, entry: parentEntry } = spot;
    if (parent === null || parent.kind === 'scalar') return null;
    const entry =
      parent.kind === 'list'
        ? parent.entries[Number(segment)]
        : parent.entries.find(({ key }) => String(key?.value) === String(segment));
    if (!entry) return null;
    const isInBrackets = spot.isInBrackets || parent.style !== 'block';
    spot = { node: entry.value, entry, parent, parentEntry, isInBrackets };
  }
  return spot;
}
