import { type LanguageCode, languageCodes } from '../model/record.ts';
import type { RuleWords } from './diagnostics.ts';
import type { Language, RuleLanguage } from './language.ts';
import type { StartingWords } from './starting.ts';

/** How each language is loaded, and what a setting of the environment that names it begins with. */
const languages: Readonly<
  Record<
    LanguageCode,
    {
      readonly named: RegExp;
      load(): Promise<Language>;
      rules(): Promise<RuleWords>;
      starting(): Promise<StartingWords>;
    }
  >
> = {
  ja: {
    named: /^ja(?![a-z])/,
    load: async () => (await import('./ja/index.ts')).japanese,
    rules: async () => (await import('./ja/rules/index.ts')).rules,
    starting: async () => (await import('./ja/starting.ts')).starting,
  },
  en: {
    named: /^(?:en(?![a-z])|c(?:$|\.)|posix$)/,
    load: async () => (await import('./en/index.ts')).english,
    rules: async () => (await import('./en/rules/index.ts')).rules,
    starting: async () => (await import('./en/starting.ts')).starting,
  },
};

/** Only the chosen language is loaded. */
export const loadLanguage = (code: LanguageCode): Promise<Language> => languages[code].load();

/** The words of the rules are as many as all others together, and most runs find nothing wrong. */
export async function withRules(language: Language): Promise<RuleLanguage> {
  return { ...language, rules: await languages[language.code].rules() };
}

/** What the files of a new workspace say: asked for once in a city's life. */
export const loadStarting = (code: LanguageCode): Promise<StartingWords> => languages[code].starting();

/** What machine formats carry: the same in every language. */
async function inEveryLanguage<Made>(
  make: (language: Language) => Made | Promise<Made>,
): Promise<Readonly<Record<LanguageCode, Made>>> {
  const made: Partial<Record<LanguageCode, Made>> = {};
  for (const code of languageCodes) made[code] = await make(await loadLanguage(code));
  return made as Record<LanguageCode, Made>;
}

export const rulesInBoth = (): Promise<Readonly<Record<LanguageCode, RuleLanguage>>> =>
  inEveryLanguage(withRules);

/** The first that names one of them: what was asked for, then each setting of the environment in its order. */
export function chooseLanguage(wishes: readonly (string | null | undefined)[]): LanguageCode {
  for (const wish of wishes) {
    const setting = wish?.trim().toLowerCase();
    if (!setting) continue;
    const code = languageCodes.find(one => languages[one].named.test(setting));
    if (code) return code;
  }
  return 'en';
}
