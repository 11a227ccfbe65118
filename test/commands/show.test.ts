import { describe, expect, test } from 'vitest';
import { run } from '../support/run.ts';

const measure = 'data/plans/kumamoto-2023/measures/website-renewal.yaml';
const late = `name: 市ホームページリニューアル
level: 取組項目
owner: [政策局]
progress:
  - { date: 2022-06-30, stage: on-plan }
  - { date: 2022-09-30, stage: changed, why: 入札の不調, next: 仕様の見直し, due: 2023-03-31 }
  - { date: 2023-03-31, stage: changed, why: 体制の不足 }
source: skeleton-2023
`;

test('since when a measure is late, why, and what comes next', async () => {
  const { out } = await run('show website-renewal --lang ja', { files: { [measure]: late } });
  expect(out).toContain('進捗区分  一部変更・遅れ  2022-09-30 から');
  expect(out).toContain('いつから  2022-09-30 の報告から（4年1か月）');
  expect(out).toContain('理由      体制の不足');
  expect(out).toContain('2022-09-30  一部変更・遅れ  理由 入札の不調、今後 仕様の見直し、期限 2023-03-31');
  expect(out).toContain('進捗区分 5、6、7行');
});

test('on an earlier day it was not', async () => {
  const { out } = await run('show website-renewal --lang en --as-of 2022-06-30', {
    files: { [measure]: late },
  });
  expect(out).toContain('on plan  since 2022-06-30');
  expect(out).not.toContain('late since');
  expect(out).not.toContain('入札の不調');
});

describe('a plan with errors', () => {
  const files = { 'data/plans/kumamoto-2027/policies/p1.yaml': 'nmae: x\n' };

  test('yields nothing, not even of a record that is right', async () => {
    const { out, err, code } = await run('show female-managers', { files });
    expect([out, code]).toEqual(['', 1]);
    expect(err).toBe('kumamoto-2027: not readable: 1 error, see reform validate\n');
  });

  test('does not hinder others', async () => {
    expect(await run('show website-renewal', { files })).toMatchObject({ code: 0, err: '' });
  });

  test('is told of when the broken file itself is asked for', async () => {
    const broken = { [measure]: 'name: [\n' };
    const { err, code } = await run('show website-renewal', { files: broken });
    expect(code).toBe(1);
    expect(err).toContain('kumamoto-2023: not readable: 1 error');
  });
});

test('an error in what plans share is said beside', async () => {
  const files = { 'data/sources/stage2-2020.yaml': 'nmae: x\n' };
  const { out, err, code } = await run('show website-renewal', { files });
  expect(out).toContain('Renewal of the city website');
  expect(err).toContain('in the data beside the plans');
  expect(code).toBe(1);
});

describe('what is said to be the name cannot steer the terminal', () => {
  test('on the command line', async () => {
    const { err } = await run('show "\u001b[31mred"');
    expect(err).toContain('\\u001b[31mred');
    expect(err).not.toContain('\u001b');
  });

  test('in the data', async () => {
    const files = { [measure]: late.replace('市ホームページ', '市##[x]ホームページ') };
    for (const format of ['text', 'markdown']) {
      const { out } = await run(`show website-renewal --lang ja --format ${format}`, { files });
      expect(out).toContain('\\u0023');
      expect(out).not.toContain('##[x]');
    }
  });
});

test('a table in Markdown holds what a cell could break', async () => {
  const files = { [measure]: late.replace('体制の不足', '体制|の*不足* <b>') };
  const { out } = await run('show website-renewal --lang ja --format markdown', { files });
  expect(out).toContain('理由 体制\\|の\\*不足\\* &lt;b>');
});

test('--output writes the whole, as in a pipe', async () => {
  const { out, code } = await run('show rewarding-work --output sheet.txt', { columns: 40 });
  expect([out, code]).toEqual(['', 0]);
});
