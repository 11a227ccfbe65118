import type { FolderFacts } from '../load/folder-problem.ts';
import type { ReadingProblem } from '../load/yaml/problem.ts';
import type { BuildProblem } from './build/fields.ts';
import type { CheckedFacts, RuleName } from './rules/index.ts';

type FactsByRule<Problem extends { rule: string; facts: unknown }> = {
  [P in Problem as P['rule']]: P['facts'];
};

type BuildFacts = { [R in BuildProblem['rule']]: { readonly written: string } } & {
  'invalid-check-digit': { readonly code: string; readonly expected: string };
};

type AllFacts = FactsByRule<ReadingProblem> & FolderFacts & BuildFacts & CheckedFacts;

/** The facts that the sentences about each fault are made from. */
export type Facts = { [Name in RuleName]: Name extends keyof AllFacts ? AllFacts[Name] : never };

/** Compiles only while every fault that can be reported stands in the list of rules. */
export type NotListed = Exclude<keyof AllFacts, RuleName>;
