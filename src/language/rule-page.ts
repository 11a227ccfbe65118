import type { Family } from '../check/rules/index.ts';

/** What stands around a rule where it is explained. */
export interface RulePageWords {
  readonly families: Readonly<Record<Family, string>>;
  /** The sentence made of what a rule checks. */
  checks(checks: string): string;
  /** The same, and why. */
  explained(checks: string, why: string): string;
  readonly bad: string;
  readonly good: string;
  /** In place of a file's content. */
  linkTo(path: string): string;
  unreadable(code: string): string;
  readonly title: string;
  /** What the page of all rules is. */
  readonly page: string;
  /** Under the list of rules. */
  readonly more: string;
}
