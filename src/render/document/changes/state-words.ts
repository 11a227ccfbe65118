import type { BrokenPlan, ComparedState, Comparison } from '../../../compare/types.ts';
import type { Language } from '../../../language/language.ts';
import type { Day } from '../../../model/record.ts';

export const stateName = ({ kind, label }: ComparedState, { diff }: Language): string =>
  kind === 'work' ? diff.workTree : label;

export const dayText = (asOf: Day | 'latest', { diff, formatting }: Language): string =>
  asOf === 'latest' ? diff.latest : formatting.day(asOf);

/** Which of the two states has errors. */
export function brokenSides({ errors }: BrokenPlan, { states }: Comparison, language: Language): string[] {
  return [
    ...(errors.before > 0 ? [stateName(states.before, language)] : []),
    ...(errors.after > 0 ? [stateName(states.after, language)] : []),
  ];
}

/** The command that gives the same answer again. */
export function reproducing({ states: { before, after } }: Comparison, plan: string | null): string {
  const state = ({ label, commit }: ComparedState) => (commit ? commit.slice(0, 12) : label);
  const words = before.kind === 'work' && after.kind === 'work' ? [] : [state(before), state(after)];
  const days =
    before.asOf === after.asOf ? ['--as-of', after.asOf] : ['--from', before.asOf, '--to', after.asOf];
  return ['reform diff', ...words, ...days, ...(plan === null ? [] : ['--plan', plan])].join(' ');
}
