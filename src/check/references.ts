import type { Place } from '../model/finding.ts';
import { valueAt } from '../model/finding.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Measure } from '../model/measure.ts';
import type { Review, Tally } from '../model/published.ts';
import type { RecordKind } from '../model/record.ts';
import type { Line, PlanSubject } from './plan-subject.ts';

/** The keys by which one record names another. */
export type ReferenceField = 'under' | 'also_under' | 'into' | 'review' | 'continues' | 'about' | 'count';

export interface Reference {
  readonly field: ReferenceField;
  readonly written: string;
  readonly at: Place;
  /** What may stand there. */
  readonly kinds: readonly RecordKind[];
}

const aboveMeasures: readonly RecordKind[] = ['policy', 'measure'];
const aboveIndicators: readonly RecordKind[] = ['policy', 'measure', 'indicator'];
const anyKind: readonly RecordKind[] = ['policy', 'measure', 'indicator', 'tally', 'review', 'survey'];

/** Every place where a record of the plan names another record. */
export function referencesIn({ plan, lines }: Pick<PlanSubject, 'plan' | 'lines'>): readonly Reference[] {
  const found: Reference[] = [];
  for (const measure of plan.measures) ofMeasure(measure, found);
  for (const indicator of plan.indicators) ofIndicator(indicator, found);
  for (const line of lines) ofLine(line, found);
  for (const tally of plan.tallies) ofTally(tally, found);
  for (const review of plan.reviews) ofReview(review, found);
  return found;
}

function ofMeasure(measure: Measure, found: Reference[]): void {
  upward(measure, aboveMeasures, found);
  measure.ended?.into.forEach((written, index) => {
    found.push({ field: 'into', written, at: valueAt(measure, 'ended', 'into', index), kinds: ['measure'] });
  });
}

function ofIndicator(indicator: Indicator, found: Reference[]): void {
  upward(indicator, aboveIndicators, found);
  const { continues } = indicator;
  if (!continues) return;
  const at = valueAt(indicator, 'continues', 'of');
  found.push({ field: 'continues', written: continues.of, at, kinds: ['indicator'] });
}

function ofLine({ indicator, figures, pointer }: Line, found: Reference[]): void {
  for (const target of figures.targets) {
    if (target.review === null) continue;
    const index = figures.targets.indexOf(target);
    const at = valueAt(indicator, ...pointer, 'targets', index, 'review');
    found.push({ field: 'review', written: target.review, at, kinds: ['review'] });
  }
}

function ofTally(tally: Tally, found: Reference[]): void {
  for (const [index, { under }] of tally.counts.entries()) {
    if (under === null) continue;
    const at = valueAt(tally, 'counts', index, 'under');
    found.push({ field: 'count', written: under, at, kinds: aboveMeasures });
  }
}

function ofReview(review: Review, found: Reference[]): void {
  for (const [opinion, { about }] of review.opinions.entries()) {
    for (const [index, written] of about.entries()) {
      const at = valueAt(review, 'opinions', opinion, 'about', index);
      found.push({ field: 'about', written, at, kinds: anyKind });
    }
  }
}

interface Placed {
  readonly file: string;
  readonly under: string | null;
  readonly alsoUnder: readonly string[];
}

function upward(record: Placed, kinds: readonly RecordKind[], found: Reference[]): void {
  const { under, alsoUnder } = record;
  if (under !== null) found.push({ field: 'under', written: under, at: valueAt(record, 'under'), kinds });
  if (alsoUnder.length === 0) return;
  for (const [index, written] of alsoUnder.entries()) {
    found.push({ field: 'also_under', written, at: valueAt(record, 'also_under', index), kinds });
  }
}
