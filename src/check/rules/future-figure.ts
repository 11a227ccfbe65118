import { type Found, type Place, type Pointer, valueAt } from '../../model/finding.ts';
import type { Actual, Baseline, Figures, Indicator, Position } from '../../model/indicator.ts';
import type { Plan } from '../../model/plan.ts';
import type { Day, PartialDay } from '../../model/record.ts';
import { firstDay, fiscalYearOf, lastYearEnded } from '../../time/fiscal-year.ts';
import { planRule } from '../rule.ts';
import type { CheckedLine } from '../rule-context.ts';
import { baselinesOf } from '../target-sides.ts';
import { isNotAfter } from '../time-order.ts';

const indicator = (last: string) => ({
  'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
actuals:
  - ${last}
source: report
`,
});

export const futureFigure = planRule({
  name: 'future-figure',
  severity: 'error',
  example: () => ({
    bad: indicator('{ year: R35, value: 1200 }'),
    good: indicator('{ year: R5, value: 1200 }'),
  }),
  *check({ plan, lines, today }): Iterable<Found<FutureFigure>> {
    for (const { what, at } of daysAhead(plan, lines, today)) {
      yield { at, facts: { what, today, ofDay: true, provisional: false } };
    }
    const isFuture = futureAfter(today);
    for (const { indicator, figures, pointer } of lines) {
      if (baselinesOf(figures).some(({ entry }) => isFuture(entry))) {
        yield* baselines(indicator, figures, pointer, today);
      }
      for (const actual of figures.actuals) {
        if (!isFuture(actual) || !isFigure(actual) || isOutlook(actual, today)) continue;
        if (isKnownEarly(actual, indicator)) continue;
        const { date, provisional } = actual;
        const key = provisional ? 'provisional' : keyOf(actual);
        const at = valueAt(indicator, ...pointer, 'actuals', figures.actuals.indexOf(actual), key);
        yield { at, facts: { what: 'figure', today, ofDay: date !== null, provisional } };
      }
    }
  },
});

interface FutureFigure {
  readonly what: 'figure' | 'baseline' | DayAhead['what'];
  readonly today: Day;
  readonly ofDay: boolean;
  /** It says that it is provisional, but not since when it has been known. */
  readonly provisional: boolean;
}

function futureAfter(today: Day): (position: Position) => boolean {
  const lastYear = lastYearEnded(today);
  return ({ date, year }) => (date === null ? year > lastYear : date > today);
}

const keyOf = ({ date }: Position) => (date === null ? 'year' : 'date');

/** That a year is not surveyed may be known before it ends. */
const isFigure = ({ value, total, none }: Actual): boolean =>
  value !== null || total !== null || none === 'nil' || none === 'suppressed';

/** Of what is measured before its year ends, as by a survey of autumn. */
const isKnownEarly = ({ date, year, known }: Actual, { due }: Indicator): boolean =>
  due !== null && due < 0 && date === null && known !== null && known >= firstDay(year);

/** Or known only later, which is told already. */
const isOutlook = ({ provisional, known }: Actual, today: Day): boolean =>
  known !== null && (provisional || known > today);

function* baselines(
  indicator: Indicator,
  figures: Figures,
  pointer: Pointer,
  today: Day,
): Iterable<Found<FutureFigure>> {
  const isFuture = futureAfter(today);
  for (const { entry, pointer: place } of baselinesOf(figures)) {
    if (!isFuture(entry) || isEstimate(entry, today) || isTold(entry, figures)) continue;
    const at = valueAt(indicator, ...pointer, ...place, keyOf(entry));
    yield { at, facts: { what: 'baseline', today, ofDay: entry.date !== null, provisional: false } };
  }
}

/** A plan that is made in its first year knows only about where it starts from. */
const isEstimate = ({ approximate, year }: Baseline, today: Day): boolean =>
  approximate && year <= fiscalYearOf(today);

/** Where something comes no later than the baseline, one of the two years is wrong. */
const isTold = (entry: Baseline, { baseline, targets, path }: Figures): boolean =>
  entry === baseline && [...targets, ...path].some(other => isNotAfter(other, entry));

interface DayAhead {
  readonly what: 'known' | 'progress' | 'tally' | 'done' | 'answer';
  readonly at: Place;
}

function* daysAhead(plan: Plan, lines: readonly CheckedLine[], today: Day): Iterable<DayAhead> {
  for (const { indicator, figures, pointer } of lines) {
    for (const actual of figures.actuals) {
      if (actual.known === null || actual.known <= today) continue;
      const index = figures.actuals.indexOf(actual);
      yield { what: 'known', at: valueAt(indicator, ...pointer, 'actuals', index, 'known') };
    }
  }
  for (const measure of plan.measures) {
    for (const entry of measure.progress) {
      if (entry.date <= today) continue;
      const index = measure.progress.indexOf(entry);
      yield { what: 'progress', at: valueAt(measure, 'progress', index, 'date') };
    }
  }
  for (const tally of plan.tallies) {
    if (tally.date > today) yield { what: 'tally', at: valueAt(tally, 'date') };
  }
  yield* doneAhead(plan, today);
}

function* doneAhead(plan: Plan, today: Day): Iterable<DayAhead> {
  for (const record of [plan, ...plan.measures]) {
    for (const [index, { done }] of record.milestones.entries()) {
      if (isAhead(done, today)) yield { what: 'done', at: valueAt(record, 'milestones', index, 'done') };
    }
  }
  for (const review of plan.reviews) {
    for (const [index, { answer }] of review.opinions.entries()) {
      const place: Pointer = ['opinions', index, 'answer'];
      if (isAhead(answer?.date, today)) yield { what: 'answer', at: valueAt(review, ...place, 'date') };
      if (isAhead(answer?.done, today)) yield { what: 'done', at: valueAt(review, ...place, 'done') };
    }
  }
}

/** Of a month or a year that is not over, nobody says that it is still to come. */
const isAhead = (day: PartialDay | null | undefined, today: Day): boolean =>
  day != null && day.written > today.slice(0, day.written.length);
