import type { Plan } from '../model/plan.ts';
import type { LanguageCode, Name, Said } from '../model/record.ts';
import { languageCodes } from '../model/record.ts';
import { brief } from '../text/fit.ts';
import type { TermWords } from './terms.ts';

/** A name in this language, else in the first that it has. */
export function nameIn(name: Name, code: LanguageCode): string {
  return name[code] ?? languageCodes.map(other => name[other]).find(other => other !== undefined) ?? '';
}

/** What a file says, in this language; else as it is written, with the language that it is in. */
export function saidIn(said: Said, language: Reader): string;
export function saidIn(said: Said | null | undefined, language: Reader): string | null;
export function saidIn(said: Said | null | undefined, { code, formatting }: Reader): string | null {
  if (!said) return null;
  const own = said.by[code];
  if (own !== undefined) return own;
  const other = languageCodes.find(each => said.by[each] !== undefined);
  if (other === undefined || !looksLike[other].test(said.plain)) return said.plain;
  return `${said.plain}${formatting.aside(other)}`;
}

/** Who writes English into a plan in Japanese has written English, whatever the plan says of itself. */
const looksLike: Readonly<Record<LanguageCode, RegExp>> = {
  ja: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u,
  en: /^[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]*$/u,
};

interface Reader {
  readonly code: LanguageCode;
  readonly formatting: { aside(text: string): string };
}

/** At most as much of a name as fits into a line or two, where many stand together and someone may have made one endless. */
export const briefNameIn = (name: Name, code: LanguageCode): string => brief(nameIn(name, code), 120);

/** The short name where there is one, for tables. */
export function shortNameIn(
  { name, short }: { readonly name: Name; readonly short: Name | null },
  code: LanguageCode,
): string {
  return short?.[code] ?? nameIn(short && !name[code] ? short : name, code);
}

export interface PlanWords {
  readonly policy: string;
  /** What is counted. */
  readonly counted: string;
  readonly indicator: string;
  readonly target: string;
}

/** The plan's own words, in its own language; in the other one the generic words. */
export function planWords(plan: Plan, code: LanguageCode, terms: TermWords): PlanWords {
  const own = plan.lang === code ? plan.words : null;
  return {
    policy: own?.policy ?? terms.policy,
    counted: (own && (plan.counted ?? own.measure.at(-1))) ?? terms.measure,
    indicator: own?.indicator ?? terms.indicator,
    target: own?.target ?? terms.target,
  };
}
