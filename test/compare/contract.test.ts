import { expect, it } from 'vitest';
import { contractChanges, type DeclaredTable, type ExportedTable } from '../../src/compare/contract.ts';

const columns = [
  { name: 'id', type: 'string', kept: true },
  { name: 'year', type: 'year', kept: true },
  { name: 'value', type: 'number', kept: true },
  { name: 'name', type: 'string' },
];
const table: DeclaredTable = {
  name: 'figures',
  key: ['id', 'year'],
  keeps: 'rows',
  columns,
  rows: [
    ['a', '2023', '1', 'A'],
    ['a', '2024', '2', 'A'],
  ],
};
const earlier = (parts: Partial<ExportedTable> = {}): ExportedTable => ({ ...table, ...parts });
const changes = (before: Partial<ExportedTable>, now: Partial<DeclaredTable> = {}) =>
  contractChanges([earlier(before)], [{ ...table, ...now }]);

it('new tables, columns and rows are welcome, and so is another name', () => {
  const more = { ...table, name: 'more' };
  const wider = {
    columns: [...columns, { name: 'note', type: 'string' }],
    rows: [...table.rows.map(row => [...row.slice(0, 3), 'renamed', '']), ['b', '2023', '9', 'B', '']],
  };
  expect(contractChanges([earlier()], [more, { ...table, ...wider }])).toEqual([]);
});

it('a table that goes is told, and nothing more of it', () => {
  expect(contractChanges([earlier(), earlier({ name: 'other' })], [table])).toEqual([
    { kind: 'table-gone', table: 'other' },
  ]);
});

it('a column that goes, moves or has another type', () => {
  const before = { columns: [{ name: 'gone', type: 'string' }, ...columns], rows: [] };
  expect(changes(before)).toMatchObject([
    { kind: 'column-gone', column: 'gone' },
    { kind: 'column-moved', column: 'id', before: 2, after: 1 },
    { kind: 'column-moved', column: 'year', before: 3, after: 2 },
    { kind: 'column-moved', column: 'value', before: 4, after: 3 },
    { kind: 'column-moved', column: 'name', before: 5, after: 4 },
  ]);
  expect(
    changes({ columns: columns.map(one => (one.name === 'value' ? { ...one, type: 'string' } : one)) }),
  ).toEqual([{ kind: 'column-type', table: 'figures', column: 'value', before: 'string', after: 'number' }]);
});

it('another key, beside which rows cannot be compared', () => {
  expect(changes({ key: ['id'], rows: [['z', '1999', '0', 'Z']] })).toEqual([
    { kind: 'key-changed', table: 'figures', before: ['id'], after: ['id', 'year'] },
  ]);
});

it('a row of the past that goes, or says another thing in what is kept', () => {
  const rows = [
    ['a', '2022', '0', 'A'],
    ['a', '2023', '1.5', 'old name'],
    ['a', '2024', '2', 'A'],
  ];
  expect(changes({ rows })).toEqual([
    { kind: 'past-gone', table: 'figures', key: ['a', '2022'] },
    {
      kind: 'past-rewritten',
      table: 'figures',
      key: ['a', '2023'],
      column: 'value',
      before: '1.5',
      after: '1',
    },
  ]);
  expect(changes({ rows }, { keeps: 'ids' })).toEqual([
    { kind: 'id-gone', table: 'figures', key: ['a', '2022'] },
  ]);
  expect(changes({ rows }, { keeps: 'nothing' })).toEqual([]);
});

it('two keys that read alike one after the other are two', () => {
  const rows = [['ab', 'c', '1', '']];
  const now = [['a', 'bc', '1', '']];
  expect(changes({ rows }, { rows: now }).map(({ kind }) => kind)).toEqual(['past-gone']);
});

it('a column that the earlier export did not have was not written over', () => {
  expect(changes({ columns: columns.slice(0, 2), rows: [['a', '2023']] })).toEqual([]);
});
