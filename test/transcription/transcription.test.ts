import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { parseFiscalYear } from '../../src/time/fiscal-year.ts';
import { type Fact, factsOf, planNamed } from './data-facts.ts';
import { type Row, readRows } from './rows.ts';

/*
 * The documents were written down twice: as the data, and as these tables by someone who saw nothing but the
 * documents. Whatever one says and the other does not is a slip, or stands in `left-out.csv` with its reason.
 * The words of running text are not in the tables: its lines are there to be counted.
 */

interface LeftOut {
  readonly document: string;
  readonly place: string;
  readonly field: string;
  readonly name: string;
  readonly why: string;
}

/** Names that the data write otherwise than the document prints them there. */
interface Reading {
  readonly document: string;
  readonly printed: string;
  readonly data: string;
  readonly why: string;
}

const plans: Readonly<Record<string, string>> = {
  '000': 'kumamoto-2027',
  '001': 'kumamoto-stage2',
  '002': 'kumamoto-2027',
  '003': 'kumamoto-2023',
  '004': 'kitakyushu-platinum-2025',
};

const leftOut = readRows<LeftOut>('left-out.csv');
const readings = readRows<Reading>('readings.csv');

const covers = (line: LeftOut, row: Row) =>
  line.document === row.document &&
  row.place.startsWith(line.place) &&
  (line.field === '' || line.field === row.field) &&
  (line.name === '' || row.name.startsWith(line.name));

/** The first reading that fits; a name with a part behind `/` is read part by part. */
function read(document: string, printed: string): string {
  const found = (text: string) =>
    readings.find(line => line.document === document && line.printed === text)?.data;
  return (
    found(printed) ??
    printed
      .split('/')
      .map(part => found(part) ?? part)
      .join('/')
  );
}

/** `R5.8` is a month, `R7.11.25` a day, `R4` a fiscal year. */
function yearOf(written: string): string {
  const day = /^R(\d+)\.(\d+)(?:\.(\d+))?$/.exec(written);
  if (!day) return String(parseFiscalYear(written) ?? written);
  const [, era = '', month = '', date] = day;
  return [2018 + Number(era), month.padStart(2, '0'), ...(date ? [date.padStart(2, '0')] : [])].join('-');
}

const numeric = (value: string) =>
  value.replace(/^(約?)(-?\d+(?:\.\d+)?)$/, (_, about, number) => about + Number(number));
const plainName = (name: string) => fold(name).replace(/[\s「」『』()（）]/g, '');

/** «方針1», `1-①` and `①` are all the first of something. */
const numberIn = (text: string) => fold(text).match(/\d+(?=\D*$)/)?.[0] ?? text;

/** What must agree, as one text. A year or a unit that the document leaves to its context says nothing. */
function key(fact: Fact, { year, unit }: { year: boolean; unit: boolean }): string {
  return [
    fact.field,
    plainName(fact.name),
    fact.field === 'number' ? numberIn(fact.value) : plainName(numeric(fact.value)),
    year ? yearOf(fact.year) : '',
    unit ? fact.unit : '',
  ].join(' | ');
}

const precisions = [
  { year: true, unit: true },
  { year: true, unit: false },
  { year: false, unit: true },
  { year: false, unit: false },
];

/** A heading names its own place: it is where things stand, and none of them. */
const isHeading = ({ field, name, place }: Row) =>
  ['name', 'number', 'owner'].includes(field) && plainName(place).includes(plainName(name));

const counted = new Set(['detail', 'problem']);
const uncompared = new Set(['opinion', 'answer', 'kind']);

