import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

const schema = (name: string) =>
  JSON.parse(
    readFileSync(new URL(`../../schemas/output/${name}.schema.json`, import.meta.url), 'utf8'),
  ) as object;
const ajv = new Ajv2020({ schemas: [schema('shared')], allowUnionTypes: true });
const isExplanation = ajv.compile(schema('explanation'));

// biome-ignore lint/suspicious/noExplicitAny: the schema says what is in it
const json = async (words: string): Promise<any> =>
  JSON.parse((await run(`explain ${words} --format json`)).out);

interface Case {
  readonly kind: string;
  readonly lines: readonly {
    readonly target: { readonly value: number };
    readonly neededPerYear: number;
    readonly expectedByYear: readonly object[];
  }[];
}

const near = (value: number) => expect.closeTo(value, 9);

describe('the schema of explain', () => {
  it.each([
    'female-managers',
    'female-managers --target 25 --target 30 --target-year R11',
    'female-managers --actual R6=13.5 --actual R7=14 --judgement international',
    'transfer-counter-time --actual R7=100',
    'transfer-counter-time/西区 --target 100',
    'kumamoto-2023/city-bonds --as-of R4Q4',
    'convenience-store-certificates',
    'kumamoto-2023',
    'kitakyushu-platinum-2025',
    'p1-1',
    'p1-1-1',
    'kumamoto-2027/p2 --as-of latest',
  ])('holds for `reform explain %s`', async words => {
    const answer = await json(words);
    expect(isExplanation(answer), ajv.errorsText(isExplanation.errors)).toBe(true);
  });

  it('can fail', async () => {
    const answer = await json('female-managers');
    delete answer.indicator.lines[0].steps[0].numbers;
    expect(isExplanation(answer)).toBe(false);
  });
});

describe('what another target would ask of 女性管理職割合', () => {
  it('is beside what is in force and what the committee proposed', async () => {
    const { whatIf } = await json('female-managers --target 30');
    const asked = whatIf.cases.map((one: Case) => {
      const [line] = one.lines;
      return [one.kind, line?.target.value, line?.neededPerYear, line?.expectedByYear];
    });
    const years = (...values: number[]) => values.map((value, index) => ({ year: 2024 + index, value }));
    expect(asked).toEqual([
      ['in-force', 15, 0.475, years(13.575, 14.05, 14.525)],
      ['proposed', 25, 2.975, years(16.075, 19.05, 22.025)],
      ['supposed', 30, 4.225, years(17.325, 21.55, 25.775)],
    ]);
    expect(whatIf.stored).toBe(false);
  });

  it('needs less a year where the year moves too', async () => {
    const { whatIf } = await json('female-managers --target 30 --target-year R11');
    expect(whatIf.cases.at(-1).lines[0]).toMatchObject({
      target: { year: 2029, value: 30 },
      neededPerYear: near(16.9 / 6),
    });
  });

  it('has a case for each target', async () => {
    const { whatIf } = await json('female-managers --target 20 --target 30');
    expect(whatIf.cases.map(({ kind }: { kind: string }) => kind)).toEqual([
      'in-force',
      'proposed',
      'supposed',
      'supposed',
    ]);
  });
});

describe('14 % in R7', () => {
  it('is slightly behind the target in force, and behind what was proposed', async () => {
    const { whatIf } = await json('female-managers --actual R7=14');
    const [asIs, supposed, ...proposed] = whatIf.cases;
    expect(asIs).toMatchObject({ kind: 'as-is', verdict: 'no-actual' });
    expect(supposed.lines[0]).toMatchObject({
      progress: near(0.9 / 1.9),
      elapsed: 0.5,
      pace: near(0.9 / 0.95),
      expected: 14.05,
      neededPerYear: 0.5,
      forecast: { year: 2027, value: 14.9, confidence: 'low' },
      verdict: 'slightly-behind',
    });
    expect(proposed.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['behind', 'behind']);
  });

  it('is asked on the day on which that year has ended', async () => {
    const { whatIf, asOf } = await json('female-managers --actual R8=14.6');
    expect(asOf).toBe('2027-03-31');
    expect(whatIf.cases[1].lines[0]).toMatchObject({
      actual: { year: 2026, value: 14.6 },
      verdict: 'on-track',
    });
  });

  it('is graded by another judgement', async () => {
    const { whatIf } = await json('convenience-store-certificates --as-of R4Q4 --judgement international');
    const grades = whatIf.cases.map(({ lines: [line] }: { lines: { grade: object }[] }) => line?.grade);
    expect(grades).toMatchObject([
      { judgement: 'standard', id: 'slightly-behind' },
      { judgement: 'international', id: 'on-track' },
    ]);
  });
});

describe('an explanation', () => {
  it('names file, line and document of every figure', async () => {
    const { indicator } = await json('convenience-store-certificates --as-of R4Q4');
    const [line] = indicator.lines;
    const file = 'data/plans/kumamoto-2023/indicators/convenience-store-certificates.yaml';
    expect(line.figures.map(({ role, line: at, file: where }: never) => [role, where, at])).toEqual([
      ['baseline', file, 7],
      ['target', file, 9],
      ['actual', file, 11],
    ]);
    expect(line.figures[0].sources).toEqual([
      {
        id: 'skeleton-2023',
        title: expect.objectContaining({ ja: '次期市役所改革プラン（骨子）について【全体版】' }),
        place: '検証指標の途中経過',
      },
    ]);
  });

  it('holds each formula with its numbers', async () => {
    const { indicator } = await json('convenience-store-certificates --as-of R4Q4');
    const progress = indicator.lines[0].steps.find(({ id }: { id: string }) => id === 'progress');
    expect(progress).toEqual({
      id: 'progress',
      formula: '(a - b) ÷ (t - b)',
      operands: { a: 300170, b: 107087, t: 500000 },
      numbers: '(300,170 - 107,087) ÷ (500,000 - 107,087)',
      value: 193083 / 392913,
    });
  });

  it('shows the band that the pace lies in', async () => {
    const { indicator } = await json('convenience-store-certificates --as-of R4Q4');
    const bands = indicator.lines[0].bands as { id: string; here: boolean }[];
    expect(bands.filter(({ here }) => here).map(({ id }) => id)).toEqual(['slightly-behind']);
  });

  it('judges each series, and the whole by the weakest', async () => {
    const { indicator } = await json('transfer-counter-time');
    expect(indicator.lines.map(({ series, expected }: never) => [series, expected])).toEqual([
      ['chuo', 103.5],
      ['nishi', 150],
    ]);
  });

  it('counts a plan as it was published, and every item that is listed', async () => {
    const { counts } = await json('kumamoto-2023');
    expect(counts.stages).toMatchObject({ basis: 'published', total: 137 });
    expect(counts.published).toMatchObject({ tally: 'end-of-r4', total: 137, line: 4 });
    expect(counts.leaves).toHaveLength(12);
  });

  it('is the same whatever language is set', async () => {
    const words = 'explain female-managers --target 30 --format json';
    const inJapanese = await run(words, { environment: { LANG: 'ja_JP.UTF-8' } });
    expect(inJapanese.out).toBe((await run(words)).out);
  });
});
