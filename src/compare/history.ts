import type { Position } from '../model/indicator.ts';
import { type Day, languageCodes } from '../model/record.ts';
import { fiscalYearOf, parseFiscalYear } from '../time/fiscal-year.ts';
import { parseDay } from '../time/partial-day.ts';
import type { FigureFate } from './types.ts';

/** What a file said of one moment, as far as it can be read: history has states that no check would pass. */
export interface FigureSaid {
  readonly value: number | null;
  readonly none: string | null;
  readonly provisional: boolean;
  readonly known: Day | null;
  readonly why: string | null;
  /** As written; `null` where the record's serves. */
  readonly source: string | null;
}

export type HistoryChange =
  | {
      readonly kind: 'figure' | 'target';
      readonly series: string | null;
      readonly when: Position;
      readonly fate: FigureFate;
      readonly before: FigureSaid | null;
      readonly after: FigureSaid | null;
    }
  | {
      readonly kind: 'report';
      readonly day: string;
      readonly fate: 'arrived' | 'rewritten' | 'withdrawn';
      readonly before: string | null;
      readonly after: string | null;
      readonly why: string | null;
    }
  | { readonly kind: 'keys'; readonly keys: readonly string[] }
  | { readonly kind: 'began' | 'gone' | 'unreadable' }
  | { readonly kind: 'moved'; readonly from: string };

/** What one state of a record says otherwise than the one before it; `undefined` where it cannot be read. */
export function changesBetween(before: unknown, after: unknown): readonly HistoryChange[] {
  if (after === undefined) return [{ kind: 'unreadable' }];
  if (after === null) return [{ kind: 'gone' }];
  const old = before ?? {};
  return [
    ...(before === null ? [{ kind: 'began' } as const] : []),
    ...lineChanges(old, after, null),
    ...seriesIds(old, after).flatMap(id => lineChanges(seriesOf(old, id), seriesOf(after, id), id)),
    ...reportChanges(listOf(old, 'progress'), listOf(after, 'progress')),
    ...keyChanges(old, after, before === null),
  ];
}

const told = ['actuals', 'targets', 'series', 'progress'];

function keyChanges(before: unknown, after: unknown, isNew: boolean): readonly HistoryChange[] {
  if (isNew) return [];
  const keys = [...new Set([...keysOf(before), ...keysOf(after)])].filter(
    key => !told.includes(key) && written(partOf(before, key)) !== written(partOf(after, key)),
  );
  return keys.length > 0 ? [{ kind: 'keys', keys }] : [];
}

function lineChanges(before: unknown, after: unknown, series: string | null): readonly HistoryChange[] {
  return (['actuals', 'targets'] as const).flatMap(list => {
    const [old, now] = [byMoment(listOf(before, list)), byMoment(listOf(after, list))];
    const kind = list === 'actuals' ? 'figure' : 'target';
    return [...new Set([...old.keys(), ...now.keys()])].flatMap(key => {
      const [was, is] = [old.get(key), now.get(key)];
      const when = (is ?? was)!.when;
      return entryChanges(was?.entries ?? [], is?.entries ?? []).map(
        change => ({ kind, series, when, ...change }) as const,
      );
    });
  });
}

interface Moment {
  readonly when: Position;
  readonly entries: unknown[];
}

function byMoment(entries: readonly unknown[]): ReadonlyMap<string, Moment> {
  const moments = new Map<string, Moment>();
  for (const entry of entries) {
    const when = positionOf(entry);
    if (when === null) continue;
    const key = when.date ?? String(when.year);
    const moment = moments.get(key) ?? { when, entries: [] };
    moment.entries.push(entry);
    moments.set(key, moment);
  }
  return moments;
}

interface EntryChange {
  readonly fate: FigureFate;
  readonly before: FigureSaid | null;
  readonly after: FigureSaid | null;
}

