import { describe, expect, it } from 'vitest';
import { faultsAgainst } from '../support/output-schema.ts';
import { run } from '../support/run.ts';

// biome-ignore lint/suspicious/noExplicitAny: the schema says what is in it
const json = async (words: string, given = {}): Promise<any> =>
  JSON.parse((await run(`status ${words} --format json`, given)).out);

const broken = { 'data/plans/kumamoto-2027/policies/p1.yaml': 'nmae: x\n' };

describe('the schema of status', () => {
  it.each([
    '',
    '--as-of R4Q4',
    '--as-of latest',
    '--as-of 1990-01-01',
    'kumamoto-2023 --by owner',
    '--compare R3Q4',
  ])('holds for `reform status %s`', async words => {
    const answer = await json(words);
    expect(faultsAgainst('status', answer)).toBeNull();
  });

  it('holds for a plan that cannot be read, which has no figures', async () => {
    const answer = await json('', { files: broken });
    expect(faultsAgainst('status', answer)).toBeNull();
    expect(answer.plans.find(({ id }: { id: string }) => id === 'kumamoto-2027')).toEqual({
      id: 'kumamoto-2027',
      readable: false,
      errors: 1,
    });
  });

  it('can fail', async () => {
    const answer = await json('kumamoto-2023');
    delete answer.plans[0].indicators[0].pace;
    expect(faultsAgainst('status', answer)).toContain('pace');
  });
});

describe('Plan 2023 at the end of R4', () => {
  const plan = async () => (await json('kumamoto-2023 --as-of 2023-03-31')).plans[0];

  it('gives the figures of the contract', async () => {
    const { indicators, verdicts, period, government } = await plan();
    expect(indicators.find(({ id }: { id: string }) => id === 'convenience-store-certificates')).toEqual({
      id: 'convenience-store-certificates',
      name: { ja: '証明書コンビニ発行件数', en: 'Certificates issued at convenience stores' },
      no: '1-②',
      role: 'headline',
      unit: '件',
      goal: 'increase',
      baseline: { year: 2021, value: 107087 },
      target: { year: 2023, value: 500000 },
      actual: { year: 2022, value: 300170 },
      progress: 193083 / 392913,
      elapsed: 0.5,
      pace: 386166 / 392913,
      expected: 303543.5,
      margin: null,
      neededPerYear: 199830,
      forecast: { year: 2023, value: 493253, confidence: 'low' },
      verdict: 'slightly-behind',
      standing: 'slightly-behind',
      grade: {
        judgement: 'standard',
        id: 'slightly-behind',
        label: { ja: 'やや遅れ', en: 'slightly behind' },
      },
      series: [],
      incomplete: false,
    });
    expect(verdicts).toEqual({
      'on-track': 2,
      'slightly-behind': 1,
      flat: 2,
      regressed: 2,
      'within-limit': 2,
    });
    expect(period).toEqual({ from: 2021, to: 2023 });
    expect(government).toEqual({
      id: 'kumamoto',
      code: '431001',
      name: { ja: '熊本市', en: 'Kumamoto City' },
    });
  });

  it('counts what was published, with what is itemised here beside it', async () => {
    const { stages } = await plan();
    const counts = (all: { stage: string; count: number }[]) => all.map(({ stage, count }) => [stage, count]);
    expect({ ...stages, counts: counts(stages.counts), itemised: null }).toEqual({
      basis: 'published',
      asOf: '2023-03-31',
      of: '取組項目',
      total: 137,
      unreported: 0,
      silent: 0,
      notBegun: 0,
      ended: 0,
      counts: [
        ['on-plan', 108],
        ['changed', 29],
      ],
      itemised: null,
    });
    expect(stages.itemised).toMatchObject({ asOf: '2023-03-31', total: 12, unreported: 0 });
    expect(counts(stages.itemised.counts)).toEqual([
      ['on-plan', 10],
      ['changed', 2],
    ]);
  });

  it('is the same whatever language is set', async () => {
    const inJapanese = await run('status kumamoto-2023 --format json', {
      environment: { LANG: 'ja_JP.UTF-8' },
    });
    const inEnglish = await run('status kumamoto-2023 --format json --lang en');
    expect(inJapanese.out).toBe(inEnglish.out);
  });
});

