import type { TermWords } from '../../language/terms.ts';
import type { Name } from '../../model/record.ts';
import { type LanguageCode, languageCodes } from '../../model/record.ts';

/** Machine formats never look at the locale: they carry the words of both languages. */
export type BothTerms = Readonly<Record<LanguageCode, TermWords>>;

/** By language, Japanese first, without what is not there. */
export function nameJson(name: Name): Name {
  const json: { [Code in LanguageCode]?: string } = {};
  for (const code of languageCodes) if (name[code] !== undefined) json[code] = name[code];
  return json;
}