/** What was there and stays is told no more; what was there and is another now was written over. */
function entryChanges(before: readonly unknown[], after: readonly unknown[]): readonly EntryChange[] {
  const last = (entries: readonly unknown[]) => (entries.length > 0 ? saidIn(entries.at(-1)) : null);
  const isKept = before.every((entry, index) => written(entry) === written(after[index]));
  if (!isKept)
    return [
      { fate: after.length === 0 ? 'withdrawn' : 'rewritten', before: last(before), after: last(after) },
    ];
  return after.slice(before.length).map((entry, index) => {
    const previous = last(after.slice(0, before.length + index));
    return { fate: fateOf(entry, previous), before: previous, after: saidIn(entry) };
  });
}

function fateOf(entry: unknown, before: FigureSaid | null): FigureFate {
  if (before === null) return 'arrived';
  if (partOf(entry, 'corrects') !== undefined) return 'corrected';
  if (partOf(entry, 'decided') !== undefined) return 'arrived';
  return partOf(entry, 'provisional') === true ? 'updated' : 'settled';
}

function saidIn(entry: unknown): FigureSaid {
  const text = (key: string) => {
    const value = partOf(entry, key);
    return typeof value === 'string' ? value : null;
  };
  const number = ['total', 'value'].map(key => partOf(entry, key)).find(value => typeof value === 'number');
  const source = partOf(entry, 'source');
  return {
    value: typeof number === 'number' ? number : null,
    none: text('none'),
    provisional: partOf(entry, 'provisional') === true,
    known: text('known') ?? text('decided'),
    why: textOf(partOf(entry, 'why')),
    source: typeof source === 'string' ? source : source === undefined ? null : keysOf(source).join(', '),
  };
}

/** Of a text by language the first one. */
function textOf(written: unknown): string | null {
  const each = [written, ...languageCodes.map(code => partOf(written, code))];
  return each.find(text => typeof text === 'string') ?? null;
}

function reportChanges(before: readonly unknown[], after: readonly unknown[]): readonly HistoryChange[] {
  const [old, now] = [byDay(before), byDay(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((day): readonly HistoryChange[] => {
    const [was, is] = [old.get(day), now.get(day)];
    if (written(was) === written(is)) return [];
    const stage = (entry: unknown) => (entry === undefined ? null : String(partOf(entry, 'stage')));
    const fate = was === undefined ? 'arrived' : is === undefined ? 'withdrawn' : 'rewritten';
    return [
      {
        kind: 'report',
        day,
        fate,
        before: stage(was),
        after: stage(is),
        why: textOf(partOf(is, 'why')),
      },
    ];
  });
}

const byDay = (entries: readonly unknown[]): ReadonlyMap<string, unknown> =>
  new Map(entries.map(entry => [String(partOf(entry, 'date')), entry]));

function positionOf(entry: unknown): Position | null {
  const [date, year] = [partOf(entry, 'date'), partOf(entry, 'year')];
  if (typeof date === 'string' || typeof date === 'number') {
    const day = parseDay(date);
    return day === null ? null : { date: day, year: fiscalYearOf(day) };
  }
  const parsed = typeof year === 'string' || typeof year === 'number' ? parseFiscalYear(year) : null;
  return parsed === null ? null : { year: parsed, date: null };
}

const seriesIds = (...values: readonly unknown[]): readonly string[] => [
  ...new Set(values.flatMap(value => listOf(value, 'series').map(one => String(partOf(one, 'id'))))),
];
const seriesOf = (value: unknown, id: string) =>
  listOf(value, 'series').find(one => partOf(one, 'id') === id);

const listOf = (value: unknown, key: string): readonly unknown[] => {
  const list = partOf(value, key);
  return Array.isArray(list) ? list : [];
};
const keysOf = (value: unknown) => (typeof value === 'object' && value !== null ? Object.keys(value) : []);
const partOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
const written = (value: unknown) => JSON.stringify(value);