it('has nine pending today, and what each would be by its last figure', async () => {
  const [plan] = (await json('kumamoto-2023')).plans;
  expect(plan.verdicts).toEqual({ pending: 9 });
  expect(plan.standings).toEqual({
    'on-track': 2,
    'slightly-behind': 1,
    flat: 2,
    regressed: 2,
    'within-limit': 2,
  });
});

it('gives what is expected of each series, and of an indicator whose baseline is older', async () => {
  const [plan] = (await json('kumamoto-2027')).plans;
  const find = (id: string) => plan.indicators.find((one: { id: string }) => one.id === id);
  const { series, baseline, verdict } = find('transfer-counter-time');
  expect(series.map((one: { id: string; expected: number }) => [one.id, one.expected])).toEqual([
    ['chuo', 103.5],
    ['nishi', 150],
  ]);
  expect([baseline, verdict]).toEqual([null, 'no-actual']);
  expect(find('male-childcare-leave')).toMatchObject({ baseline: { year: 2022, value: 49 }, expected: 73.6 });
});

it('counts proposals at four stages, in all and by policy', async () => {
  const [plan] = (await json('kitakyushu-platinum-2025 --as-of 2025-11-25')).plans;
  const counts = ({ stages }: { stages: { counts: { count: number }[] } }) =>
    stages.counts.map(({ count }) => count);
  expect(counts(plan)).toEqual([10, 23, 0, 1]);
  const byPolicy = Object.fromEntries(
    plan.policies.map((policy: { id: string; stages: { counts: { count: number }[] } }) => [
      policy.id,
      counts(policy),
    ]),
  );
  expect(byPolicy).toEqual({ users: [5, 11, 0, 1], staff: [5, 12, 0, 0] });
});

describe('counts of stages', () => {
  // biome-ignore lint/suspicious/noExplicitAny: the schema says what is in it
  const blocksOf = (plan: any) =>
    [plan, ...plan.policies, plan.unassigned, ...plan.owners].map(({ stages }) => stages);

  it.each(['', '--as-of R4Q4', '--as-of R3Q4', '--as-of latest'])(
    'add up to the total, with what is not reported: %s',
    async words => {
      const { plans } = await json(words);
      for (const stages of plans.flatMap(blocksOf)) {
        for (const { counts, unreported, total } of [stages, stages.itemised]) {
          const sum = counts.reduce((all: number, { count }: { count: number }) => all + count, unreported);
          expect(sum).toBe(total);
        }
      }
    },
  );

  it('are what is itemised where nothing was published, silence included', async () => {
    const [plan] = (await json('kumamoto-2027')).plans;
    expect(plan.stages).toMatchObject({ basis: 'itemised', total: 21, unreported: 21 });
    expect(plan.stages.itemised).toMatchObject({ total: 21, unreported: 21 });
    expect(plan.policies.map(({ stages }: { stages: { total: number } }) => stages.total)).toEqual([8, 7, 6]);
  });
});

it('says the day that all plans have in common', async () => {
  expect((await json('kumamoto-2023 --as-of latest')).asOf).toBe('2023-03-31');
});

it('answers for each plan on its own latest day', async () => {
  const { asOf, plans } = await json('--as-of latest');
  expect(asOf).toBeNull();
  const days = Object.fromEntries(plans.map((plan: { id: string; asOf: string }) => [plan.id, plan.asOf]));
  expect(days).toMatchObject({
    'kumamoto-2023': '2023-03-31',
    'kitakyushu-platinum-2025': '2025-11-25',
  });
});
