import { describe, expect, it, test } from 'vitest';
import { run } from '../support/run.ts';

const plan = (judgement: string) => `name: { ja: 試験計画, en: Test plan }
government: kumamoto
judgement: ${judgement}
source: plan-2027
`;
const indicator = (name: string, rest: string) => `name: { ja: ${name}, en: ${name} }\n${rest}`;
const goal = (unit: string, kind: string, baseline: number, target: number) =>
  `unit: ${unit}\ngoal: ${kind}\nbaseline: { year: R3, value: ${baseline} }\ntargets:\n  - { year: R9, value: ${target} }\n`;

async function screen(indicators: Readonly<Record<string, string>>, judgement = 'standard') {
  const files = Object.fromEntries(
    Object.entries(indicators).map(([id, content]) => [`data/plans/test/indicators/${id}.yaml`, content]),
  );
  const { out, code } = await run('status test --lang en', {
    files: { 'data/plans/test/plan.yaml': plan(judgement), ...files },
  });
  expect(code).toBe(0);
  const line = (name: string) => out.split('\n').find(each => each.includes(name)) ?? '';
  return { out, line };
}

test.each([
  ['down to zero', goal('人', 'decrease', 10, 0), 7, /10 +7 +3\.33 +0 +30\.0%/],
  ['from zero', goal('人', 'increase', 0, 100), 20, /0 +20 .* 100 +20\.0%/],
  ['over a change of sign', goal('人', 'increase', -5, 5), -1, /-5 +-1 .* 5 +40\.0%/],
  ['far the wrong way', goal('"%"', 'decrease', 96.9, 87.2), 204.7, /96\.9 +204\.7 .* -1,111\.3%/],
  ['beyond the target', goal('人', 'decrease', 15, 0), -31, /15 +-31 .* 306\.7% .* achieved/],
  ['a limit kept', goal('人', 'at-least', 12, 10), 12, /12 +12 .*within limit +2 to spare/],
  ['a limit crossed', goal('"%"', 'at-most', 5, 5), 5.4, /5\.0 +5\.4 .*outside limit +0\.4 over the limit/],
])('%s', async (name, head, value, printed) => {
  const { line } = await screen({
    one: indicator(name, `${head}actuals:\n  - { year: R7, value: ${value} }\n`),
  });
  expect(line(name)).toMatch(printed);
});

test('figures that are not what they seem say so', async () => {
  const { out, line } = await screen({
    provisional: indicator(
      'not settled',
      `${goal('人', 'increase', 0, 100)}actuals:\n  - { year: R7, value: 50, provisional: true, known: 2026-05-01 }\n`,
    ),
    stale: indicator(
      'about so',
      `${goal('人', 'increase', 0, 100)}actuals:\n  - { year: R4, value: 20, approximate: true }\n`,
    ),
    suppressed: indicator(
      'hidden',
      `${goal('人', 'increase', 0, 100)}actuals:\n  - { year: R7, none: suppressed }\n`,
    ),
    sum: indicator(
      'added up',
      `${goal('人', 'cumulative', 0, 600)}actuals:\n  - { year: R4, value: 100 }\n  - { year: R6, value: 110 }\n  - { year: R7, value: 120 }\n`,
    ),
    begun: indicator(
      'begun within a year',
      `${goal('人', 'cumulative', 0, 600)}actuals:\n  - { date: 2023-09-30, value: 100 }\n  - { year: R6, value: 110 }\n`,
    ),
    range: indicator(
      'in between',
      'unit: 人\ngoal: range\ntargets:\n  - { year: R9, min: 18, max: 28 }\nactuals:\n  - { year: R7, value: 29.5 }\n',
    ),
  });
  expect(out).toMatch(/not settled.*\n +provisional\n/);
  expect(line('about so')).toMatch(/FY2022: about 20\*/);
  expect(out).toContain('  * two or more years old');
  expect(line('hidden')).toMatch(/suppressed .*cannot be assessed +suppressed$/);
  expect(out).toMatch(/added up.* 330 .*\n +without FY2023\n/);
  expect(out).toMatch(/begun within a year.* 210 .*\n +without the rest of FY2023\n/);
  expect(line('in between')).toMatch(/29\.5 .*18.0 to 28.0 .*outside limit +1\.5 out of the range$/);
});

test('another judgement than the standard one has a column of its own', async () => {
  const figures = 'actuals:\n  - { year: R7, value: 64 }\n';
  const one = { one: indicator('half', `${goal('人', 'increase', 0, 100)}${figures}`) };
  expect((await screen(one, 'international')).line('half')).toMatch(/slightly behind +on track/);
  const national = await screen(one, 'national');
  expect(national.line('half')).toMatch(/slightly behind +B/);
  expect(national.out).toContain('A on the way to the target');
  const own = '{ name: { en: Ours }, bands: [ { id: good, from: 0.9, label: { en: quite good } } ] }';
  expect((await screen(one, own)).line('half')).toMatch(/slightly behind +quite good/);
  expect((await screen(one)).line('half')).toMatch(/slightly behind +█/);
});

describe('what some of the indicators still wait for', () => {
  const dated = (target: string, figures: string) =>
    `unit: 人\ngoal: increase\nbaseline: { year: R1, value: 0 }\ntargets:\n  - { year: ${target}, value: 10 }\nactuals:\n${figures}`;
  const figure = (year: string, value: number) => `  - { year: ${year}, value: ${value} }\n`;

  it('is said by number, and no year is named that the counts are not of', async () => {
    const { out } = await screen({
      waiting: indicator('waiting', dated('R4', figure('R3', 9))),
      there: indicator('there', dated('R4', figure('R3', 2) + figure('R4', 11))),
      later: indicator('later', dated('R9', figure('R7', 1))),
    });
    expect(out).toContain('1 of 3 awaiting actuals');
    expect(out).not.toContain('no FY2022 actuals');
    expect(out).toMatch(/judged on FY2021, FY2022, FY2025 {2}achieved 1 {2}on track 1 {2}behind 1/);
    expect(out).not.toContain('--as-of FY2021');
  });

  it('names the year where its end gives the same counts', async () => {
    const { out } = await screen({
      one: indicator('one', dated('R4', figure('R3', 9))),
      other: indicator('other', dated('R4', figure('R3', 2))),
    });
    expect(out).toContain('no FY2022 actuals');
    expect(out).toMatch(/judged on FY2021 {2}on track 1 {2}behind 1/);
  });
});
