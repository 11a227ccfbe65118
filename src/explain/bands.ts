import { bandsOf, type PaceBand } from '../assess/grade.ts';
import type { Judgement } from '../model/plan.ts';
import type { Fraction } from '../number/fraction.ts';
import { compare, isZero } from '../number/fraction.ts';

/** A band of a judgement with its edges, and whether the pace lies in it. */
export interface BandAround {
  /** `null`: no pace at all, where the judgement has a name for that. */
  readonly band: PaceBand | null;
  readonly from: Fraction | null;
  readonly below: Fraction | null;
  readonly isHere: boolean;
  /** Its lower edge is no part of it: another band has that for itself. */
  readonly isAbove: boolean;
}

/** The standard judgement has a name of its own for no pace at all, where others count it to the band above 0. */
export function bandsAround(judgement: Judgement, pace: Fraction | null): readonly BandAround[] {
  const bands = bandsOf(judgement);
  const isStandard = judgement.kind === 'built-in' && judgement.name === 'standard';
  return bands.flatMap((band, index): BandAround[] => {
    const below = bands[index - 1]?.from ?? null;
    const around = { band, from: band.from, below, isAbove: false };
    const isHere = pace !== null && liesIn(pace, band, below);
    if (!isStandard || band.from === null || !isZero(band.from)) return [{ ...around, isHere }];
    const isFlat = pace !== null && isZero(pace);
    return [
      { ...around, isHere: isHere && !isFlat, isAbove: true },
      { ...around, band: null, below: band.from, isHere: isFlat },
    ];
  });
}

const liesIn = (pace: Fraction, { from }: PaceBand, below: Fraction | null) =>
  (from === null || compare(pace, from) >= 0) && (below === null || compare(pace, below) < 0);
