import { bandsOf, type PaceBand } from '../../../assess/grade.ts';
import type { Language } from '../../../language/language.ts';
import type { Judgement } from '../../../model/plan.ts';
import { decimalsToShow } from '../../../number/decimal.ts';
import { formatDecimal } from '../../../number/format.ts';
import type { Fraction } from '../../../number/fraction.ts';
import { compare, isZero } from '../../../number/fraction.ts';
import { gradeLabel } from '../../figures/grade-label.ts';

/** A band of a judgement, with its edges, and whether the pace lies in it. */
export interface BandText {
  readonly id: string;
  readonly label: string;
  readonly from: Fraction | null;
  readonly below: Fraction | null;
  readonly edges: string;
  readonly isHere: boolean;
}

/** The standard judgement has a name of its own for no pace at all, where others count it to the band above 0. */
export function bandTexts(judgement: Judgement, pace: Fraction | null, language: Language): BandText[] {
  const bands = bandsOf(judgement);
  const isStandard = judgement.kind === 'built-in' && judgement.name === 'standard';
  const { band: between, above } = language.explain;
  return bands.flatMap((band, index) => {
    const below = bands[index - 1]?.from ?? null;
    const text = { id: band.id, label: gradeLabel(band, language), from: band.from, below };
    const isHere = pace !== null && liesIn(pace, band, below);
    if (!isStandard || band.from === null || !isZero(band.from)) {
      return { ...text, edges: between(edge(band.from), edge(below)), isHere };
    }
    const isFlat = pace !== null && isZero(pace);
    return [
      { ...text, edges: above(edge(band.from) ?? '', edge(below) ?? ''), isHere: isHere && !isFlat },
      {
        ...text,
        id: 'flat',
        label: language.terms.verdicts.flat,
        below: band.from,
        edges: edge(band.from) ?? '',
        isHere: isFlat,
      },
    ];
  });
}

const mostDecimals = 6;
const edge = (value: Fraction | null) => value && formatDecimal(value, decimalsToShow(value, mostDecimals));

const liesIn = (pace: Fraction, { from }: PaceBand, below: Fraction | null) =>
  (from === null || compare(pace, from) >= 0) && (below === null || compare(pace, below) < 0);
