import { byText } from '../../model/order.ts';
import { namesIn } from '../../model/record.ts';
import type { Fraction } from '../../number/fraction.ts';
import { compare } from '../../number/fraction.ts';
import { strengthOf } from '../weakest.ts';
import type {
  ListedIndicator,
  ListedMeasure,
  ListedMilestone,
  ListedOpinion,
  ListedPolicy,
  ListedSurvey,
} from './listed.ts';

/** What rows are sorted by: text and numbers upward, exact values too; `null` comes last in either direction. */
export type SortValue = string | number | Fraction | null;
export type SortKeys<Row> = Readonly<Record<string, (row: Row) => SortValue>>;

const nameOf = ({ record }: ListedPolicy | ListedMeasure) => namesIn(record.name)[0] ?? '';

export const policyKeys: SortKeys<ListedPolicy> = {
  name: nameOf,
  measures: ({ measures }) => measures,
  indicators: ({ indicators }) => indicators,
};

export const measureKeys: SortKeys<ListedMeasure> = {
  name: nameOf,
  owner: ({ record }) => record.owner[0] ?? null,
  stage: ({ leaf, scope }) => (leaf?.stage ? scope.plan.stages.indexOf(leaf.stage) : null),
  reported: ({ leaf }) => leaf?.last?.entry.date ?? null,
  due: ({ leaf }) => leaf?.last?.entry.due ?? null,
};

/** Of an indicator with series, what its weakest one has. */
const lineOf = ({ record: { line, series, weakest } }: ListedIndicator) =>
  line ?? series.find(({ id }) => id === weakest) ?? null;

export const indicatorKeys: SortKeys<ListedIndicator> = {
  name: ({ record: { indicator } }) => namesIn(indicator.name)[0] ?? '',
  owner: ({ record }) => record.indicator.owner[0] ?? null,
  verdict: ({ record }) => strengthOf(record.verdict),
  progress: row => lineOf(row)?.progress ?? null,
  pace: row => lineOf(row)?.pace ?? null,
  reported: row => lineOf(row)?.actual?.day ?? null,
};

export const opinionKeys: SortKeys<ListedOpinion> = {
  date: ({ review }) => review.date.to.day,
  by: ({ record }) => record.by?.plain ?? null,
};

export const milestoneKeys: SortKeys<ListedMilestone> = {
  name: ({ record }) => namesIn(record.name)[0] ?? '',
  due: ({ record }) => record.due?.day ?? null,
};

export const surveyKeys: SortKeys<ListedSurvey> = {
  name: ({ record }) => namesIn(record.name)[0] ?? '',
  date: ({ record }) => record.date.to.day,
};

/** Rows by a key; equal ones stay in the order that they had. */
export function sorted<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => SortValue,
  downward: boolean,
): readonly Row[] {
  const keyed = rows.map(row => ({ row, value: keyOf(row) }));
  const direction = downward ? -1 : 1;
  return keyed
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return direction * order(a.value, b.value);
    })
    .map(({ row }) => row);
}

function order(a: NonNullable<SortValue>, b: NonNullable<SortValue>): number {
  if (typeof a === 'string' || typeof b === 'string') return byText(String(a), String(b));
  if (typeof a === 'number' || typeof b === 'number') return Number(a) - Number(b);
  return compare(a, b);
}
