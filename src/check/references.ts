import { type Pointer, valueAt } from '../model/finding.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Measure } from '../model/measure.ts';
import type { Review, Survey, Tally } from '../model/published.ts';
import { everyRecordKind, type RecordKind } from '../model/record.ts';
import type { CheckedLine, Reference, ReferenceField, RuleContext } from './rule-context.ts';

const measures: readonly RecordKind[] = ['measure'];
const indicators: readonly RecordKind[] = ['indicator'];
const reviews: readonly RecordKind[] = ['review'];
const surveys: readonly RecordKind[] = ['survey'];
const aboveMeasures: readonly RecordKind[] = ['policy', 'measure'];
const aboveIndicators: readonly RecordKind[] = ['policy', 'measure', 'indicator'];

/** Takes a reference in, unless it plainly leads to a record of the plan: nearly all do, and need no place. */
type Take = (
  field: ReferenceField,
  written: string,
  kinds: readonly RecordKind[],
  record: { readonly file: string },
  ...pointer: Pointer
) => void;

/** Every place where a record of the plan names what is no record of it, or none that may stand there. */
export function doubtfulReferences({ plan, lines, filesById }: Given): readonly Reference[] {
  const found: Reference[] = [];
  const take: Take = (field, written, kinds, record, ...pointer) => {
    const isHere = filesById.get(written)?.some(({ kind }) => kinds.some(allowed => allowed === kind));
    if (!isHere) found.push({ field, written, at: valueAt(record, ...pointer), kinds });
  };
  for (const measure of plan.measures) ofMeasure(measure, take);
  for (const indicator of plan.indicators) ofIndicator(indicator, take);
  for (const line of lines) ofLine(line, take);
  for (const tally of plan.tallies) ofTally(tally, take);
  for (const review of plan.reviews) ofReview(review, take);
  for (const survey of plan.surveys) ofSurvey(survey, take);
  return found;
}

type Given = Pick<RuleContext, 'plan' | 'lines' | 'filesById'>;

function ofMeasure(measure: Measure, take: Take): void {
  upward(measure, aboveMeasures, take);
  measure.ended?.into.forEach((written, index) => {
    take('into', written, measures, measure, 'ended', 'into', index);
  });
  measure.aims.forEach((written, index) => {
    take('aims', written, indicators, measure, 'aims', index);
  });
  if (measure.continues) take('continues', measure.continues.of, measures, measure, 'continues', 'of');
}

function ofIndicator(indicator: Indicator, take: Take): void {
  upward(indicator, aboveIndicators, take);
  if (indicator.continues)
    take('continues', indicator.continues.of, indicators, indicator, 'continues', 'of');
}

function ofLine({ indicator, figures, pointer }: CheckedLine, take: Take): void {
  for (const target of figures.targets) {
    if (target.review === null) continue;
    const index = figures.targets.indexOf(target);
    take('review', target.review, reviews, indicator, ...pointer, 'targets', index, 'review');
  }
}

function ofTally(tally: Tally, take: Take): void {
  tally.counts.forEach(({ under }, index) => {
    if (under !== null) take('count', under, aboveMeasures, tally, 'counts', index, 'under');
  });
}

function ofReview(review: Review, take: Take): void {
  review.opinions.forEach(({ about, leadsTo }, opinion) => {
    about.forEach((written, index) => {
      take('about', written, everyRecordKind, review, 'opinions', opinion, 'about', index);
    });
    leadsTo.forEach((written, index) => {
      take('leads_to', written, everyRecordKind, review, 'opinions', opinion, 'leads_to', index);
    });
  });
}

function ofSurvey(survey: Survey, take: Take): void {
  if (survey.follows !== null) take('follows', survey.follows, surveys, survey, 'follows');
}

interface Placed {
  readonly file: string;
  readonly under: string | null;
  readonly alsoUnder: readonly string[];
}

function upward(record: Placed, kinds: readonly RecordKind[], take: Take): void {
  const { under, alsoUnder } = record;
  if (under !== null) take('under', under, kinds, record, 'under');
  alsoUnder.forEach((written, index) => {
    take('also_under', written, kinds, record, 'also_under', index);
  });
}
