import type { Verdict } from '../model/verdicts.ts';

/** What a verdict says of the way from the baseline. */
export type Movement = 'better' | 'same' | 'worse';

interface VerdictTraits {
  /** Of the series of an indicator the one with the lowest decides; what cannot be judged comes last. */
  readonly strength: number;
  readonly isJudged: boolean;
  /** To be explained, and marked in every output. «Slightly behind» is not: if most are marked, none is. */
  readonly isLate: boolean;
  /** Told by the pace, which a plan's own judgement may grade otherwise. */
  readonly isOfPace: boolean;
  /** The grade of the Cabinet Office. */
  readonly national: 'A' | 'B' | 'N' | 'F';
  readonly movement: Movement | null;
}

const judged = { isJudged: true, isLate: false, isOfPace: false, movement: null } as const;
const late = { ...judged, isLate: true } as const;
const unjudged = { ...judged, isJudged: false } as const;

/** All that tells verdicts apart beside their rules. A new one has a line here, or nothing compiles. */
export const verdictTraits: Readonly<Record<Verdict, VerdictTraits>> = {
  regressed: { ...late, strength: 0, isOfPace: true, national: 'B', movement: 'worse' },
  'outside-limit': { ...late, strength: 1, national: 'B', movement: 'worse' },
  missed: { ...late, strength: 2, national: 'B', movement: 'worse' },
  flat: { ...late, strength: 3, isOfPace: true, national: 'B', movement: 'same' },
  behind: { ...late, strength: 4, isOfPace: true, national: 'B', movement: 'better' },
  'slightly-behind': { ...judged, strength: 5, isOfPace: true, national: 'B', movement: 'better' },
  'within-limit-at-risk': { ...judged, strength: 6, national: 'A' },
  pending: { ...judged, strength: 7, national: 'N' },
  'on-track': { ...judged, strength: 8, isOfPace: true, national: 'A', movement: 'better' },
  'within-limit': { ...judged, strength: 9, national: 'A' },
  achieved: { ...judged, strength: 10, national: 'A', movement: 'better' },
  'not-assessable': { ...unjudged, strength: 11, national: 'N' },
  'no-actual': { ...unjudged, strength: 12, national: 'N' },
  'no-target': { ...unjudged, strength: 13, national: 'F' },
};
