import type { RowProblem } from '../language/editing.ts';
import type { TermsByLanguage } from '../language/terms.ts';
import { refusedId } from '../load/file-name.ts';
import { goals } from '../model/goals.ts';
import { languageCodes } from '../model/record.ts';
import { fold } from '../text/fold.ts';
import { numberMeant } from '../text/number-meant.ts';
import { eraShort } from '../time/era.ts';
import { parseFiscalYear } from '../time/fiscal-year.ts';
import type { Value, ValueMap } from '../write/edit/change.ts';
import { keysOf } from './schema-keys.ts';

export interface RowRecord {
  readonly id: string;
  readonly given: ValueMap;
}

/** What a column of a table of records can be. */
type Field = 'id' | 'baseline-year' | 'target-year' | (string & {});

/** Headings besides the keys and their titles; those of years stand beside the values. */
const headings: readonly (readonly [Field, readonly string[]])[] = [
  ['id', ['id', 'ID']],
  ['baseline-year', ['基準年度', 'baseline year']],
  ['targets', ['目標値', 'target']],
  ['target-year', ['目標年度', 'target year']],
  ['no', ['番号', 'number']],
];

const fields = {
  measure: ['name', 'short', 'no', 'level', 'under', 'owner', 'problem', 'note', 'source'],
  indicator: [
    'name',
    'short',
    'no',
    'under',
    'owner',
    'unit',
    'decimals',
    'goal',
    'baseline',
    'targets',
    'definition',
    'note',
    'source',
  ],
} as const;

export type TableKind = keyof typeof fields;

/** The headings that are known, by field, the first in each language. */
export function knownHeadings(kind: TableKind): ReadonlyMap<Field, readonly string[]> {
  const known = new Map<Field, readonly string[]>();
  const own = new Map(headings);
  known.set('id', own.get('id')!);
  for (const { key, title } of keysOf(kind)) {
    if (!(fields[kind] as readonly string[]).includes(key)) continue;
    known.set(key, [...languageCodes.map(code => title[code]), key, ...(own.get(key) ?? [])]);
    if (key === 'baseline') known.set('baseline-year', own.get('baseline-year')!);
    if (key === 'targets') known.set('target-year', own.get('target-year')!);
  }
  return known;
}

/** A record a row, by the headings; or all that is wrong with the rows. */
export function recordsIn(
  rows: readonly (readonly string[])[],
  kind: TableKind,
  goalWords: ReadonlyMap<string, string>,
): readonly RowRecord[] | { readonly problems: readonly RowProblem[] } {
  const [heading = [], ...body] = rows;
  const known = knownHeadings(kind);
  const columns = heading.map(written => fieldOf(written, known));
  const problems: RowProblem[] = heading.flatMap((written, index) =>
    columns[index] === null && written.trim() !== '' ? [{ kind: 'unknown-column', written } as const] : [],
  );
  for (const needed of ['id', 'name', ...(kind === 'indicator' ? ['unit', 'goal'] : [])]) {
    if (!columns.includes(needed))
      problems.push({ kind: 'missing-column', heading: known.get(needed)?.[0] ?? needed });
  }
  if (problems.length > 0) return { problems };
  const seen = new Set<string>();
  const records: RowRecord[] = [];
  for (const [index, cells] of body.entries()) {
    if (cells.every(cell => cell.trim() === '')) continue;
    const row = new Row(index + 2, heading, columns, cells, goalWords);
    const record = row.record();
    if (seen.has(record.id)) row.wrong('id', 'id-twice', record.id);
    seen.add(record.id);
    for (const one of row.problems) problems.push(one);
    records.push(record);
  }
  return problems.length > 0 ? { problems } : records;
}

function fieldOf(written: string, known: ReadonlyMap<Field, readonly string[]>): Field | null {
  const wanted = fold(written);
  return [...known].find(([, names]) => names.some(name => fold(name) === wanted))?.[0] ?? null;
}

class Row {
  readonly problems: RowProblem[] = [];
  private readonly cells: ReadonlyMap<string, string>;

  private readonly line: number;
  private readonly heading: readonly string[];
  private readonly columns: readonly (Field | null)[];
  private readonly goalWords: ReadonlyMap<string, string>;

  constructor(
    line: number,
    heading: readonly string[],
    columns: readonly (Field | null)[],
    cells: readonly string[],
    goalWords: ReadonlyMap<string, string>,
  ) {
    this.line = line;
    this.heading = heading;
    this.columns = columns;
    this.goalWords = goalWords;
    this.cells = new Map(
      columns.flatMap((field, index) => (field === null ? [] : [[field, (cells[index] ?? '').trim()]])),
    );
  }

  record(): RowRecord {
    const id = this.cell('id');
    if (refusedId(id) !== null) this.wrong('id', 'bad-id', id);
    if (this.cell('name') === '') this.wrong('name', 'empty', '');
    const given: Record<string, Value> = {};
    for (const [field, text] of this.cells) {
      const value = text === '' ? null : this.value(field, text);
      if (value !== null) given[field] = value;
    }
    return { id, given };
  }

  wrong(field: string, why: Extract<RowProblem, { kind: 'cell' }>['why'], written: string): null {
    const heading = this.heading[this.columns.indexOf(field)] ?? field;
    this.problems.push({ kind: 'cell', row: this.line, field: heading, why, written });
    return null;
  }

  private value(field: string, text: string): Value | null {
    switch (field) {
      case 'id':
      case 'baseline-year':
      case 'target-year':
        return null;
      case 'owner':
        return text
          .split(/[、,;；\n]/)
          .map(name => name.trim())
          .filter(name => name !== '');
      case 'decimals':
        return this.number(field, text);
      case 'goal':
        return (
          goals.find(goal => goal === text) ??
          this.goalWords.get(fold(text)) ??
          this.wrong(field, 'bad-goal', text)
        );
      case 'baseline':
        return this.dated(field, text, 'baseline-year');
      case 'targets': {
        const target = this.dated(field, text, 'target-year');
        return target && [target];
      }
      case 'source': {
        const [, id = text, place = ''] = /^([^:：]+)[:：](.+)$/.exec(text) ?? [];
        return place === '' ? id : { [id.trim()]: place.trim() };
      }
      default:
        return text;
    }
  }

  private dated(field: string, text: string, yearField: string): ValueMap | null {
    const value = this.number(field, text);
    const year = parseFiscalYear(this.cell(yearField).normalize('NFKC'));
    if (year === null) return this.wrong(yearField, 'bad-year', this.cell(yearField));
    return value === null ? null : { year: eraShort(year), value };
  }

  private number(field: string, text: string): number | null {
    const plain = text.normalize('NFKC');
    if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(plain) && plain.length <= 16) return Number(plain);
    // A separator between thousands is how Excel writes a number as text: it leaves no doubt.
    const meant = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain) ? numberMeant(plain) : null;
    return meant ? Number(meant.write) : this.wrong(field, 'bad-number', text);
  }

  private cell(field: string): string {
    return this.cells.get(field) ?? '';
  }
}

/** A goal by the words of either language. */
export const goalsByWord = (terms: TermsByLanguage): ReadonlyMap<string, string> =>
  new Map(languageCodes.flatMap(code => goals.map(goal => [fold(terms[code].goals[goal]), goal] as const)));
