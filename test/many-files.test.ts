import { expect, test } from 'vitest';
import { main } from '../src/main.ts';
import { memoryHost, type TestHost } from './support/memory-host.ts';

const plans = ['first', 'second', 'third', 'fourth', 'fifth'];
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Six hundred good files: a government, and five plans with their sources. */
function goodFiles(): Record<string, string> {
  const files: Record<string, string> = { 'data/governments/city.yaml': 'name: 市\n' };
  for (const plan of plans) {
    files[`data/sources/${plan}-book.yaml`] = `title: ${plan} の計画書\n`;
    const folder = `data/plans/${plan}`;
    const source = `source: ${plan}-book\n`;
    files[`${folder}/plan.yaml`] =
      `name: ${plan} の計画\ngovernment: city\nperiod: { from: R5, to: R9 }\nstages:\n  - { id: on-plan, label: 計画通り }\n  - { id: changed, label: 一部変更 }\n${source}`;
    for (const policy of numbers(6)) {
      files[`${folder}/policies/p${policy}.yaml`] = `name: 方針${policy}\nno: "${policy}"\n${source}`;
    }
    for (const measure of numbers(71)) {
      files[`${folder}/measures/m${measure}.yaml`] =
        `name: 取組${measure}\nunder: p${(measure % 6) + 1}\nprogress:\n  - { date: 2024-03-31, stage: on-plan }\n  - { date: 2025-03-31, stage: changed }\n${source}`;
    }
    for (const indicator of numbers(40)) {
      files[`${folder}/indicators/i${indicator}.yaml`] =
        `name: 指標${indicator}\nunder: p${(indicator % 6) + 1}\nunit: 件\ngoal: increase\nbaseline: { year: R5, value: ${100 + indicator} }\ntargets: [ { year: R9, value: ${200 + indicator} } ]\nactuals:\n  - { year: R6, value: ${120 + indicator} }\n  - { year: R7, value: ${140 + indicator} }\n${source}`;
    }
  }
  for (const plan of plans.slice(0, 4)) {
    files[`data/plans/${plan}/reviews/council.yaml`] =
      `name: 協議会\ndate: 2024-02-09\nsource: ${plan}-book\n`;
  }
  return files;
}

interface Answer {
  readonly files: number;
  readonly errors: number;
  readonly diagnostics: readonly {
    readonly name: string;
    readonly file: string;
    readonly offset: number;
    readonly endOffset: number;
  }[];
}

async function check(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ answer: Answer; code: number; host: TestHost }> {
  const host = memoryHost({ files });
  const code = await main(['validate', '--format', 'json'], host);
  return { answer: JSON.parse(host.out.text), code, host };
}

/** One place of one file, changed. */
const planted: readonly (readonly [name: string, file: string, from: string, to: string, marked: string])[] =
  [
    ['unknown-key', 'first/indicators/i7.yaml', 'targets:', 'targed:', 'targed'],
    [
      'full-width-number',
      'first/indicators/i8.yaml',
      'year: R6, value: 128',
      'year: R6, value: "１２８"',
      '"１２８"',
    ],
    ['duplicate-key', 'second/measures/m9.yaml', 'name: 取組9\n', 'name: 取組9\nname: 取組九\n', 'name'],
    ['unknown-reference', 'second/measures/m10.yaml', 'under: p5', 'under: p9', 'p9'],
    ['unknown-stage', 'third/measures/m11.yaml', 'stage: changed', 'stage: 変更あり', '変更あり'],
    ['out-of-order', 'fourth/measures/m12.yaml', '2024-03-31', '2026-03-31', '2025-03-31'],
    ['target-on-wrong-side', 'fifth/indicators/i13.yaml', 'value: 213', 'value: 13', '13'],
  ];

test('six hundred good files are clean', async () => {
  const { answer, code } = await check(goodFiles());
  expect(answer).toMatchObject({ files: 600, errors: 0, diagnostics: [] });
  expect(code).toBe(0);
});

test('faults planted among them are found, and nothing else, each on its key or value, in one run', async () => {
  const files = goodFiles();
  for (const [, file, from, to] of planted) {
    const path = `data/plans/${file}`;
    expect(files[path], `${file} has nothing to plant in`).toContain(from);
    files[path] = files[path]!.replace(from, to);
  }
  const circle = ['m20', 'm21', 'm22'];
  for (const [index, id] of circle.entries()) {
    const path = `data/plans/third/measures/${id}.yaml`;
    files[path] = files[path]!.replace(/under: p\d/, `under: ${circle[(index + 1) % circle.length]}`);
  }
  const { answer, code } = await check(files);
  const found = answer.diagnostics.map(({ name, file, offset, endOffset }) => [
    name,
    file,
    files[file]?.slice(offset, endOffset),
  ]);
  const expected = planted.map(([name, file, , , marked]) => [name, `data/plans/${file}`, marked]);
  expect(found.filter(([name]) => name !== 'circular-reference')).toEqual(expect.arrayContaining(expected));
  expect(found.filter(([name]) => name === 'circular-reference')).toEqual([
    ['circular-reference', 'data/plans/third/measures/m20.yaml', 'm21'],
  ]);
  expect(found).toHaveLength(planted.length + 1);
  expect(answer.files).toBe(600);
  expect(code).toBe(1);
});

test('a file saved in Shift_JIS among good ones is one finding that says so; the rest is judged', async () => {
  // `name: 方針` as an editor that is not set to UTF-8 saves it
  const shiftJis = Uint8Array.from([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0x95, 0xfb, 0x90, 0x6a, 0x0a]);
  const files = goodFiles();
  const measure = 'data/plans/first/measures/m2.yaml';
  const { answer } = await check({
    ...files,
    'data/plans/first/policies/p1.yaml': shiftJis,
    [measure]: files[measure]!.replace('changed', 'chanegd'),
  });
  expect(answer.diagnostics.map(({ name, file }) => [name, file])).toEqual([
    ['unknown-stage', measure],
    ['not-utf8', 'data/plans/first/policies/p1.yaml'],
  ]);
  expect(JSON.stringify(answer.diagnostics)).toContain('Shift_JIS');
});
