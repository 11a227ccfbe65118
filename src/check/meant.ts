import type { Name } from '../model/record.ts';
import { closest } from '../text/closest.ts';

/** Something that a word may have been meant for, with the spellings that people use for it: its id, its names. */
export interface Candidate<T> {
  readonly thing: T;
  readonly spellings: readonly (string | undefined)[];
}

/** People write an id, a name, or something near one of them. */
export function meantThing<T>(written: string, candidates: Iterable<Candidate<T>>): T | null {
  const bySpelling = new Map<string, T>();
  for (const { thing, spellings } of candidates) {
    for (const spelling of spellings) {
      if (spelling !== undefined && !bySpelling.has(spelling)) bySpelling.set(spelling, thing);
    }
  }
  const found = closest(written, bySpelling.keys());
  return found === null ? null : (bySpelling.get(found) ?? null);
}

export const spellingsOf = (
  id: string,
  ...names: readonly (Name | null)[]
): readonly (string | undefined)[] => [id, ...names.flatMap(name => [name?.ja, name?.en])];
