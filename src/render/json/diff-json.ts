import type { Figure, TargetUsed } from '../../assess/types.ts';
import type { Pair } from '../../compare/pair.ts';
import type {
  BrokenPlan,
  Comparison,
  Edit,
  IndicatorChange,
  LineChange,
  MeasureChange,
  PlanChange,
  RecordChange,
  TallyChange,
} from '../../compare/types.ts';
import type { Baseline } from '../../model/indicator.ts';
import type { Progress } from '../../model/measure.ts';
import type { Count } from '../../model/published.ts';
import { jsonText } from './json.ts';
import { numberOrNull, when } from './line-json.ts';
import { nameJson } from './names-json.ts';
import { stagesJson } from './stages-json.ts';

/** What changed, as others rely on it: raw numbers, ids, names in both languages. */
export function diffJson({ states, plans, records, edits }: Comparison): string {
  return jsonText('diff', {
    before: states.before,
    after: states.after,
    plans: plans.map(planChangeJson),
    records: records.map(recordJson),
    edits: edits.map(editJson),
  });
}

export const planChangeJson = (plan: PlanChange | BrokenPlan) =>
  plan.change === 'broken' ? brokenJson(plan) : planJson(plan);

const brokenJson = ({ id, errors }: BrokenPlan) => ({ id, readable: false, errors });

function planJson({ id, plan, change, assessed, rollUps, untouched, unchanged, ...changes }: PlanChange) {
  const { stages, itemised, verdicts, policies } = rollUps;
  return {
    id,
    name: nameJson(plan.name),
    change,
    asOf: { before: assessed.before?.asOf ?? null, after: assessed.after?.asOf ?? null },
    indicators: changes.indicators.map(indicatorJson),
    measures: changes.measures.map(measureJson),
    tallies: changes.tallies.map(tallyJson),
    records: changes.records.map(recordJson),
    totals: {
      stages: both(stages, summary => summary && stagesJson(summary)),
      itemised,
      verdicts,
      policies: policies.map(({ policy, stages: own }) => ({
        id: policy?.id ?? null,
        name: policy && nameJson(policy.name),
        stages: both(own, summary => summary && stagesJson(summary)),
      })),
    },
    edits: changes.edits.map(editJson),
    untouched,
    unchanged,
    ...(changes.leftOut.length > 0 && { leftOut: changes.leftOut, errors: changes.errors }),
  };
}

const both = <T, U>({ before, after }: Pair<T>, told: (one: T) => U): Pair<U> => ({
  before: told(before),
  after: told(after),
});

function indicatorJson({ indicator, policy, lines, terms, termChanges, under, verdict }: IndicatorChange) {
  return {
    id: indicator.id,
    name: nameJson(indicator.name),
    no: indicator.no,
    unit: indicator.unit,
    policy,
    verdict,
    lines: lines.map(lineJson),
    terms,
    termChanges,
    under,
  };
}

function lineJson(change: LineChange) {
  const { series, figures, target, baseline, path, yearlyTargets, breaks, verdict, standing } = change;
  return {
    series: series && { id: series.id, name: nameJson(series.name) },
    figures: figures.map(({ fate, before, after }) => ({
      fate,
      before: before && figureJson(before),
      after: after && figureJson(after),
      why: after?.entry.why ?? null,
    })),
    target: target && {
      before: target.before && targetJson(target.before),
      after: target.after && targetJson(target.after),
      direction: target.direction,
      easier: target.easier,
      decided: target.decided,
      underOld: target.underOld,
      why: target.after?.entry.why ?? null,
    },
    baseline: baseline && both(baseline, one => one && baselineJson(one)),
    path,
    yearlyTargets: yearlyTargets.map(({ at, before, after }) => ({ ...when(at), before, after })),
    breaks,
    verdict,
    standing: both(standing, one => one && { ...when(one.at), value: numberOrNull(one.value) }),
  };
}

const figureJson = (figure: Figure) => ({
  ...when(figure),
  value: numberOrNull(figure.value),
  none: figure.none,
  provisional: figure.provisional,
});

const targetJson = (target: TargetUsed) => ({
  ...when(target),
  value: numberOrNull(target.value),
  min: numberOrNull(target.min),
  max: numberOrNull(target.max),
});

const baselineJson = (baseline: Baseline) => ({ ...when(baseline), value: baseline.value });

function measureJson(change: MeasureChange) {
  const { measure, leaf, stage, reports, rewritten, began, ended, resumed, under, silent } = change;
  return {
    id: measure.id,
    name: nameJson(measure.name),
    no: measure.no,
    policy: (leaf.after ?? leaf.before)?.policy ?? null,
    stage,
    reports: reports.map(reportJson),
    rewritten: rewritten.map(({ before, after }) => ({
      before: reportJson(before),
      after: after && reportJson(after),
    })),
    began,
    ended: ended && { date: ended.date, how: ended.how, into: ended.into, why: ended.why },
    resumed,
    under,
    silent,
  };
}

const reportJson = ({ date, stage, why }: Progress) => ({ date, stage, why });

const tallyJson = ({ tally, before, after, rewritten }: TallyChange) => ({
  id: tally.id,
  date: tally.date,
  before: before && countJson(before),
  after: after && countJson(after),
  rewritten,
});

const countJson = ({ of, under, total, stages }: Count) => ({ of, under, total, stages });

const recordJson = ({ change, kind, id, name, idBefore, nameBefore }: RecordChange) => ({
  change,
  kind,
  id,
  name: name && nameJson(name),
  idBefore,
  nameBefore: nameBefore && nameJson(nameBefore),
});

const editJson = ({ kind, id, name, keys, changes }: Edit) => ({
  kind,
  id,
  name: name && nameJson(name),
  keys,
  changes: changes.map(({ at, before, after, kind: of }) => ({ at, kind: of, before, after })),
});
