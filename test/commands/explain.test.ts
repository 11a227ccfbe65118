import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/text/width.ts';
import { run } from '../support/run.ts';

describe('what is wrong with a question of «what if»', () => {
  it.each([
    ['female-managers --target 三十', '`--target`: `三十` is not a number\nwrite `--target 30`'],
    ['female-managers --target 約30', 'write `--target 30`'],
    ['female-managers --target 1,000', 'write `--target 1000`'],
    ['female-managers --actual 14', 'write `--actual R7=14`'],
    ['female-managers --actual R7=', 'write `--actual R7=14`'],
    ['female-managers --actual R7=1,400', 'write `--actual R7=1400`'],
    ['female-managers --actual Q7=14', '`--actual`'],
    ['female-managers --target-year 明日', '`--target-year`'],
    ['female-managers --judgement internatonal', 'did you mean `international`?'],
    ['p1-1 --target 30', 'this is a measure'],
    ['female-managers --target-year R1', 'write a later year: `--target-year FY'],
    ['female-managers --actual R1=14', 'write a later year: `--actual FY'],
    ['female-managers --actual R20=14', 'or add `--target-year FY2038`'],
    ['female-managers --target 1', 'write a value above '],
    ['famale-managers', 'did you mean `kumamoto-2027/female-managers`?'],
    ['female-managers --taget 30', 'did you mean `--target`?'],
    ['kumamoto', 'reform show kumamoto'],
  ])('`reform explain %s` says how to go on', async (words, message) => {
    const { out, err, code } = await run(`explain ${words}`);
    expect([out, code]).toEqual(['', 2]);
    expect(err).toContain(message);
  });

  it('takes a per cent sign, and years in any way of writing', async () => {
    const plain = await run('explain female-managers --target 30 --target-year R11 --actual R7=14');
    const other = await run(
      'explain female-managers --target ３０% --target-year 令和11年度 --actual ２０２５＝14',
    );
    expect(plain.code).toBe(0);
    expect(other).toEqual(plain);
  });
});

describe('finding what is to be explained', () => {
  it('lists several with what tells them apart', async () => {
    const { err, code } = await run('explain 満足');
    expect(code).toBe(2);
    expect(err).toContain('kumamoto-2023/satisfied-citizens');
    expect(err).toContain('kumamoto-2027/staff-satisfaction-score');
  });

  it('finds by part of a name', async () => {
    expect((await run('explain 女性管理職 --lang ja')).out).toContain('女性管理職割合');
  });

  it('does not explain a plan with errors', async () => {
    const files = { 'data/plans/kumamoto-2027/policies/p1.yaml': 'nmae: x\n' };
    const { out, err, code } = await run('explain female-managers', { files });
    expect([out, code]).toEqual(['', 1]);
    expect(err).toContain('kumamoto-2027');
  });
});

describe('on a screen', () => {
  const questions = [
    'female-managers',
    'female-managers --target 30 --actual R7=14',
    'female-managers --actual R7=14 --judgement international',
    'convenience-store-certificates --as-of R4Q4',
    'transfer-counter-time --target 60',
    'kumamoto-2023',
    'kitakyushu-platinum-2025',
  ];
  it.each(questions)('`reform explain %s` fits, but for what must not be cut', async words => {
    for (const [columns, lang] of [
      [80, 'ja'],
      [120, 'en'],
    ] as const) {
      const { out } = await run(`explain ${words} --lang ${lang}`, { columns });
      const wide = out.split('\n').filter(line => displayWidth(line) > columns);
      expect(wide).toEqual([]);
    }
  });

  it('draws with ASCII alone where it is asked to', async () => {
    const { out } = await run('explain convenience-store-certificates --as-of R4Q4 --lang en --ascii');
    expect(out).toContain('(300,170 - 107,087) / (500,000 - 107,087) = 49.1%');
    expect(out).not.toMatch(/[÷×◂“”’]/);
  });
});

describe('the sentences', () => {
  it('do not call a course of yearly targets a straight line, nor its first end a yearly target', async () => {
    const files = {
      'data/plans/kumamoto-2027/indicators/by-year.yaml':
        'name: { ja: 年度別, en: by year }\nunit: 人\ngoal: increase\nbaseline: { year: R5, value: 0 }\ntargets:\n  - { year: R9, value: 20 }\npath: [ { year: R7, value: 4 } ]\nactuals:\n  - { year: R6, value: 3 }\n',
    };
    const { out } = await run('explain by-year --lang ja', { files });
    expect(out).toContain('計画の年度ごとの目標に沿った');
    expect(out).not.toContain('均等に進めた');
    expect(out).toMatch(/基準値 \+ .*年度の目標/);
  });

  it('are polite, and say what is no progress', async () => {
    const { out } = await run('explain female-managers --actual R7=14 --lang ja --format markdown');
    expect(out).toContain(
      '（14.0 ÷ 15.0 = 93%）は、基準値からの進み具合を表さないため、進捗率としていません。',
    );
    expect(out).toContain('進捗率は47.4%、ペースは0.947で、判定は「やや遅れ」となります。');
  });

  it('write a fall with ▲ in Japanese prose only', async () => {
    const japanese = await run('explain satisfied-citizens --as-of R4Q4 --lang ja --format markdown');
    expect(japanese.out).toContain('（進捗率）は▲29.8%');
    const english = await run('explain satisfied-citizens --as-of R4Q4 --lang en --format markdown');
    expect(english.out).toContain('-29.8% of the way');
  });
});

describe('every indicator that comes with the program', async () => {
  const listed = JSON.parse((await run('list indicators --format json')).out).items as {
    id: string;
    plan: string | { id: string };
  }[];
  const addresses = listed.map(({ id, plan }) => `${typeof plan === 'string' ? plan : plan.id}/${id}`);

  it.each(addresses)('`%s` is explained, whatever is supposed', async address => {
    for (const words of [
      '',
      '--as-of R4Q4',
      '--as-of 1999-01-01',
      '--target 30',
      '--target -5 --target-year R11 --actual R10=0',
      '--actual R6=14 --judgement international',
    ]) {
      for (const form of ['--lang ja', '--lang en --format markdown', '--format json']) {
        const { out, err, code } = await run(`explain ${address} ${words} ${form}`);
        // what has no target on purpose cannot be given one
        expect(code, err).toBe(err === '' ? 0 : 2);
        expect(out + err).not.toMatch(/undefined|NaN|Infinity|\[object|\?/);
      }
    }
  });
});
