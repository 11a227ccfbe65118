import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { example } from '../../support/cases.ts';
import { runIn } from '../../support/disk-host.ts';
import { gitRepository } from '../../support/git-repository.ts';
import { faultsAgainst } from '../../support/output-schema.ts';
import { before as base, edited } from './planted.ts';

type Files = Readonly<Record<string, string | Uint8Array | null>>;

const plan = 'plans/example';

/** What `diff` says of two commits of the example, the second with some files in place of others. */
async function compared(changed: Files, words = '', first: Files = {}) {
  const repository = gitRepository();
  repository.commit({ ...base, ...first });
  repository.commit(changed);
  const forms = '--format text --format json=answer.json --lang en';
  const { out: text, code } = await runIn(repository.folder, `diff HEAD~1 HEAD ${words} ${forms}`);
  const json = JSON.parse(readFileSync(`${repository.folder}/answer.json`, 'utf8'));
  expect(faultsAgainst('diff', json)).toBeNull();
  return { json, code, plan: json.plans[0], text };
}

const file = (path: string, ...edits: readonly (readonly [string, string])[]): Files => ({
  [`data/${path}`]: edited(path, ...edits),
});

describe('what is another now is named with what it was', () => {
  const visitors = `${plan}/indicators/visitors.yaml`;

  it.each<[what: string, changed: Files, said: string, counts: object]>([
    [
      'the class of a stage',
      file(`${plan}/plan.yaml`, ['class: off-plan', 'class: on-plan']),
      'stages changed class: off-plan → on-plan',
      { rewritten: 0 },
    ],
    [
      'the judgement of a plan',
      file(`${plan}/plan.yaml`, ['reports: year', 'reports: year\njudgement: international']),
      'judgement name: standard → international',
      { rewritten: 0 },
    ],
    ['a unit', file(visitors, ['unit: 人', 'unit: 世帯']), 'changed: its unit 人 → 世帯', { rewritten: 0 }],
    [
      'a role',
      file(visitors, ['unit: 人', 'unit: 人\nrole: reference']),
      'changed: its role headline → reference',
      { rewritten: 0 },
    ],
    [
      'a yearly target',
      file(visitors, ['{ year: R7, value: 108000 }', '{ year: R7, value: 109000 }']),
      'yearly targets changed  FY2025 108,000 people → 109,000 people',
      { rewritten: 0 },
    ],
    [
      'a target that was replaced long ago',
      file(visitors, ['value: 110000', 'value: 112000']),
      'targets 2027 value: 110000 → 112000',
      { rewritten: 1, targetsMoved: 0 },
    ],
    [
      'a figure that was corrected long ago',
      file(
        visitors,
        ['value: 106200, known: 2025-07-10', 'value: 106400, known: 2025-07-10'],
        ['corrects: 106200', 'corrects: 106400'],
      ),
      'actuals 2024 (2) value: 106200 → 106400',
      {},
    ],
    [
      'a reason of long ago',
      file(visitors, ['why: 集計の誤り', 'why: 転記の誤り']),
      'actuals 2024 (3) why: 集計の誤り → 転記の誤り',
      { rewritten: 0, reworded: 1 },
    ],
    [
      'the source of a past target',
      file(visitors, ['2023-03, source: plan-book', '2023-03, source: annual-report']),
      'targets 2027 source plan-book',
      { rewritten: 0, reworded: 1 },
    ],
    [
      'a figure of a survey',
      file(
        `${plan}/surveys/readers-2025-01.yaml`,
        ['value: 3.15', 'value: 3.19'],
        ['mean: 3.26', 'mean: 3.28'],
      ),
      'groups rooms items quiet value: 3.15 → 3.19',
      { rewritten: 2 },
    ],
    [
      'a figure of a measure',
      file(`${plan}/measures/evening-opening.yaml`, ['value: 65', 'value: 75']),
      'figures 夜間の来館者 values R7 value: 65 → 75',
      { rewritten: 1 },
    ],
  ])('%s', async (_, changed, said, counts) => {
    const { plan, text } = await compared(changed);
    expect(text).toContain(said);
    expect(plan.untouched).toMatchObject(counts);
    if (plan.untouched.rewritten > 0) expect(text).not.toContain('no past figure written over');
  });
});

it('a series that goes is gone, and its figures are not written over', async () => {
  const path = `${plan}/indicators/waiting-time.yaml`;
  const text = String(example[path]);
  const start = text.indexOf('  - id: branches');
  const gone = text.slice(0, start) + text.slice(text.indexOf('source:', start));
  const { plan: change, text: said } = await compared({ [`data/${path}`]: gone });
  expect(change.untouched).toMatchObject({ rewritten: 0, removed: 1 });
  expect(said).toContain('removed: indicator Branch libraries');
  expect(said).not.toContain('written over,');
});

