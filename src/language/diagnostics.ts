import type { FindingFacts } from '../check/facts.ts';
import type { RuleName } from '../check/rules/index.ts';
import type { RecordLabel } from '../model/record.ts';

/**
 * The words of one fault. `header` says what is wrong, `label` points, `notes` give context, `related` says
 * what each related place is; only `help` says what to do. Lower case, no final stop, ids in backticks.
 */
export interface FaultWords<RuleFacts> {
  /** What the rule checks, in one line; why it matters, in a few. */
  readonly checks: string;
  readonly why: string;
  header(facts: RuleFacts, record: RecordLabel): string;
  label?(facts: RuleFacts): string;
  notes?(facts: RuleFacts): readonly string[];
  related?(facts: RuleFacts): readonly string[];
  help?(facts: RuleFacts): string | null;
}

export type RuleWords = { readonly [Name in RuleName]: FaultWords<FindingFacts[Name]> };

/** A setting that bears on the check itself: until a change is merged, the one from before it holds. */
export interface SettingChange {
  readonly file: string;
  readonly key: string;
  /** `null`: it is not there. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface DiagnosticWords {
  readonly error: string;
  readonly warning: string;
  readonly help: string;
  readonly note: string;
  /** The last line of `validate`. */
  summary(counts: { files: number; errors: number; warnings: number; seconds: string }): string;
  /** What to run for more, after the summary. */
  readonly more: string;
  /** Behind a fault that was there before this change. */
  readonly old: string;
  /** How many of those counted are new, where that was asked. */
  ofWhichNew(counts: { errors: number; warnings: number }): string;
  /** Before the summary, where not all that was found is listed. */
  moreThanListed(count: number): string;
  /** A setting of the check that the change under review alters. */
  settingChanged(change: SettingChange): string;
  /** Faults that were there before, in place of their annotations. */
  oldOnes(count: number): string;
  /** What is not shown as an annotation. */
  moreInSummary(count: number): string;
}
