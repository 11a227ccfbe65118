import { describe, expect, test } from 'vitest';
import { run } from '../support/run.ts';

const broken = { 'data/plans/kumamoto-2027/policies/p1.yaml': 'nmae: x\n' };

describe('a plan with errors', () => {
  test('is one row without figures; the others print; the exit code is 1', async () => {
    const { out, code } = await run('status --lang en', { files: broken });
    expect(code).toBe(1);
    expect(out).toContain('! kumamoto-2027  not readable: 1 error, see reform validate');
    expect(out).toContain('on plan 108');
    expect(out).not.toContain('City Hall Reform Plan 2027');
  });

  test('is not needed for another one', async () => {
    const { code, out } = await run('status kumamoto-2023', { files: broken });
    expect(code).toBe(0);
    expect(out).toContain('City Hall Reform Plan 2023');
  });

  test('nor is any of its folders opened', async () => {
    const others = ['kumamoto-stage2', 'kumamoto-2027', 'kitakyushu-platinum-2025'];
    const folders = ['policies', 'measures', 'indicators', 'tallies', 'reviews', 'surveys'];
    const unreadable = others.flatMap(plan => folders.map(folder => `data/plans/${plan}/${folder}`));
    const { code, err } = await run('status kumamoto-2023', { unreadable });
    expect([code, err]).toEqual([0, '']);
    expect((await run('status kumamoto-2027', { unreadable })).code).toBe(1);
  });

  test('by itself', async () => {
    const { code, out } = await run('status kumamoto-2027', { files: broken });
    expect([code, out]).toEqual([1, '! kumamoto-2027  not readable: 1 error, see reform validate\n']);
  });
});

test('an error in what plans share is said beside them', async () => {
  const files = { 'data/governments/kumamoto.yaml': 'nmae: x\n' };
  const { code, err, out } = await run('status kumamoto-2023', { files });
  expect(code).toBe(1);
  expect(err).toContain('in the data beside the plans, see reform validate');
  expect(out).toContain('kumamoto  FY2021-2023');
});

describe('what is named and is not there', () => {
  test.each([
    ['status kumamoto-2032', 'did you mean `kumamoto-2023`?'],
    ['status --as-of 2025', 'write `2025-12-31` or `FY2025`'],
    ['status --as-of 2025Q1', 'write `2025-03-31` or `FY2025Q1`'],
    ['status --as-of soon', '`soon` is not a day that can be asked about'],
    ['status --by verdict', '`--by` cannot be `verdict`'],
    ['status --format yaml', '`--format` cannot be `yaml`'],
    ['status --as-fo R7', 'did you mean `--as-of`?'],
  ])('%s', async (command, said) => {
    const { out, err, code } = await run(command);
    expect([out, code]).toEqual(['', 2]);
    expect(err).toContain(said);
  });
});

test.each(['2023-03-31', 'FY2022', 'R4', '令和4年度', 'R4Q4', '2023-03'])(
  'the end of R4 may be written %s',
  async day => {
    const { out } = await run(`status kumamoto-2023 --as-of ${day} --format json`);
    expect(JSON.parse(out).asOf).toBe('2023-03-31');
  },
);

test('what happened later does not exist', async () => {
  const { out } = await run('status kumamoto-2023 --as-of 2022-03-31 --format json');
  const [plan] = JSON.parse(out).plans;
  expect(plan.verdicts).toEqual({ 'no-actual': 9 });
  expect(plan.stages).toMatchObject({ basis: 'itemised', total: 12, unreported: 12 });
});

test('the next command is said on a terminal only, and carries the day and the data asked about', async () => {
  const piped = await run('status kumamoto-2023 --as-of R4Q4');
  expect(piped.err).toBe('');
  const { err } = await run('status kumamoto-2023 --as-of R4Q4 --data data', { columns: 120 });
  expect(err).toContain('reform explain kumamoto-2023/satisfied-citizens --as-of R4Q4 --data data');
});

test('goes to a file whole, without a word on standard output', async () => {
  const { out, code } = await run('status --format csv --output status.csv', { columns: 80 });
  expect([out, code]).toEqual(['', 0]);
});

test('CSV has one row an indicator', async () => {
  const { out } = await run('status kumamoto-2023 --as-of R4Q4 --format csv');
  const rows = out.trimEnd().split('\n');
  expect(rows).toHaveLength(10);
  expect(new Set(rows.map(row => row.split(',').length)).size).toBe(1);
});

test('a workspace without plans says so', async () => {
  const { out, code } = await run('status --data empty --lang en', { files: { 'empty/plans/.keep': '' } });
  expect([out, code]).toEqual(['there are no plans\n', 0]);
});
