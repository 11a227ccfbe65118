/** What an indicator's numbers say, in the order in which counts are listed. */
export const verdicts = [
  'achieved',
  'on-track',
  'slightly-behind',
  'behind',
  'flat',
  'regressed',
  'missed',
  'pending',
  'within-limit',
  'within-limit-at-risk',
  'outside-limit',
  'no-actual',
  'not-assessable',
  'no-target',
] as const;
export type Verdict = (typeof verdicts)[number];