for (const [document, planId] of Object.entries(plans)) {
  describe(`${document} and ${planId}`, async () => {
    const rows = readRows<Row>(`${document}.csv`);
    const facts = [...factsOf(await planNamed(planId))];
    const carried = rows
      .filter(row => !leftOut.some(line => covers(line, row)))
      .map(row => ({ ...row, name: read(document, row.name), value: read(document, row.value) }))
      // A name's value is its parent, and what stands beside a name is not the name's own.
      .map(row => (row.field === 'name' ? { ...row, value: '', year: '', unit: '' } : row));

    test('every line of the document is in the data, or left out with a reason', () => {
      const known = new Set(
        [...facts, ...saidInPassing(facts)].flatMap(fact =>
          precisions.map(precision => key(fact, precision)),
        ),
      );
      const missing = carried
        .filter(row => !counted.has(row.field) && !uncompared.has(row.field) && !isHeading(row))
        .filter(
          row =>
            !known.has(
              key(row, {
                year: row.year !== '' && usesYear(row.field),
                unit: row.unit !== '' && usesUnit(row.field),
              }),
            ),
        )
        .map(row => `${row.field}: ${row.name} ${row.year} ${row.value} ${row.unit}`);
      expect(missing).toEqual([]);
    });

    test('every figure and name of the data is in the document', () => {
      const printed = new Set(
        [...carried, ...carried.flatMap(namesIn)].flatMap(row =>
          precisions.map(precision => key(row, precision)),
        ),
      );
      const loose = { year: false, unit: false };
      const missing = facts
        .filter(({ field }) => !counted.has(field) && figureFields.has(field))
        .filter(fact => ![fact, ...saidInPassing([fact])].some(each => printed.has(key(each, loose))))
        .filter(fact => !elsewhere(document, fact))
        .map(fact => `${fact.field}: ${fact.name} ${fact.year} ${fact.value} ${fact.unit}`);
      expect(missing).toEqual([]);
    });

    test('as many lines of running text as there are in the document', () => {
      for (const field of counted) {
        const lines = carried.filter(row => row.field === field);
        for (const name of new Set(lines.map(row => plainName(row.name)))) {
          const count = (list: readonly { field: string; name: string }[]) =>
            list.filter(entry => entry.field === field && plainName(entry.name) === name).length;
          expect(`${field} of ${name}: ${count(facts)}`).toBe(`${field} of ${name}: ${count(lines)}`);
        }
      }
    });
  });
}

/** What a record has as its own figure, a document may say in passing; a total of a group it may call a count. */
const saidInPassing = (facts: readonly Fact[]): readonly Fact[] => [
  ...facts
    .filter(({ field }) => ['actual', 'target', 'total'].includes(field))
    .map(fact => ({ ...fact, field: 'figure' })),
  ...facts.filter(({ field }) => field === 'total').map(fact => ({ ...fact, field: 'count' })),
];

const figureFields = new Set([
  'name',
  'baseline',
  'target',
  'actual',
  'figure',
  'stage',
  'total',
  'count',
  'mean',
  'score',
  'answers',
  'tag',
  'owner',
]);
const usesYear = (field: string) => ['baseline', 'target', 'actual', 'figure'].includes(field);
const usesUnit = (field: string) => ['baseline', 'target', 'actual', 'figure'].includes(field);

/** Whatever is said of something names it, and of a part its whole. */
const namesIn = (row: Row): readonly Row[] =>
  [row.name, row.name.split('/')[0] ?? ''].map(name => ({
    ...row,
    field: 'name',
    name,
    value: '',
    year: '',
    unit: '',
  }));

/** The plan of 2027 has its figures from two documents: what the one does not say may stand in the other. */
function elsewhere(document: string, fact: Fact): boolean {
  const other = document === '000' ? '002' : document === '002' ? '000' : null;
  if (other === null) return false;
  const loose = { year: false, unit: false };
  const wanted = new Set([fact, ...saidInPassing([fact])].map(each => key(each, loose)));
  return readRows<Row>(`${other}.csv`)
    .map(row => ({ ...row, name: read(other, row.name) }))
    .some(row => [row, ...namesIn(row)].some(each => wanted.has(key(each, loose))));
}

test('nothing is left out that is not there, and no reading is for nothing', () => {
  const rows = Object.keys(plans).flatMap(document => readRows<Row>(`${document}.csv`));
  const idle = leftOut.filter(line => !rows.some(row => covers(line, row))).map(line => line.place);
  const unused = readings
    .filter(line => !rows.some(row => [row.name, row.value, ...row.name.split('/')].includes(line.printed)))
    .map(line => line.printed);
  expect([...idle, ...unused]).toEqual([]);
});
