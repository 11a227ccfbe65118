import { expect, test } from 'vitest';
import { assessIndicator } from '../../src/assess/indicator.ts';
import { samplingOf } from '../../src/explain/sampling.ts';
import { actual, anIndicator, baseline, target } from '../build/plan.ts';
import { run } from '../support/run.ts';

function samplingAt(before: number | null, after: number | null, unit = '%', values = [48.9, 44.1]) {
  const indicator = anIndicator('i', {
    unit,
    baseline: { ...baseline(2021, values[0]!), sample: before },
    targets: [target(2023, 65)],
    actuals: [actual(2022, values[1]!, { sample: after })],
  });
  const judgement = { kind: 'built-in', name: 'standard' } as const;
  const { line } = assessIndicator(indicator, { judgement, policy: null }, '2023-03-31');
  return samplingOf(line!, indicator);
}

test('two shares differ by as much as 1.96 standard errors of their difference', () => {
  // 1.96 × √(0.489 × 0.511 ÷ 1742 + 0.441 × 0.559 ÷ 1655) = 0.03354
  expect(samplingAt(1742, 1655)).toEqual({ baseline: 1742, actual: 1655, apart: 3.4 });
  expect(samplingAt(100, 100, '％')?.apart).toBe(13.8);
});

test('nothing is said where one does not say what it rests on, or is no share', () => {
  expect(samplingAt(null, 1655)).toBeNull();
  expect(samplingAt(1742, null)).toBeNull();
  expect(samplingAt(1742, 1655, '人')).toBeNull();
  expect(samplingAt(1742, 1655, '%', [148.9, 44.1])).toBeNull();
});

test('it stands beside the figures, and moves no verdict', async () => {
  const path = 'data/plans/town/indicators/content.yaml';
  const files = (sample: string) => ({
    'data/governments/town.yaml': 'name: 町\n',
    'data/plans/town/plan.yaml': 'name: 計画\ngovernment: town\n',
    [path]: `name: 満足度
unit: "%"
goal: increase
baseline: { year: R3, value: 48.9${sample} }
targets: [ { year: R7, value: 65 } ]
actuals: [ { year: R4, value: 50.1${sample} } ]
`,
  });
  const words = 'explain content --as-of R4Q4';
  const [without, sampled] = await Promise.all(
    ['', ', sample: 400'].map(sample => run(`${words} --lang ja`, { files: files(sample) })),
  );
  expect(sampled!.out).toContain('差が 6.9ポイントに満たなければ違うとは言えない（95%）。判定には使わない。');
  const rest = (text: string) => text.split('\n').filter(line => !line.includes('回答数'));
  expect(rest(sampled!.out).length).toBeLessThanOrEqual(rest(without!.out).length + 1);
  const json = await run(`${words} --format json`, { files: files(', sample: 400') });
  expect(JSON.parse(json.out).indicator.lines[0].sampling).toEqual({
    baseline: 400,
    actual: 400,
    apart: 6.9,
  });
});
