import { isToReach } from '../model/goals.ts';
import type { Verdict } from '../model/verdicts.ts';
import { isZero } from '../number/fraction.ts';
import type { Terms } from './facts.ts';
import type { LineAssessment } from './types.ts';

/** The rule by which a line of figures has its verdict, or its standing while it waits for the target's figure. */
export type Reason =
  | 'no-target'
  | 'settled'
  | 'no-actual'
  | 'not-assessable'
  | 'limit'
  | 'met'
  | 'pace'
  | 'at-course'
  | 'noise'
  | 'no-pace';

/** Of the rules of judging, the one that spoke. What is pending is judged by its last figure. */
export function reasonOf(line: LineAssessment, { goal }: Pick<Terms, 'goal'>): Reason {
  const { verdict } = line.standing;
  const known = reasons[verdict];
  if (known) return known;
  if (verdict === 'achieved' && isDue(line)) return 'settled';
  if (!isToReach(goal)) return 'limit';
  if (verdict === 'achieved') return 'met';
  const { pace } = line;
  if (verdict === 'flat') return pace && isZero(pace) ? 'pace' : 'noise';
  if (pace) return 'pace';
  return verdict === 'on-track' ? 'at-course' : 'no-pace';
}

/** `null`: the figures tell. */
const reasons: Readonly<Record<Verdict, Reason | null>> = {
  achieved: null,
  'on-track': null,
  'slightly-behind': null,
  behind: null,
  flat: null,
  regressed: null,
  pending: null,
  missed: 'settled',
  'within-limit': 'limit',
  'within-limit-at-risk': 'limit',
  'outside-limit': 'limit',
  'no-actual': 'no-actual',
  'not-assessable': 'not-assessable',
  'no-target': 'no-target',
};

/** The figure that was judged is that of the target's own day. */
function isDue({ actual, target }: LineAssessment): boolean {
  return actual !== null && target !== null && actual.day === target.day;
}
