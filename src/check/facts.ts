import type { FolderFacts } from '../load/folder-problem.ts';
import type { ReadingProblem } from '../load/yaml/problem.ts';
import type { CheckedFacts, RuleName } from './rules/index.ts';
import type { ShapeProblem } from './shape/problem.ts';

type FactsByRule<Problem extends { rule: string; facts: unknown }> = {
  [P in Problem as P['rule']]: P['facts'];
};

/** The facts that the sentences about each fault are made from. */
export type FindingFacts = FolderFacts &
  FactsByRule<ReadingProblem> &
  FactsByRule<ShapeProblem> &
  CheckedFacts;

type Nothing<Names extends never> = Names;

/** These compile only while what can be reported and what stands in the list of rules are the same. */
export type NotListed = Nothing<Exclude<keyof FindingFacts, RuleName>>;
export type NeverReported = Nothing<Exclude<RuleName, keyof FindingFacts>>;
