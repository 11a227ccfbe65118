import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Column, Row, Table } from '../../../src/render/document/document.ts';
import type { Screen } from '../../../src/render/screen.ts';
import { gridLines } from '../../../src/render/terminal/grid.ts';
import { paintsFor } from '../../../src/render/terminal/paint.ts';
import { displayWidth } from '../../../src/text/width.ts';

const on = (columns: number | null, ambiguous: Screen['ambiguous'] = 'narrow', ascii = false): Screen => ({
  isTerminal: columns !== null,
  columns,
  colourLevel: 0,
  ascii,
  ambiguous,
});

const columns: readonly Column[] = [
  { heading: '指標', wraps: true, comfort: 20 },
  { heading: '実績', align: 'right' },
  { heading: '目安', align: 'right', rank: 1, below: 'named' },
  { heading: '判定' },
];
const rows: readonly Row[] = [
  { cells: ['市役所のサービスに満足している市民の割合', '44.1', '56.95', '悪化'], late: true },
  { cells: ['②証明書コンビニ発行件数', '300,170', '-', 'やや遅れ'], depth: 1, notes: ['速報値'] },
];
const table: Table = { kind: 'table', columns, groups: [{ heading: '方針1', rows }] };
const grid = (screen: Screen, given = table) =>
  gridLines(given, { screen, paints: paintsFor(screen), indent: 0 });

test('borders around the same columns, and what has to be explained in a column of its own', () => {
  expect(grid(on(null))).toEqual([
    '┌───┬──────────────────────────────────────────┬─────────┬───────┬──────────┐',
    '│   │ 指標                                     │    実績 │  目安 │ 判定     │',
    '├───┴──────────────────────────────────────────┴─────────┴───────┴──────────┤',
    '│ 方針1                                                                     │',
    '├───┬──────────────────────────────────────────┬─────────┬───────┬──────────┤',
    '│ ! │ 市役所のサービスに満足している市民の割合 │    44.1 │ 56.95 │ 悪化     │',
    '├───┼──────────────────────────────────────────┼─────────┼───────┼──────────┤',
    '│   │   ②証明書コンビニ発行件数                │ 300,170 │     - │ やや遅れ │',
    '│   │ 速報値                                   │         │       │          │',
    '└───┴──────────────────────────────────────────┴─────────┴───────┴──────────┘',
  ]);
});

test('where there is little room, Japanese is wrapped, and what is dropped stands below', () => {
  expect(grid(on(50))).toEqual([
    '┌───┬───────────────────────┬─────────┬──────────┐',
    '│   │ 指標                  │    実績 │ 判定     │',
    '├───┴───────────────────────┴─────────┴──────────┤',
    '│ 方針1                                          │',
    '├───┬───────────────────────┬─────────┬──────────┤',
    '│ ! │ 市役所のサービスに    │         │          │',
    '│   │   満足している市民の  │         │          │',
    '│   │   割合                │    44.1 │ 悪化     │',
    '│   │ 目安 56.95            │         │          │',
    '├───┼───────────────────────┼─────────┼──────────┤',
    '│   │   ②証明書コンビニ発   │         │          │',
    '│   │     行件数            │ 300,170 │ やや遅れ │',
    '│   │ 速報値                │         │          │',
    '└───┴───────────────────────┴─────────┴──────────┘',
  ]);
});

test('where lines of boxes would be two columns wide, they are of ASCII, and the columns still stand', () => {
  const lines = grid(on(60, 'wide'));
  expect(lines[0]).toMatch(/^\+-+\+-+\+/);
  expect(new Set(lines.map(line => displayWidth(line, 'wide'))).size).toBe(1);
});

test('colours do not move a border', () => {
  const screen = { ...on(80), colourLevel: 1 as const };
  const plain = grid(screen).map(line => line.replaceAll(/\u001b\[\d+m/g, ''));
  expect(plain).toEqual(grid(on(80)));
});

test('every line is as wide as the others and fits, whatever the text, however many rows', () => {
  const text = fc.string({ unit: fc.constantFrom(...'市役所abc ①─※、。（が\ue000'), maxLength: 40 });
  const row = fc.record({ text, figure: fc.stringMatching(/^\d{1,6}$/), late: fc.boolean() });
  const many = fc.array(row, { minLength: 1, maxLength: 250 });
  fc.assert(
    fc.property(
      many,
      fc.integer({ min: 50, max: 120 }),
      fc.constantFrom('narrow', 'wide'),
      (given, room, ambiguous) => {
        const own = given.map(one => ({ cells: [one.text, one.figure, one.figure, 'X'], late: one.late }));
        const lines = grid(on(room, ambiguous), { ...table, groups: [{ rows: own }] });
        const widths = new Set(lines.map(line => displayWidth(line, ambiguous)));
        expect(widths.size).toBe(1);
        expect(Math.max(...widths)).toBeLessThanOrEqual(room);
        expect(lines.filter(line => line.includes('X'))).toHaveLength(given.length);
      },
    ),
    { numRuns: 30 },
  );
});
