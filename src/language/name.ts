import type { Plan } from '../model/plan.ts';
import type { LanguageCode, Name } from '../model/record.ts';
import { languageCodes } from '../model/record.ts';
import { brief } from '../text/fit.ts';
import type { TermWords } from './terms.ts';

/** A name in this language, else in the first that it has. */
export function nameIn(name: Name, code: LanguageCode): string {
  return name[code] ?? languageCodes.map(other => name[other]).find(other => other !== undefined) ?? '';
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
