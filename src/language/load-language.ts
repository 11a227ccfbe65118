import { byLanguage, type LanguageCode, languageCodes } from '../model/record.ts';
import type { RuleWords } from './diagnostics.ts';
import type { Language, Languages, RuleLanguage, RuleLanguages } from './language.ts';
import type { StartingWords } from './starting.ts';
import type { TermsByLanguage, TermWords } from './terms.ts';

/** How each language is loaded, and what a setting of the environment that names it begins with. */
const languages: Readonly<
  Record<
    LanguageCode,
    {
      readonly named: RegExp;
      load(): Promise<Language>;
      terms(): Promise<TermWords>;
      rules(): Promise<RuleWords>;
      starting(): Promise<StartingWords>;
    }
  >
> = {
  ja: {
    named: /^ja(?![a-z])/,
    load: async () => (await import('./ja/index.ts')).japanese,
    terms: async () => (await import('./ja/terms.ts')).terms,
    rules: async () => (await import('./ja/rules/index.ts')).rules,
    starting: async () => (await import('./ja/starting.ts')).starting,
  },
  en: {
    named: /^(?:en(?![a-z])|c(?:$|\.)|posix$)/,
    load: async () => (await import('./en/index.ts')).english,
    terms: async () => (await import('./en/terms.ts')).terms,
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

async function inEach<Made>(load: (code: LanguageCode) => Promise<Made>) {
  const made = await Promise.all(languageCodes.map(load));
  return byLanguage(code => made[languageCodes.indexOf(code)]!);
}

/** For machine formats, which carry the sentences of every language. */
export const everyLanguage = (): Promise<Languages> => inEach(loadLanguage);

export const everyLanguageWithRules = (): Promise<RuleLanguages> =>
  inEach(async code => withRules(await loadLanguage(code)));

/** For what does not look at the locale: machine formats, and words that are understood in any language. */
export const termsOfEach = (): Promise<TermsByLanguage> => inEach(code => languages[code].terms());

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
