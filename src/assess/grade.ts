import type { Judgement } from '../model/plan.ts';
import type { Name } from '../model/record.ts';
import type { Verdict } from '../model/verdicts.ts';
import { exact } from '../number/exact.ts';
import type { Fraction } from '../number/fraction.ts';
import { compare } from '../number/fraction.ts';
import type { Grade } from './types.ts';
import { verdictTraits } from './verdict-traits.ts';

/** A share of the pace, from its lower edge up to the edge of the band above. */
export interface PaceBand {
  readonly id: string;
  /** `null`: everything below the other bands. */
  readonly from: Fraction | null;
  readonly label: Name | null;
}

/** The pace that each verdict asks for: the one place that has these numbers. */
const standardPaces = [
  ['on-track', 1],
  ['slightly-behind', 0.6],
  ['behind', 0],
  ['regressed', null],
] as const satisfies readonly (readonly [Verdict, number | null])[];

const standard = bands(standardPaces);

/** Statistics Canada and Open SDG. */
const international = bands([
  ['on-track', 0.95],
  ['slightly-behind', 0.6],
  ['behind', 0],
  ['regressed', null],
]);

/** Of the Cabinet Office; N and F are no bands of pace. */
const national = bands([
  ['A', 1],
  ['B', null],
]);

const builtIn = { standard, international, national };

function bands(edges: readonly (readonly [id: string, from: number | null])[]): PaceBand[] {
  return edges.map(([id, from]) => ({ id, from: from === null ? null : exact(from), label: null }));
}

/** What the standard judgement says of a pace. */
export function standardVerdict(pace: Fraction): (typeof standardPaces)[number][0] {
  const index = standard.findIndex(({ from }) => from === null || compare(pace, from) >= 0);
  return standardPaces[index]![0];
}

/** The bands of a judgement, the highest first. */
export function bandsOf(judgement: Judgement): readonly PaceBand[] {
  if (judgement.kind === 'built-in') return builtIn[judgement.name];
  return judgement.bands.map(({ id, from, label }) => ({ id, from: exact(from), label }));
}

/** Where a pace must not be rounded onto: the edges of this judgement and of all that are built in. */
export function edgesOf(judgement: Judgement): Fraction[] {
  const all = [standard, international, national, bandsOf(judgement)].flat();
  return all.flatMap(({ from }) => (from === null ? [] : [from]));
}

/**
 * What a judgement calls a verdict. A verdict that is not one of pace is its own grade, and so is one whose pace
 * lies below all of a plan's own bands, or cannot be given. The national judgement has a letter for every verdict.
 */
export function gradeOf(judgement: Judgement, verdict: Verdict, pace: Fraction | null): Grade {
  const name = judgement.kind === 'built-in' ? judgement.name : null;
  const band = pace && verdictTraits[verdict].isOfPace ? bandOf(bandsOf(judgement), pace) : null;
  const from = band?.from ?? null;
  if (name === 'national') return { id: verdictTraits[verdict].national, label: null, from };
  // `flat` has no band of its own: the standard judgement calls it so, whatever its pace
  if (name === 'standard' || !band) return { id: verdict, label: null, from };
  return { id: band.id, label: band.label, from };
}

function bandOf(bands: readonly PaceBand[], pace: Fraction): PaceBand | null {
  return bands.find(({ from }) => from === null || compare(pace, from) >= 0) ?? null;
}
