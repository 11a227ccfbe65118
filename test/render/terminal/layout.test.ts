import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Column, Text } from '../../../src/render/document/document.ts';
import type { Screen } from '../../../src/render/screen.ts';
import { layTable, type ScreenCell } from '../../../src/render/terminal/layout.ts';
import { paintsFor } from '../../../src/render/terminal/paint.ts';
import type { Ambiguous } from '../../../src/text/width.ts';
import { displayWidth } from '../../../src/text/width.ts';

const screen = (columns: number | null, ambiguous: Ambiguous = 'narrow'): Screen => ({
  isTerminal: columns !== null,
  columns,
  colourLevel: 0,
  ascii: false,
  ambiguous,
});

type Given = readonly (Text | ScreenCell)[];

function table(columns: readonly Column[], rows: readonly Given[], on: Screen): string[] {
  const cells = rows.map(row => row.map(cell => (isCell(cell) ? cell : { text: cell })));
  const laid = layTable(columns, cells, { screen: on, paints: paintsFor(on), indent: 0, isLoose: true });
  return [...laid.head, ...laid.rows.flat()];
}

const isCell = (cell: Text | ScreenCell): cell is ScreenCell => typeof cell === 'object' && 'indent' in cell;

const columns: readonly Column[] = [
  { heading: '' },
  { heading: '指標', wraps: true, comfort: 24 },
  { heading: '実績', align: 'right' },
  { heading: '目安', align: 'right', rank: 1 },
  { heading: '判定' },
];
const rows: readonly Given[] = [
  ['!', '市役所のサービスに満足している市民の割合', '44.1', '56.95', '悪化'],
  ['', { text: '②証明書コンビニ発行件数', indent: 2 }, '300,170', '303,543.5', 'やや遅れ'],
];

test('lines up by what a terminal draws, numbers to the right', () => {
  expect(table(columns, rows, screen(80))).toEqual([
    '   指標                                         実績       目安  判定',
    '!  市役所のサービスに満足している市民の割合     44.1      56.95  悪化',
    '     ②証明書コンビニ発行件数                 300,170  303,543.5  やや遅れ',
  ]);
});

test('drops the least telling column before it wraps, and keeps numbers on the last line', () => {
  expect(table(columns, rows, screen(48))).toEqual([
    '   指標                           実績  判定',
    '!  市役所のサービスに満足し',
    '     ている市民の割合             44.1  悪化',
    '     ②証明書コンビニ発行件数   300,170  やや遅れ',
  ]);
});

test('what is too much is taken from the widest text, not all from one', () => {
  const texts: readonly Column[] = [
    { heading: '', wraps: true, comfort: 20 },
    { heading: '', wraps: true, comfort: 10 },
  ];
  const row = ['とても長い名前をもつ取組の名称', 'とても長い進捗区分の名称（報告なし）'];
  const [first = ''] = table(texts, [row], screen(50));
  expect(first).toBe('とても長い名前をもつ取    とても長い進捗区分の名');
});

test('where there is little room, only what holds several things keeps its distance', () => {
  const counted: readonly Column[] = [
    { heading: '' },
    { heading: '', align: 'right' },
    { heading: '', wraps: true, comfort: 20, isSeveral: true },
    { heading: '', rank: 1 },
  ];
  const lines = (width: number, columns: readonly Column[]) =>
    layTable(columns, [['measures', '137', 'on plan 108  changed 29', '####'].map(text => ({ text }))], {
      screen: screen(width),
      paints: paintsFor(screen(width)),
      indent: 0,
    }).rows.flat();
  expect(lines(44, counted)).toEqual(['measures  137  on plan 108  changed 29  ####']);
  expect(lines(43, counted)).toEqual(['measures 137  on plan 108  changed 29  ####']);
  expect(lines(42, counted)).toEqual([
    'measures 137  on plan 108  changed',
    `${' '.repeat(16)}29${' '.repeat(20)}####`,
  ]);
  expect(lines(36, counted)).toEqual(['measures 137  on plan 108  changed', '                29']);
  const alike = counted.map(({ isSeveral: _, ...column }) => column);
  expect(lines(43, alike)).toEqual(['measures 137 on plan 108  changed 29 ####']);
});

test('what is named stands below behind its name', () => {
  const named: readonly Column[] = columns.map(one =>
    one.heading === '目安' ? { ...one, below: 'named' } : one,
  );
  expect(table(named, [['', '職員の割合', '44.1', '56.95', '悪化']], screen(28))).toEqual([
    '指標        実績  判定',
    '職員の割合  44.1  悪化',
    '  目安 56.95',
  ]);
});

test('what may stand below does so where there is no room beside, under the text that wraps', () => {
  const named: readonly Column[] = [...columns, { heading: 'id', rank: 2, below: 'bare' }];
  const own = rows.map(row => [...row, 'an-id-of-some-length']);
  expect(table(named, own, screen(70))).toEqual([
    '   指標                                      実績       目安  判定',
    '!  市役所のサービスに満足している市民',
    '     の割合                                  44.1      56.95  悪化',
    '     an-id-of-some-length',
    '     ②証明書コンビニ発行件数              300,170  303,543.5  やや遅れ',
    '       an-id-of-some-length',
  ]);
  expect(table(named, own, screen(null))[1]).toMatch(/悪化 +an-id-of-some-length$/);
});

test('where nothing else gives, the last text goes over several lines beside the numbers', () => {
  const narrow = table(columns, rows, screen(33));
  expect(narrow.every(line => displayWidth(line) <= 33)).toBe(true);
  expect(narrow.join('')).toContain('300,170');
});

test('in a pipe nothing is dropped or wrapped', () => {
  const long = 'とても'.repeat(50);
  expect(table(columns, [['', long, '1', '2', '']], screen(null))[1]).toMatch(new RegExp(`^${long} +1 +2$`));
});

test('every line fits and every number ends where the others end, whatever the text and the width', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'市役所のサービスabc ①─※、。（）が'),
    maxLength: 60,
  });
  const figure = fc.stringMatching(/^-?\d{1,7}(\.\d{1,2})?$/);
  const line = fc.record({ text, figure, indent: fc.integer({ min: 0, max: 4 }) });
  const width = fc.integer({ min: 40, max: 120 });
  fc.assert(
    fc.property(fc.array(line), width, fc.constantFrom('narrow', 'wide'), (given, room, ambiguous) => {
      const cells = given.map(one => [
        '!',
        { text: one.text.trim(), indent: one.indent },
        one.figure,
        one.figure,
        'X',
      ]);
      const lines = table(columns, cells, screen(room, ambiguous));
      const ends = lines
        .filter(one => one.endsWith('X'))
        .map(one => displayWidth(one.slice(0, -1), ambiguous));
      expect(new Set(ends).size).toBeLessThanOrEqual(1);
      expect(ends.length).toBe(given.length);
      for (const one of lines) expect(displayWidth(one, ambiguous)).toBeLessThanOrEqual(room);
    }),
  );
});

test('as many rows as a nation has indicators', () => {
  const many = Array.from({ length: 200_000 }, (): Given => ['', 'a', '1', '2', '']);
  expect(table(columns, many, screen(null))).toHaveLength(200_001);
});
