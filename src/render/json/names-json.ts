import { type LanguageCode, languageCodes, type Name } from '../../model/record.ts';

/** By language, Japanese first, without what is not there. */
export function nameJson(name: Name): Name {
  const json: { [Code in LanguageCode]?: string } = {};
  for (const code of languageCodes) if (name[code] !== undefined) json[code] = name[code];
  return json;
}
