import { describe, expect, test } from 'vitest';
import type { Ambiguous } from '../../src/text/width.ts';
import { displayWidth } from '../../src/text/width.ts';
import { run } from '../support/run.ts';

const widths: readonly Ambiguous[] = ['narrow', 'wide'];
const screens = widths.flatMap(ambiguous =>
  [60, 80, 100, 120, 200].flatMap(columns =>
    ['ja', 'en'].map(language => [columns, language, ambiguous] as const),
  ),
);
const questions = [
  'status',
  'status --as-of latest',
  'status --as-of R4Q4 --by policy',
  'status --by owner',
  'status kumamoto-2023 --as-of R4Q4 --ascii',
];

describe.each(screens)('%d columns, %s, ambiguous %s', (columns, language, ambiguous) => {
  test.each(questions)('%s: every line fits', async question => {
    const { out, err } = await run(`${question} --lang ${language} --ambiguous ${ambiguous}`, { columns });
    for (const line of `${out}${err}`.split('\n'))
      expect(displayWidth(line, ambiguous), line).toBeLessThanOrEqual(columns);
    expect(err).not.toBe('');
  });

  test('the verdicts of one plan start in one column, and its figures end in one', async () => {
    const words = `status kumamoto-2023 --as-of R4Q4 --lang ${language} --ambiguous ${ambiguous}`;
    const { out } = await run(words, { columns });
    const rows = out
      .split('\n')
      .map(line =>
        /^(.* )(-|-?[\d.]+%) +(?:[\d,.]+ +)?(悪化|横ばい|やや遅れ|順調|範囲内|regressed|flat|slightly behind|on track|within limit)/.exec(
          line,
        ),
      )
      .filter(row => row !== null);
    const ends = (index: 1 | 0) =>
      rows.map(row =>
        displayWidth(index === 1 ? `${row[1]}${row[2]}` : row[0].slice(0, -(row[3] ?? '').length), ambiguous),
      );
    expect(rows).toHaveLength(9);
    expect(new Set(ends(0)).size).toBe(1);
    expect(new Set(ends(1)).size).toBe(1);
  });
});

test('in a pipe nothing is cut, wrapped or coloured', async () => {
  const { out } = await run('status kumamoto-2023 --as-of R4Q4 --lang ja', { environment: {} });
  expect(out).toContain('窓口業務全体のあり方見直しや、ワンストップサービスの実現');
  expect(out).not.toContain('…');
  expect(out).not.toContain('\u001b');
});

test('colour only says again what the words say', async () => {
  const plain = await run('status kumamoto-2023 --as-of R4Q4', { columns: 120 });
  const coloured = await run('status kumamoto-2023 --as-of R4Q4 --color always', { columns: 120 });
  expect(coloured.out).toContain('\u001b[31m');
  expect(coloured.out.replace(/\u001b\[\d+m/g, '')).toBe(plain.out);
});
