import { type BandAround, bandsAround } from '../../../explain/bands.ts';
import type { Language } from '../../../language/language.ts';
import type { Judgement } from '../../../model/plan.ts';
import { decimalsToShow } from '../../../number/decimal.ts';
import { formatDecimal } from '../../../number/format.ts';
import type { Fraction } from '../../../number/fraction.ts';
import { gradeLabel } from '../grade-label.ts';

/** A band in words. */
export interface BandText extends BandAround {
  readonly label: string;
  readonly edges: string;
}

export const bandTexts = (
  judgement: Judgement,
  pace: Fraction | null,
  language: Language,
): readonly BandText[] =>
  bandsAround(judgement, pace).map(around => ({
    ...around,
    label: bandLabel(around, language),
    edges: edgesText(around, language),
  }));

const bandLabel = ({ band }: BandAround, language: Language): string =>
  band === null ? language.terms.verdicts.flat : gradeLabel(band, language);

function edgesText({ band, from, below, isAbove }: BandAround, { explain }: Language): string {
  if (band === null) return edge(from) ?? '';
  return isAbove ? explain.above(edge(from) ?? '', edge(below) ?? '') : explain.band(edge(from), edge(below));
}

const mostDecimals = 6;
const edge = (value: Fraction | null) => value && formatDecimal(value, decimalsToShow(value, mostDecimals));