it('a name that changed in the other language alone is told in both', async () => {
  const government = 'governments/example-city.yaml';
  const { text } = await compared(
    file(government, [
      /^name:.*$/m.exec(String(example[government]))?.[0] ?? '',
      'name: { ja: 例の市役所, en: Example City }',
    ]),
  );
  expect(text).toContain('→ 例の市役所 / Example City (example-city)');
});

it('a folder under another name is a plan under another id', async () => {
  const moved = Object.fromEntries(
    Object.entries(base).flatMap(([path, content]): [string, string | Uint8Array | null][] =>
      path.startsWith('data/plans/first-edition/')
        ? [
            [path, null],
            [path.replace('first-edition', 'edition-1'), content],
          ]
        : [],
    ),
  );
  const links = {
    ...file(`${plan}/plan.yaml`, ['follows: first-edition', 'follows: edition-1']),
    ...file(`${plan}/indicators/visitors.yaml`, ['of: first-edition/visitors', 'of: edition-1/visitors']),
    ...file(`${plan}/reviews/committee-2025-02.yaml`, ['first-edition/visitors', 'edition-1/visitors']),
  };
  const { json } = await compared({ ...moved, ...links });
  const renamed = json.plans.find(({ id }: { id: string }) => id === 'edition-1');
  expect(json.plans.map(({ id, change }: { id: string; change: string }) => [id, change])).toEqual([
    ['edition-1', 'changed'],
    ['example', 'changed'],
  ]);
  expect(renamed.records).toEqual([
    expect.objectContaining({ change: 'renamed', kind: 'plan', idBefore: 'first-edition' }),
  ]);
  expect([renamed.edits, renamed.indicators, renamed.measures]).toEqual([[], [], []]);
});

it('a plan that is removed is told first', async () => {
  const gone = Object.fromEntries(
    Object.keys(base)
      .filter(path => path.startsWith('data/plans/first-edition/'))
      .map(path => [path, null]),
  );
  const { json, text } = await compared({
    ...gone,
    ...file(`${plan}/plan.yaml`, ['follows: first-edition\n', '']),
    ...file(`${plan}/reviews/committee-2025-02.yaml`, ['first-edition/visitors, ', '']),
    ...file(`${plan}/indicators/visitors.yaml`, [
      'continues: { of: first-edition/visitors, comparable: true }\n',
      '',
    ]),
  });
  expect(json.plans.map(({ change }: { change: string }) => change)).toEqual(['removed', 'changed']);
  expect(text.indexOf('this plan is gone')).toBeLessThan(text.indexOf('Library Reform Plan  example'));
});

describe('an old error', () => {
  const broken = { [`data/${plan}/policies/staff.yaml`]: 'nmae: x\n' };
  const later = file(`${plan}/indicators/e-book-loans.yaml`, ['total: 20500', 'total: 31000']);

  it('does not hide what changes in the other files of its plan', async () => {
    const { plan: change, code, text } = await compared(later, '', broken);
    expect(code).toBe(1);
    expect(change).toMatchObject({ leftOut: ['policies/staff.yaml'], totals: { itemised: [] } });
    expect(change.indicators.map(({ id }: { id: string }) => id)).toEqual(['e-book-loans']);
    expect(text).toContain('not compared: 1 file with errors');
    expect(text).toContain('20,500 冊 → 31,000 冊');
  });

  it('says nothing of a plan whose head has it', async () => {
    const head = { [`data/${plan}/plan.yaml`]: `${edited(`${plan}/plan.yaml`)}nmae: x\n` };
    const { plan: change } = await compared(later, '', head);
    expect(change).toMatchObject({ id: 'example', readable: false });
  });
});

it('refuses a day from which is after the day to which', async () => {
  const { folder, commit } = gitRepository();
  commit(base);
  const { code, err } = await runIn(folder, 'diff --from R7Q3 --to R7Q2 --lang en');
  expect([code, err]).toEqual([2, expect.stringContaining('`--from` 2025-12-31 is later than 2025-09-30')]);
});

describe('between two days', () => {
  const between = async (from: string, to: string) => {
    const repository = gitRepository();
    repository.commit(base);
    const words = `diff --from ${from} --to ${to} --plan example`;
    const { out } = await runIn(repository.folder, `${words} --format json`);
    return {
      plan: JSON.parse(out).plans[0],
      text: (await runIn(repository.folder, `${words} --lang en`)).out,
    };
  };

  it('each figure is shown with the one before, and what is the same is counted', async () => {
    const { plan: change, text } = await between('R5Q4', 'R6Q4');
    const standing = (id: string) =>
      change.indicators.find((one: { id: string }) => one.id === id)?.lines[0].standing;
    expect(standing('e-book-loans')).toEqual({
      before: { year: 2023, value: 600 },
      after: { year: 2024, value: 8800 },
    });
    expect(text).toContain('FY2023 600 冊 → FY2024 8,800 冊 (+8,200)');
    expect(change.unchanged.indicators).toBeGreaterThan(0);
    expect(text).toMatch(/\d indicators? unchanged/);
  });
});
