import type { Plan, Stage, TreeRecord } from '../../model/plan.ts';
import type { OpinionKind } from '../../model/published.ts';
import type { Day, FiscalYear } from '../../model/record.ts';
import { dayBefore } from '../../time/day.ts';
import { lastDay } from '../../time/fiscal-year.ts';
import { isUnanswered, promisedFor } from '../answers.ts';
import type { IndicatorAssessment, LineAssessment } from '../types.ts';
import type { ListedIndicator, ListedMeasure, ListedOpinion } from './listed.ts';
import { type Chosen, currentNames, idsUnder, type Scope } from './scope.ts';

/** A question that a row answers with yes or no. */
export type Filter<Row> = (row: Row) => boolean;

/** Records by plan. */
export type RecordsByPlan = ReadonlyMap<Plan, ReadonlySet<string>>;

/** Stands under one of these policies or measures, is one, or is listed again under one. */
export function under<Row extends Chosen<unknown>>(
  headings: RecordsByPlan,
  recordOf: (row: Row) => readonly TreeRecord[],
): Filter<Row> {
  const known = new Map<Scope, ReadonlySet<string>>();
  return row => {
    const { scope } = row;
    const ids = known.get(scope) ?? idsUnder(headings.get(scope.plan) ?? [], scope);
    known.set(scope, ids);
    return recordOf(row).some(({ id }) => ids.has(id));
  };
}

/** Led or shared by one of these organisations, under whatever name each had. */
export function ownedBy<Row extends Chosen<unknown>>(
  owners: readonly string[],
  ownersOf: (row: Row) => readonly string[],
): Filter<Row> {
  return row => {
    const wanted = new Set(currentNames(owners, row.scope));
    return currentNames(ownersOf(row), row.scope).some(owner => wanted.has(owner));
  };
}

/** Where something counted stands: at a stage, or why at none. */
export type Standing = Stage | 'unreported' | 'silent' | 'not-begun' | 'ended';

function standingsOf({ leaf }: ListedMeasure): readonly Standing[] {
  if (leaf === null) return [];
  if (leaf.state !== 'counted') return [leaf.state];
  return [leaf.stage ?? 'unreported', ...(leaf.silent ? (['silent'] as const) : [])];
}

export const at =
  (wanted: ReadonlySet<Standing>): Filter<ListedMeasure> =>
  row =>
    standingsOf(row).some(standing => wanted.has(standing));

/**
 * Counted, and nothing has been reported of it after a day, quarter or year. Of one that is not over at the as-of day
 * nothing can have been reported after it: what counts then is a report in it. A plan that has ended asks for none.
 */
export const notReportedSince =
  ({ from, day }: Span): Filter<ListedMeasure> =>
  ({ leaf, scope: { plan, assessment } }) => {
    if (leaf?.state !== 'counted') return false;
    const until = day < assessment.asOf ? day : dayBefore(from);
    if (plan.period && until >= lastDay(plan.period.to)) return false;
    return leaf.last === null || leaf.last.entry.date <= until;
  };

/** From a day to another, both included. */
export interface Span {
  readonly from: Day;
  readonly day: Day;
}

/** By verdict, by what the last figure says while the target's own is awaited, or by grade. */
export const judged =
  (wanted: ReadonlySet<string>): Filter<ListedIndicator> =>
  ({ record: { verdict, standing, grade, standingGrade } }) =>
    [verdict, standing, grade.id, standingGrade.id].some(said => wanted.has(said));

/** A line of an indicator's figures of which years are awaited. */
export interface Awaited {
  readonly line: LineAssessment;
  /** `null` for the indicator's own. */
  readonly series: string | null;
  readonly years: readonly FiscalYear[];
}

/** What nothing has been said of, of this year or, for `null`, of any that has ended. */
export function awaitedOf({ line, series }: IndicatorAssessment, year: FiscalYear | null): Awaited[] {
  const lines = [
    ...(line ? [{ line, series: null as string | null }] : []),
    ...series.map(part => ({ line: part, series: part.id })),
  ];
  return lines.flatMap(each => {
    const years = each.line.awaited.filter(awaited => year === null || awaited === year);
    return years.length > 0 ? [{ ...each, years }] : [];
  });
}

export const lacksActual =
  (year: FiscalYear | null): Filter<ListedIndicator> =>
  ({ record }) =>
    awaitedOf(record, year).length > 0;

export interface Tag {
  readonly key: string;
  /** `null`: whatever it is. */
  readonly value: string | null;
}

export function tagged<Row>(
  tags: readonly Tag[],
  tagsOf: (row: Row) => Readonly<Record<string, string>>,
): Filter<Row> {
  return row => {
    const own = tagsOf(row);
    return tags.some(({ key, value }) => Object.hasOwn(own, key) && (value === null || own[key] === value));
  };
}

/** About a record of these or one under it, about one of these topics, or in one of these plans at all. */
export interface Subjects {
  readonly records: RecordsByPlan;
  readonly topics: ReadonlySet<string>;
  readonly plans: ReadonlySet<Plan>;
}

/** Nothing was answered by the day, and it is not praise alone. */
export const unanswered: Filter<ListedOpinion> = ({ review, record, scope }) =>
  isUnanswered({ review, entry: record }, scope.assessment.asOf);

/** Something was promised by a day, and is not done. */
export const open: Filter<ListedOpinion> = ({ review, record, scope }) =>
  promisedFor({ review, entry: record }, scope.assessment.asOf) !== null;

export const ofKind =
  (kinds: ReadonlySet<OpinionKind>): Filter<ListedOpinion> =>
  ({ record }) =>
    record.kind.some(kind => kinds.has(kind));

export function about({ records, topics, plans }: Subjects): Filter<ListedOpinion> {
  const underRecord = under<ListedOpinion>(records, row => row.about);
  return row =>
    plans.has(row.scope.plan) ||
    (row.record.topic !== null && topics.has(row.record.topic.plain)) ||
    underRecord(row);
}
