import type { ExampleFiles } from '../load/example-tree.ts';
import type { Found, Severity } from '../model/finding.ts';
import type { Shared } from '../model/shared.ts';
import type { RuleContext } from './rule-context.ts';

/** What a rule over the records that all plans share may look at. */
export interface SharedContext {
  /** To a rule that needs them whole without what is faulty, to others with what can be read of it. */
  readonly shared: Shared;
  /** Ids of governments and sources whose files are there but broken. */
  readonly brokenShared: ReadonlySet<string>;
  /** The ids of the sources that some record names. */
  readonly namedSources: ReadonlySet<string>;
  /** Every rule by its name. */
  readonly severities: ReadonlyMap<string, Severity>;
}

/** What a rule over the whole workspace may look at. */
export interface WorkspaceSubject extends SharedContext {
  /** Whether every file of the workspace could be read. */
  readonly complete: boolean;
}

/**
 * Files that show a fault and nothing else, and the same without it, by their paths from the workspace. They stand
 * among those of `rules/example-surroundings.ts`, and take the place of one that has the same path.
 */
export interface Example {
  readonly bad: ExampleFiles;
  readonly good: ExampleFiles;
}

interface RuleBase<Name extends string> {
  readonly name: Name;
  readonly severity: Severity;
  /** Made when it is asked for: no other command needs it. */
  example(): Example;
}

/** A fault that reading or the schemas report; named here so that it has its words and its examples. */
export interface Reported<Name extends string> extends RuleBase<Name> {
  readonly by: 'reading' | 'shape';
}

export interface PlanRule<Name extends string, Facts> extends RuleBase<Name> {
  readonly by: 'plan';
  /** It goes by what a record does not say, too: nothing is sure of one that has a fault of shape. */
  readonly needsWhole?: true;
  check(context: RuleContext): Iterable<Found<Facts>>;
  /** The same in the records that all plans share. */
  checkShared?(context: SharedContext): Iterable<Found<Facts>>;
}

export interface WorkspaceRule<Name extends string, Facts> extends RuleBase<Name> {
  readonly by: 'workspace';
  check(context: WorkspaceSubject): Iterable<Found<Facts>>;
}

export type Rule<Name extends string = string, Facts = unknown> =
  | Reported<Name>
  | PlanRule<Name, Facts>
  | WorkspaceRule<Name, Facts>;

export const planRule = <const Name extends string, Facts>(
  rule: Omit<PlanRule<Name, Facts>, 'by'>,
): PlanRule<Name, Facts> => ({ by: 'plan', ...rule });

export const workspaceRule = <const Name extends string, Facts>(
  rule: Omit<WorkspaceRule<Name, Facts>, 'by'>,
): WorkspaceRule<Name, Facts> => ({ by: 'workspace', ...rule });

export const reported = <const Name extends string>(rule: Reported<Name>): Reported<Name> => rule;

/** What is missing may be the waiver of a warning. */
export const needsWhole = ({ needsWhole, severity }: PlanRule<string, unknown>): boolean =>
  needsWhole === true || severity === 'warning';
