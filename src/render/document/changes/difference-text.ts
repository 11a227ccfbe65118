import type { Pair } from '../../../compare/pair.ts';
import type { Difference } from '../../../compare/types.ts';
import type { Language } from '../../../language/language.ts';
import { brief } from '../../../text/fit.ts';

/** What a place of a record said, and what it says now. */
export function differenceText({ at, before, after }: Difference, language: Language): string {
  return language.diff.place(at.map(fileKey).join(' '), saidChange({ before, after }, language));
}

export const saidChange = ({ before, after }: Pair<unknown>, language: Language): string =>
  language.diff.change(said(before, language), said(after, language));

/** As the file has it, shortened; of an entry, all that it says. */
function said(value: unknown, language: Language): string {
  const { diff, formatting } = language;
  if (value === null || value === undefined) return diff.nothingSaid;
  if (typeof value !== 'object') return brief(String(value));
  if (Array.isArray(value)) {
    return value.length === 0 ? diff.nothingSaid : formatting.list(value.map(one => said(one, language)));
  }
  const parts = Object.entries(value)
    .filter(([, part]) => part !== null && part !== false && !(Array.isArray(part) && part.length === 0))
    .map(([key, part]) => `${fileKey(key)} ${said(part, language)}`);
  return brief(parts.join(formatting.separator));
}

/** A key of the model as files write it. */
const fileKey = (key: string): string =>
  key.replace(/(?<=[a-z])[A-Z]/g, letter => `_${letter.toLowerCase()}`);
