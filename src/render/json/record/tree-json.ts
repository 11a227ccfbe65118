import { aimingAt } from '../../../assess/logic.ts';
import type {
  IndicatorDetails,
  MeasureDetails,
  PolicyDetails,
  Surroundings,
} from '../../../assess/record-details/record-details.ts';
import { linesByYear } from '../../../assess/record-details/timeline.ts';
import type { TermsByLanguage } from '../../../language/terms.ts';
import type { Series } from '../../../model/indicator.ts';
import type { TreeRecord } from '../../../model/plan.ts';
import { levelOf, policyOf } from '../../../model/tree.ts';
import { indicatorJson } from '../indicator-json.ts';
import { lineJson } from '../line-json.ts';
import { opinionJson, standJson, whenJson } from '../list-json.ts';
import { nameJson } from '../names-json.ts';
import { stagesJson } from '../stages-json.ts';
import {
  type EntryGround,
  entryJson,
  milestonesJson,
  originJson,
  passingJson,
  plain,
} from './entries-json.ts';
import { figuresInFullJson } from './line-json.ts';

export type Ground = Omit<EntryGround, 'file'>;

/** What records of the plan's tree have in common. */
function headJson({ scope, record, above, below }: Surroundings<TreeRecord>) {
  const { id, name, short, no, owner, tags, details, kind } = record;
  return {
    kind,
    plan: scope.plan.id,
    id,
    name: nameJson(name),
    short: short && nameJson(short),
    no,
    policy: policyOf(scope.tree, record)?.id ?? null,
    above: above.map(one => one.id),
    below: below.map(({ record: one }) => ({ kind: one.kind, id: one.id })),
    owner,
    tags,
    details,
  };
}

function tailJson({ record, opinions }: Surroundings<TreeRecord>, ground: Ground) {
  return {
    opinions: opinions.map(({ review, index, record: opinion }) => ({
      review: review.id,
      name: nameJson(review.name),
      date: whenJson(review.date),
      ...opinionJson(opinion),
      ...entryJson(opinion, ['opinions', index], { ...ground, file: review.file }),
    })),
    ...originJson(record, { ...ground, file: record.file }),
  };
}

export function policyRecordJson(whole: PolicyDetails, ground: Ground) {
  const { problem } = whole.record;
  return { ...headJson(whole), problem, stages: stagesJson(whole.stages), ...tailJson(whole, ground) };
}

export function measureRecordJson(whole: MeasureDetails, ground: Ground) {
  const { scope, record, leaf, stages } = whole;
  const { under, alsoUnder, from, figures, problem, file } = record;
  const own: EntryGround = { ...ground, file };
  return {
    ...headJson(whole),
    level: levelOf(scope.plan, scope.tree, record),
    under,
    alsoUnder,
    from,
    ended: whole.ended && { ...plain(whole.ended), ...entryJson(whole.ended, ['ended'], own) },
    ...standJson({ leaf }),
    stages: stages && stagesJson(stages),
    progress: whole.progress.map(({ entry, index }) => ({
      ...plain(entry),
      ...entryJson(entry, ['progress', index], own),
    })),
    figures: passingJson(figures, own),
    problem,
    milestones: milestonesJson(record.milestones, own),
    aims: record.aims,
    continues: record.continues && plain(record.continues),
    ...tailJson(whole, ground),
  };
}

export function indicatorRecordJson(
  whole: IndicatorDetails,
  series: Series | null,
  terms: TermsByLanguage,
  ground: Ground,
) {
  const { scope, record, assessed, years, lateSince } = whole;
  const { judgement } = scope.plan;
  const own: EntryGround = { ...ground, file: record.file };
  const { under, alsoUnder, definition, decimals, limits, noise, continues } = record;
  const figures = assessed && indicatorJson(assessed, judgement, terms);
  const then = series && linesByYear(years, series.id);
  return {
    ...headJson(whole),
    under,
    alsoUnder,
    definition,
    role: record.role,
    unit: record.unit,
    goal: record.goal,
    decimals,
    limits,
    noise,
    /** The one of the series that was asked for. */
    asked: series?.id ?? null,
    assessment: figures && {
      ...without(figures, ['id', 'name', 'no', 'role', 'unit', 'goal', 'series']),
      lateSince,
      years: years.map(({ year, asOf, assessment }) => ({
        year,
        asOf,
        verdict: then ? (then(year)?.verdict ?? null) : assessment.verdict,
      })),
      inFull: assessed?.line ? figuresInFullJson(assessed.line, record, [], own) : null,
      series: (assessed?.series ?? []).map(part => ({
        id: part.id,
        name: nameJson(part.name),
        ...lineJson(part, judgement, terms),
        inFull: figuresInFullJson(part, record.series[part.index]!, ['series', part.index], own),
      })),
    },
    published: whole.published.map(({ entry, index }) => ({
      year: entry.year,
      says: entry.says,
      progress: entry.progress,
      attainment: entry.attainment,
      verdict: entry.verdict,
      ...entryJson(entry, ['published', index], own),
    })),
    level: record.level,
    due: record.due,
    aimedAtBy: aimingAt(record, scope.plan).map(({ id }) => id),
    continues: continues && { of: continues.of, comparable: continues.comparable },
    ...tailJson(whole, ground),
  };
}

function without<Whole extends object, Key extends keyof Whole>(whole: Whole, keys: readonly Key[]) {
  const rest = Object.entries(whole).filter(([key]) => !(keys as readonly string[]).includes(key));
  return Object.fromEntries(rest) as Omit<Whole, Key>;
}
