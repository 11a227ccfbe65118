import { describe, expect, test } from 'vitest';
import { faultsAgainst } from '../support/output-schema.ts';
import { run } from '../support/run.ts';

// biome-ignore lint/suspicious/noExplicitAny: the schema says what is in it
const json = async (words: string, given = {}): Promise<any> =>
  JSON.parse((await run(`show ${words} --format json`, given)).out);

describe('the schema holds for', () => {
  test.each([
    'convenience-store-certificates --as-of R4Q4',
    'rewarding-work',
    'finance',
    'transfer-counter-time',
    'transfer-counter-time/nishi',
    'my-number-card-ownership-national',
    'chosen-procedures-online',
    'female-managers --as-of latest',
    'one-stop-counters',
    'one-stop-counters --as-of 2020-01-01',
    'hometown-tax-donations',
    'kumamoto-2027/p1-1',
    'kumamoto-2027/p1',
    'kumamoto-2023',
    'kitakyushu-platinum-2025',
    'end-of-r4',
    'committee-2024-02 --plan kumamoto-2027',
    'staff-2023-08',
    'kumamoto',
    'skeleton-2023',
  ])('%s', async words => {
    expect(faultsAgainst('record', await json(words))).toBeNull();
  });

  test('and it can fail', async () => {
    const answer = await json('one-stop-counters');
    delete answer.record.progress[0].line;
    expect(faultsAgainst('record', answer)).not.toBeNull();
  });
});

test('an indicator tells its figures with their lines, and since when it is late', async () => {
  const { record, asOf } = await json('rewarding-work --as-of R4Q4');
  expect(asOf).toBe('2023-03-31');
  const { assessment } = record;
  expect(assessment).toMatchObject({
    baseline: { year: 2021, value: 82 },
    actual: { year: 2022, value: 81 },
    target: { year: 2023, value: 95 },
    verdict: 'regressed',
    lateSince: 2022,
    years: [{ year: 2022, asOf: '2023-03-31', verdict: 'regressed' }],
  });
  expect(assessment.inFull).toMatchObject({
    change: { since: { year: 2021 }, by: -1 },
    soFarPerYear: -1,
    baselineEntry: { line: 5 },
    targets: [{ year: 2023, value: 95, inForce: true, line: 7 }],
    figures: [{ year: 2022, value: 81, use: 'judged', line: 9 }],
  });
  expect(record.published).toMatchObject([{ year: 2022, says: '概ね横ばい', line: 11 }]);
  expect(record.file).toBe('data/plans/kumamoto-2023/indicators/rewarding-work.yaml');
});

test('opinions on it come with the answers and with where they stand', async () => {
  const { record } = await json('female-managers');
  expect(record.opinions).toHaveLength(4);
  expect(record.opinions[1]).toMatchObject({
    review: 'committee-2024-02',
    kind: ['target-too-low'],
    proposes: { value: 30, approximate: true },
    answer: { by: '行政管理部長' },
    line: 44,
  });
});

describe('what came after the day does not exist', () => {
  const path = 'data/plans/kumamoto-2027/indicators/female-managers.yaml';
  const later = `name: 女性管理職割合
unit: "%"
goal: increase
baseline: { year: R5, value: 13.1 }
targets:
  - { year: R9, value: 15, decided: 2024-03-31 }
  - { year: R9, value: 20, decided: 2025-03-31, why: 見直し }
actuals:
  - { year: R6, value: 13.6, provisional: true, known: 2025-05-01 }
  - { year: R6, value: 13.7, known: 2025-09-01 }
published:
  - { year: R6, says: 微増 }
source: plan-2027
`;
  const at = (day: string) => json(`female-managers --as-of ${day}`, { files: { [path]: later } });

  test('before the figure', async () => {
    const { record } = await at('2024-12-31');
    expect(record.assessment.inFull).toMatchObject({ figures: [], targets: [{ value: 15 }] });
    expect([record.published, record.opinions.length]).toEqual([[], 4]);
  });

  test('while it is provisional', async () => {
    const { record } = await at('2025-06-30');
    const [figure] = record.assessment.inFull.figures;
    expect(figure).toMatchObject({ value: 13.6, provisional: true, replaced: [] });
    expect(record.assessment.inFull.targets).toHaveLength(2);
  });

  test('when it is settled', async () => {
    const { record } = await at('2025-12-31');
    const [figure] = record.assessment.inFull.figures;
    expect(figure).toMatchObject({ value: 13.7, provisional: false, replaced: [{ value: 13.6, line: 9 }] });
    const { out } = await run('show female-managers --as-of 2025-12-31 --lang en', {
      files: { [path]: later },
    });
    expect(out).toContain('before: 13.6; known on 2025-09-01');
    expect(out).toContain('targets set');
  });
});
