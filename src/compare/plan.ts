import { assess } from '../assess/plan.ts';
import type { PlanAssessment } from '../assess/plan-types.ts';
import type { Plan } from '../model/plan.ts';
import type { Day } from '../model/record.ts';
import { editOf } from './edits.ts';
import { compareIndicators } from './indicators.ts';
import { compareMeasures } from './measures.ts';
import { pairRecords, recordChange } from './pairs.ts';
import { numbersOf, rollUpsOf } from './roll-ups.ts';
import { same } from './same.ts';
import { compareTallies, talliesAt } from './tallies.ts';
import type {
  Compared,
  Edit,
  IndicatorChange,
  MeasureChange,
  Pair,
  PlanChange,
  RecordChange,
  TallyChange,
  Untouched,
} from './types.ts';

/** A plan on two days, or two states of it, or only one where it came or went. */
export function comparePlan(before: PlanAssessment | null, after: PlanAssessment | null): PlanChange | null {
  const present = after ?? before;
  if (!present) return null;
  const plans = {
    before: before ?? assess(emptied(present.plan), present.asOf),
    after: after ?? assess(emptied(present.plan), present.asOf),
  };
  const indicators = compareIndicators(plans);
  const measures = compareMeasures(plans);
  const tallies = compareTallies(plans);
  const pairs = allPairs(plans, indicators.pairs, measures.pairs);
  const records = pairs.flatMap(([kind, pair]) => recordChange(kind, pair) ?? []);
  const edits = pairs.flatMap(
    ([kind, pair]) => editOf(kind, pair, toldOf(pair, indicators.changes, measures.changes, tallies)) ?? [],
  );
  const rollUps = rollUpsOf(plans, { measures: measures.pairs, indicators: indicators.pairs });
  const isSame =
    records.length + edits.length + indicators.changes.length + measures.changes.length + tallies.length ===
      0 && same(numbersOf(plans.before.stages), numbersOf(plans.after.stages));
  return {
    id: present.plan.id,
    change: before === null ? 'added' : after === null ? 'removed' : isSame ? 'same' : 'changed',
    plan: present.plan,
    assessed: { before, after },
    records,
    indicators: indicators.changes,
    measures: measures.changes,
    tallies,
    rollUps,
    edits,
    untouched: untouched(records, indicators.changes, measures.changes, tallies),
  };
}

const emptied = (plan: Plan): Plan => ({
  ...plan,
  policies: [],
  measures: [],
  indicators: [],
  tallies: [],
  reviews: [],
  surveys: [],
});

type KindPair = readonly [Edit['kind'], Pair<Compared | null>];

function allPairs(
  plans: Pair<PlanAssessment>,
  indicators: PairsOf<'indicators'>,
  measures: PairsOf<'measures'>,
): readonly KindPair[] {
  const { before, after } = plans;
  const since = <T extends { readonly date: { readonly to: { readonly day: Day } } }>(
    records: readonly T[],
    day: Day,
  ) => records.filter(({ date }) => date.to.day <= day);
  const together = <T extends Compared>(kind: Edit['kind'], pairs: readonly Pair<T | null>[]) =>
    pairs.map((pair): KindPair => [kind, pair]);
  return [
    ['plan', { before: before.plan, after: after.plan }],
    ...together('policy', pairRecords(before.plan.policies, after.plan.policies)),
    ...together('measure', measures),
    ...together('indicator', indicators),
    ...together('tally', pairRecords(talliesAt(before), talliesAt(after))),
    ...together(
      'review',
      pairRecords(since(before.plan.reviews, before.asOf), since(after.plan.reviews, after.asOf)),
    ),
    ...together(
      'survey',
      pairRecords(since(before.plan.surveys, before.asOf), since(after.plan.surveys, after.asOf)),
    ),
  ];
}

type PairsOf<Key extends 'indicators' | 'measures'> = readonly Pair<Plan[Key][number] | null>[];

/** Keys of a record whose change has been told as what it means. */
function toldOf(
  { after }: Pair<Compared | null>,
  indicators: readonly IndicatorChange[],
  measures: readonly MeasureChange[],
  tallies: readonly TallyChange[],
): readonly string[] {
  const indicator = indicators.find(change => change.indicator === after);
  const lines = indicator?.lines ?? [];
  if (indicator?.indicator.series.length) return lines.length > 0 ? ['series'] : [];
  const measure = measures.find(change => change.measure === after);
  return [
    ...(lines.some(({ figures }) => figures.length > 0) ? ['actuals'] : []),
    ...(lines.some(({ target }) => target) ? ['targets'] : []),
    ...(lines.some(({ path }) => path) ? ['path'] : []),
    ...(lines.some(({ baseline }) => baseline) ? ['baseline'] : []),
    ...(lines.some(({ breaks }) => breaks) ? ['breaks'] : []),
    ...(measure && measure.reports.length + measure.rewritten.length > 0 ? ['progress'] : []),
    ...(measure?.ended || measure?.resumed ? ['ended'] : []),
    ...(measure?.began ? ['from'] : []),
    ...(tallies.some(({ tally }) => tally === after) ? ['counts'] : []),
  ];
}

function untouched(
  records: readonly RecordChange[],
  indicators: readonly IndicatorChange[],
  measures: readonly MeasureChange[],
  tallies: readonly TallyChange[],
): Untouched {
  const lines = indicators.flatMap(change => change.lines);
  const figures = lines.flatMap(line => (line.line.after ? line.figures : []));
  const targets = lines.flatMap(({ target }) => target ?? []);
  const ofFate = (...fates: readonly string[]) => figures.filter(({ fate }) => fates.includes(fate)).length;
  return {
    targetsMoved: targets.filter(({ before }) => before).length,
    targetsWrittenOver: targets.filter(({ before, decided }) => before && !decided).length,
    baselinesMoved: lines.filter(({ baseline }) => baseline?.before).length,
    corrections: ofFate('corrected'),
    rewritten:
      ofFate('rewritten', 'withdrawn') +
      measures.reduce((sum, { rewritten }) => sum + rewritten.length, 0) +
      tallies.filter(({ rewritten }) => rewritten).length,
    removed: records.filter(({ change }) => change === 'removed').length,
  };
}
