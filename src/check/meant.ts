import { type Name, namesIn } from '../model/record.ts';
import { type Closest, closestAmong, type Prepared, prepared } from '../text/closest.ts';

/** Something that a word may have been meant for, with the spellings that people use for it: its id, its names. */
export interface Candidate<T> {
  readonly thing: T;
  readonly spellings: readonly (string | undefined)[];
}

/** What can be meant, by the spellings of each. */
export interface Meanings<T> {
  readonly bySpelling: ReadonlyMap<string, T>;
  readonly spellings: Prepared;
}

export function meaningsOf<T>(candidates: Iterable<Candidate<T>>): Meanings<T> {
  const bySpelling = new Map<string, T>();
  for (const { thing, spellings } of candidates) {
    for (const spelling of spellings) {
      if (spelling !== undefined && !bySpelling.has(spelling)) bySpelling.set(spelling, thing);
    }
  }
  return { bySpelling, spellings: prepared(bySpelling.keys()) };
}

/** The same for all who ask about one thing, such as the plans of a workspace about its sources. */
export function meaningsBy<Key extends object, T>(
  candidates: (key: Key) => Iterable<Candidate<T>>,
): (key: Key) => Meanings<T> {
  const known = new WeakMap<Key, Meanings<T>>();
  return key => {
    const meanings = known.get(key) ?? meaningsOf(candidates(key));
    known.set(key, meanings);
    return meanings;
  };
}

/** People write an id, a name, or something near one of them. What can be meant is asked for at the first question. */
export function meantAmong<T>(meanings: () => Meanings<T>, searches?: number): (written: string) => T | null {
  let asked: { readonly bySpelling: ReadonlyMap<string, T>; readonly closest: Closest } | undefined;
  return written => {
    if (!asked) {
      const { bySpelling, spellings } = meanings();
      asked = { bySpelling, closest: closestAmong(spellings, searches) };
    }
    const found = asked.closest(written);
    return found === null ? null : (asked.bySpelling.get(found) ?? null);
  };
}

export const spellingsOf = (id: string, ...names: readonly (Name | null)[]): readonly string[] => [
  id,
  ...names.flatMap(namesIn),
];
