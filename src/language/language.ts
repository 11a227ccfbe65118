import type { CheckPageWords } from './check-page.ts';
import type { DiagnosticWords, RuleWords } from './diagnostics.ts';
import type { DiffWords } from './diff.ts';
import type { ExplainWords } from './explain.ts';
import type { ExportWords } from './export.ts';
import type { Formatting } from './formatting.ts';
import type { HelpWords } from './help.ts';
import type { ListWords } from './list.ts';
import type { ProseWords } from './prose.ts';
import type { RecordWords } from './records.ts';
import type { RulePageWords } from './rule-page.ts';
import type { RunWords } from './run.ts';
import type { ShowWords } from './show.ts';
import type { StatusWords } from './status.ts';
import type { TermWords } from './terms.ts';

export type LanguageCode = 'ja' | 'en';

/** Every sentence that a person reads, by topic. Both languages have all of them, or nothing compiles. */
export interface Language {
  readonly code: LanguageCode;
  readonly formatting: Formatting;
  readonly diff: DiffWords;
  readonly terms: TermWords;
  readonly records: RecordWords;
  readonly list: ListWords;
  readonly show: ShowWords;
  readonly diagnostics: DiagnosticWords;
  readonly explain: ExplainWords;
  readonly prose: ProseWords;
  readonly checkPage: CheckPageWords;
  readonly rulePage: RulePageWords;
  readonly run: RunWords;
  readonly help: HelpWords;
  readonly status: StatusWords;
  readonly exporting: ExportWords;
}

/** With the words of all rules: for what says what is wrong, or could be. */
export interface RuleLanguage extends Language {
  readonly rules: RuleWords;
}

/** The words of the rules are as many as all others together, and most runs find nothing wrong. */
export async function withRules(language: Language): Promise<RuleLanguage> {
  const { rules } =
    language.code === 'ja' ? await import('./ja/rules/index.ts') : await import('./en/rules/index.ts');
  return { ...language, rules };
}

export async function rulesInBoth(): Promise<{ readonly en: RuleLanguage; readonly ja: RuleLanguage }> {
  return { en: await withRules(await loadLanguage('en')), ja: await withRules(await loadLanguage('ja')) };
}

/** Only the chosen language is loaded. */
export async function loadLanguage(code: LanguageCode): Promise<Language> {
  return code === 'ja' ? (await import('./ja/index.ts')).japanese : (await import('./en/index.ts')).english;
}

/** The first that names one of the two: what was asked for, then each setting of the environment in its order. */
export function chooseLanguage(wishes: readonly (string | null | undefined)[]): LanguageCode {
  for (const wish of wishes) {
    const code = wish?.trim().toLowerCase();
    if (!code) continue;
    if (/^ja(?![a-z])/.test(code)) return 'ja';
    if (/^(?:en(?![a-z])|c(?:$|\.)|posix$)/.test(code)) return 'en';
  }
  return 'en';
}
