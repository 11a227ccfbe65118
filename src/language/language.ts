import type { LanguageCode } from '../model/record.ts';
import type { CheckPageWords } from './check-page.ts';
import type { DiagnosticWords, RuleWords } from './diagnostics.ts';
import type { DiffWords } from './diff.ts';
import type { DueWords } from './due.ts';
import type { EditingWords } from './editing.ts';
import type { ExplainWords } from './explain.ts';
import type { ExportWords } from './export.ts';
import type { Formatting } from './formatting.ts';
import type { HelpWords } from './help.ts';
import type { ListWords } from './list.ts';
import type { LogWords } from './log.ts';
import type { ProseWords } from './prose.ts';
import type { RecordWords } from './records.ts';
import type { RulePageWords } from './rule-page.ts';
import type { RunWords } from './run.ts';
import type { ShowWords } from './show.ts';
import type { StatusWords } from './status.ts';
import type { TermWords } from './terms.ts';

/** Every sentence that a person reads, by topic. Both languages have all of them, or nothing compiles. */
export interface Language {
  readonly code: LanguageCode;
  readonly formatting: Formatting;
  readonly diff: DiffWords;
  readonly due: DueWords;
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
  readonly editing: EditingWords;
  readonly log: LogWords;
}

/** What machine formats carry: the same in every language. */
export type Languages = Readonly<Record<LanguageCode, Language>>;

/** With the words of all rules: for what says what is wrong, or could be. */
export interface RuleLanguage extends Language {
  readonly rules: RuleWords;
}

export type RuleLanguages = Readonly<Record<LanguageCode, RuleLanguage>>;
