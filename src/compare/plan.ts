import { assess } from '../assess/plan.ts';
import type { PlanAssessment } from '../assess/plan-types.ts';
import { eachList, type Plan, type RecordOf, type TreeRecord } from '../model/plan.ts';
import { type Day, everyRecordKind, type RecordKind } from '../model/record.ts';
import type { RollUps, Untouched } from './count-types.ts';
import { editOf, type IsTold } from './edits.ts';
import { compareIndicators } from './indicators.ts';
import { compareMeasures } from './measures.ts';
import type { Pair } from './pair.ts';
import { pairRecords, recordChange } from './pairs.ts';
import { numbersOf, rollUpsOf } from './roll-ups.ts';
import { same } from './same.ts';
import { compareTallies, talliesAt } from './tallies.ts';
import { toldOfIndicator, toldOfMeasure, toldOfTally } from './told.ts';
import type {
  Compared,
  DifferenceKind,
  Edit,
  IndicatorChange,
  LineChange,
  MeasureChange,
  PlanChange,
  TallyChange,
} from './types.ts';

/** A plan on two days, or two states of it, or only one where it came or went. */
export function comparePlan(
  before: PlanAssessment | null,
  after: PlanAssessment | null,
  part: PartRead = { leftOut: [], leftOutChanged: [], errors: { before: 0, after: 0 } },
): PlanChange | null {
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
  const isWhole = part.leftOut.length === 0;
  const rollUps = isWhole
    ? rollUpsOf(plans, { measures: measures.pairs, indicators: indicators.pairs })
    : noRollUps;
  const told = [records, edits, indicators.changes, measures.changes, tallies];
  const isSame =
    isWhole &&
    told.every(list => list.length === 0) &&
    same(numbersOf(plans.before.stages), numbersOf(plans.after.stages));
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
    untouched: untouched({
      records,
      indicators: indicators.changes,
      measures: measures.changes,
      tallies,
      edits,
    }),
    unchanged: {
      indicators: unchangedIn(indicators, plans, edits),
      measures: unchangedIn(measures, plans, edits),
    },
    ...part,
  };
}

/** What could not be read, so that a part of a plan alone is compared. */
type PartRead = Pick<PlanChange, 'leftOut' | 'leftOutChanged' | 'errors'>;

/** Of a part, no total would be that of the plan. */
const noRollUps: RollUps = {
  stages: { before: null, after: null },
  itemised: [],
  verdicts: [],
  policies: [],
};

/** In both states, no heading, and nothing told of it. */
function unchangedIn(
  {
    pairs,
    changes,
  }: { readonly pairs: readonly Pair<TreeRecord | null>[]; readonly changes: readonly object[] },
  { after }: Pair<PlanAssessment>,
  edits: readonly Edit[],
): number {
  const counted = new Set<TreeRecord>([
    ...after.leaves.map(({ measure }) => measure),
    ...after.indicators.map(({ indicator }) => indicator),
  ]);
  const told = new Set<unknown>(changes.flatMap(change => Object.values(change)));
  const edited = new Set(edits.map(({ id }) => id));
  return pairs.filter(
    pair =>
      pair.before &&
      pair.after &&
      counted.has(pair.after) &&
      !told.has(pair.after) &&
      !edited.has(pair.after.id) &&
      pair.before.id === pair.after.id &&
      same(pair.before.name, pair.after.name),
  ).length;
}

const emptied = (plan: Plan): Plan => ({ ...plan, ...eachList(() => []) });

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
  const pairs: { readonly [Kind in RecordKind]: readonly Pair<RecordOf[Kind] | null>[] } = {
    policy: pairRecords(before.plan.policies, after.plan.policies),
    measure: measures,
    indicator: indicators,
    tally: pairRecords(talliesAt(before), talliesAt(after)),
    review: pairRecords(since(before.plan.reviews, before.asOf), since(after.plan.reviews, after.asOf)),
    survey: pairRecords(since(before.plan.surveys, before.asOf), since(after.plan.surveys, after.asOf)),
  };
  return [
    ['plan', { before: before.plan, after: after.plan }],
    ...everyRecordKind.flatMap(kind => pairs[kind].map((pair): KindPair => [kind, pair])),
  ];
}

type PairsOf<Key extends 'indicators' | 'measures'> = readonly Pair<Plan[Key][number] | null>[];

/** Places of a record whose change has been told as what it means. */
function toldOf(
  { after }: Pair<Compared | null>,
  indicators: readonly IndicatorChange[],
  measures: readonly MeasureChange[],
  tallies: readonly TallyChange[],
): IsTold | undefined {
  const indicator = indicators.find(change => change.indicator === after);
  if (indicator) return toldOfIndicator(indicator);
  const measure = measures.find(change => change.measure === after);
  if (measure) return toldOfMeasure(measure);
  const own = tallies.filter(({ tally }) => tally === after);
  return own.length > 0 ? toldOfTally(own) : undefined;
}

function untouched({
  records,
  indicators,
  measures,
  tallies,
  edits,
}: Pick<PlanChange, 'records' | 'indicators' | 'measures' | 'tallies' | 'edits'>): Untouched {
  const lines = indicators.flatMap(change => change.lines);
  // Of a series that is gone the figures are not written over: the series is gone.
  const isThere = ({ series, line }: LineChange) => series === null || line.after !== null;
  const figures = lines.filter(isThere).flatMap(line => line.figures);
  const targets = lines.flatMap(({ target }) => target ?? []);
  const ofFate = (...fates: readonly string[]) => figures.filter(({ fate }) => fates.includes(fate)).length;
  const ofKind = (kind: DifferenceKind) =>
    edits.reduce((sum, { changes }) => sum + changes.filter(one => one.kind === kind).length, 0);
  return {
    targetsMoved: targets.filter(({ before }) => before).length,
    targetsWrittenOver: targets.filter(({ before, decided }) => before && !decided).length,
    baselinesMoved: lines.filter(({ baseline }) => baseline?.before).length,
    corrections: ofFate('corrected'),
    rewritten:
      ofFate('rewritten', 'withdrawn') +
      measures.reduce((sum, { rewritten }) => sum + rewritten.length, 0) +
      tallies.filter(({ rewritten }) => rewritten).length +
      ofKind('figure'),
    reworded: ofKind('word'),
    removed:
      records.filter(({ change }) => change === 'removed').length +
      indicators
        .filter(({ assessed }) => assessed.before && assessed.after)
        .flatMap(change => change.lines)
        .filter(({ series, line }) => series && line.before && !line.after).length,
  };
}
