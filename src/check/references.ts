import type { Place } from '../model/finding.ts';
import { valueAt } from '../model/finding.ts';
import { figureLines, type Indicator } from '../model/indicator.ts';
import type { Measure } from '../model/measure.ts';
import type { Plan } from '../model/plan.ts';
import type { Review, Tally } from '../model/published.ts';
import type { RecordKind } from '../model/record.ts';

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
export function* referencesIn(plan: Plan): Iterable<Reference> {
  for (const measure of plan.measures) yield* ofMeasure(measure);
  for (const indicator of plan.indicators) yield* ofIndicator(indicator);
  for (const tally of plan.tallies) yield* ofTally(tally);
  for (const review of plan.reviews) yield* ofReview(review);
}

function* ofMeasure(measure: Measure): Iterable<Reference> {
  yield* upward(measure, aboveMeasures);
  for (const [index, written] of (measure.ended?.into ?? []).entries()) {
    yield { field: 'into', written, at: valueAt(measure, 'ended', 'into', index), kinds: ['measure'] };
  }
}

function* ofIndicator(indicator: Indicator): Iterable<Reference> {
  yield* upward(indicator, aboveIndicators);
  for (const { figures, pointer } of figureLines(indicator)) {
    for (const [index, { review }] of figures.targets.entries()) {
      if (review === null) continue;
      const at = valueAt(indicator, ...pointer, 'targets', index, 'review');
      yield { field: 'review', written: review, at, kinds: ['review'] };
    }
  }
  const { continues } = indicator;
  if (!continues) return;
  const at = valueAt(indicator, 'continues', 'of');
  yield { field: 'continues', written: continues.of, at, kinds: ['indicator'] };
}

function* ofTally(tally: Tally): Iterable<Reference> {
  for (const [index, { under }] of tally.counts.entries()) {
    if (under === null) continue;
    const at = valueAt(tally, 'counts', index, 'under');
    yield { field: 'count', written: under, at, kinds: aboveMeasures };
  }
}

function* ofReview(review: Review): Iterable<Reference> {
  for (const [opinion, { about }] of review.opinions.entries()) {
    for (const [index, written] of about.entries()) {
      const at = valueAt(review, 'opinions', opinion, 'about', index);
      yield { field: 'about', written, at, kinds: anyKind };
    }
  }
}

interface Placed {
  readonly file: string;
  readonly under: string | null;
  readonly alsoUnder: readonly string[];
}

function* upward(record: Placed, kinds: readonly RecordKind[]): Iterable<Reference> {
  const { under, alsoUnder } = record;
  if (under !== null) yield { field: 'under', written: under, at: valueAt(record, 'under'), kinds };
  for (const [index, written] of alsoUnder.entries()) {
    yield { field: 'also_under', written, at: valueAt(record, 'also_under', index), kinds };
  }
}
