import type {
  Actual,
  Baseline,
  Break,
  Figures,
  Indicator,
  NoFigure,
  PathPoint,
  Position,
  Series,
  Target,
} from '../../src/model/indicator.ts';
import type { Ended, Measure, Policy, Progress } from '../../src/model/measure.ts';
import type { Plan, Stage, StageClass } from '../../src/model/plan.ts';
import type { Count, Survey, Tally } from '../../src/model/published.ts';
import type { Day, FiscalYear, Said } from '../../src/model/record.ts';
import { fiscalYearOf } from '../../src/time/fiscal-year.ts';

/** Plans as literals: what a test does not say is absent. */
export function aPlan(parts: Partial<Plan> = {}): Plan {
  return {
    ...identified('plan', 'a-plan'),
    name: { ja: '計画' },
    lang: 'ja',
    government: 'city',
    period: null,
    follows: null,
    words: { policy: null, measure: [], indicator: null, target: null },
    counted: null,
    stages: [],
    reports: null,
    asks: [],
    goals: [],
    milestones: [],
    figures: [],
    details: [],
    judgement: { kind: 'built-in', name: 'standard' },
    policies: [],
    measures: [],
    indicators: [],
    tallies: [],
    reviews: [],
    surveys: [],
    ...parts,
  };
}

/** What a file says, in Japanese. */
export const said = (ja: string): Said => ({ plain: ja, by: { ja } });

const noted = { note: null, source: null };

function identified<Kind extends string>(folder: Kind, id: string) {
  return { ...noted, id, file: `data/plans/a-plan/${folder}/${id}.yaml`, waive: [] };
}

export function aPolicy(id: string, parts: Partial<Policy> = {}): Policy {
  return {
    ...identified('policies', id),
    kind: 'policy',
    name: { ja: id },
    short: null,
    no: null,
    owner: [],
    problem: null,
    details: [],
    tags: {},
    ...parts,
  };
}

export function aMeasure(id: string, parts: Partial<Measure> = {}): Measure {
  return {
    ...identified('measures', id),
    kind: 'measure',
    name: { ja: id },
    short: null,
    no: null,
    level: null,
    under: null,
    owner: [],
    alsoUnder: [],
    from: null,
    ended: null,
    progress: [],
    milestones: [],
    aims: [],
    figures: [],
    continues: null,
    problem: null,
    tags: {},
    details: [],
    ...parts,
  };
}

export function aStage(id: string, stageClass: StageClass | null = null, parts: Partial<Stage> = {}): Stage {
  const open = { short: null };
  return { ...noted, ...open, id, label: { ja: id }, class: stageClass, ...parts };
}

export function stood(date: Day, stage: string, parts: Partial<Progress> = {}): Progress {
  return { ...noted, date, stage, why: null, next: null, due: null, ...parts };
}

export function endedOn(date: Day, parts: Partial<Ended> = {}): Ended {
  return { ...noted, date, how: 'done', into: [], why: null, ...parts };
}

export function aTally(id: string, date: Day, counts: readonly Count[]): Tally {
  return { ...identified('tallies', id), kind: 'tally', date, counts };
}

export function aCount(of: string, parts: Partial<Count> = {}): Count {
  return { ...noted, of, under: null, total: null, stages: null, other: null, ...parts };
}

/** A survey of unnamed questions: each group with its published mean and the values of its items. */
export function aSurvey(
  id: string,
  decimals: number | null,
  groups: readonly { readonly mean: number | null; readonly items: readonly number[] }[],
): Survey {
  const named = (key: string, index: number) => ({ ...noted, id: `${key}${index}`, name: { ja: key } });
  return {
    ...identified('surveys', id),
    kind: 'survey',
    name: { ja: id },
    date: { from: null, to: { day: '2025-08-31', written: '2025-08' } },
    asked: null,
    answers: null,
    follows: null,
    unit: null,
    decimals,
    groups: groups.map(({ mean, items }, index) => ({
      ...named('group', index),
      mean,
      items: items.map((value, at) => ({ ...named(`item${index}-`, at), value })),
    })),
  };
}

export function anIndicator(id: string, parts: Partial<Indicator> = {}): Indicator {
  return {
    ...identified('indicators', id),
    ...noFigures,
    kind: 'indicator',
    name: { ja: id },
    short: null,
    no: null,
    under: null,
    alsoUnder: [],
    owner: [],
    role: 'headline',
    level: null,
    unit: '%',
    decimals: null,
    goal: 'increase',
    due: null,
    limits: null,
    noise: null,
    published: [],
    series: [],
    continues: null,
    definition: null,
    details: [],
    tags: {},
    ...parts,
  };
}

const noFigures: Figures = { baseline: null, targets: [], path: [], actuals: [], breaks: [] };

export function aSeries(id: string, parts: Partial<Series> = {}): Series {
  return { ...noted, ...noFigures, id, name: { ja: id }, ...parts };
}

/** A fiscal year, or a day. */
export type When = FiscalYear | Day;

function when(at: When): Position {
  return typeof at === 'number' ? { year: at, date: null } : { year: fiscalYearOf(at), date: at };
}

export function baseline(at: When, value: number): Baseline {
  return { ...noted, ...when(at), value, approximate: false, sample: null };
}

export function target(at: When, value: number | null, parts: Partial<Target> = {}): Target {
  const open = { min: null, max: null, tolerance: null, decided: null, why: null, review: null };
  return { ...noted, ...open, ...when(at), value, ...parts };
}

export function onPath(at: When, value: number): PathPoint {
  return { ...noted, ...when(at), value };
}

/** A figure, or why there is none. */
export function actual(at: When, said: number | NoFigure, parts: Partial<Actual> = {}): Actual {
  const open = {
    total: null,
    since: null,
    provisional: false,
    approximate: false,
    sample: null,
    known: null,
    corrects: null,
    why: null,
  };
  const content = typeof said === 'number' ? { value: said, none: null } : { value: null, none: said };
  return { ...noted, ...open, ...when(at), ...content, ...parts };
}

export function total(at: When, running: number, parts: Partial<Actual> = {}): Actual {
  return actual(at, running, { value: null, total: running, ...parts });
}

/** A count of a part of a year, up to a day. */
export function partial(since: Day, until: Day, value: number, parts: Partial<Actual> = {}): Actual {
  return actual(until, value, { since, ...parts });
}

export function aBreak(year: FiscalYear, newBaseline: Baseline | null = null): Break {
  return { ...noted, year, baseline: newBaseline };
}
