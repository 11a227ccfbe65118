import type { LanguageCode } from '../model/record.ts';
import type { ValueMap } from '../write/edit/change.ts';
import { belowEachOther } from '../write/edit/value-text.ts';
import { keysOf, type NewKind } from './schema-keys.ts';

const style = {
  manner: { step: 2, dash: 2, isPadded: true, keyQuote: '', entries: null },
  lineBreak: '\n',
  like: null,
} as const;

/** A file of a record: what is known of it, and every other key as a comment with its meaning. */
export function newFile(kind: NewKind, given: ValueMap, code: LanguageCode, explains = true): string {
  const lines = keysOf(kind).flatMap(({ key, meaning }) => {
    const value = given[key];
    if (value !== undefined) return belowEachOther({ [key]: value }, 0, style);
    return explains ? `# ${key}:  # ${meaning[code]}` : [];
  });
  return `${lines.join('\n')}\n`;
}
