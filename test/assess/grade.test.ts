import { describe, expect, it } from 'vitest';
import { edgesOf } from '../../src/assess/grade.ts';
import type { Judgement } from '../../src/model/plan.ts';
import { judgedAt, number } from '../build/assessed.ts';
import { actual, baseline, target } from '../build/plan.ts';

/** After one year of ten, a value of 100 + 10 r has the pace r. */
const decade = { baseline: baseline(2020, 100), targets: [target(2030, 200)] };
const ownBands: Judgement = {
  kind: 'own',
  name: { ja: '多摩市' },
  bands: [
    { id: 'good', from: 1, label: { ja: '順調' } },
    { id: 'fair', from: 0.6, label: { ja: '概ね順調' } },
    { id: 'poor', from: 0, label: { ja: '遅れ' } },
  ],
};

describe('a grade of pace', () => {
  it.each([
    [110, 'on-track', 'on-track', 'A', 'good'],
    [109.9, 'slightly-behind', 'on-track', 'B', 'fair'],
    [109.5, 'slightly-behind', 'on-track', 'B', 'fair'],
    [109.49, 'slightly-behind', 'slightly-behind', 'B', 'fair'],
    [106, 'slightly-behind', 'slightly-behind', 'B', 'fair'],
    [105.99, 'behind', 'behind', 'B', 'poor'],
    [100, 'flat', 'behind', 'B', 'poor'],
    [99.9, 'regressed', 'regressed', 'B', 'regressed'],
  ] as const)(
    '%d: standard %s, international %s, national %s, own %s',
    (value, standard, international, national, own) => {
      const graded = (judgement: Parameters<typeof judgedAt>[2]) => {
        const { verdict, grade } = judgedAt(
          '2022-03-31',
          { ...decade, actuals: [actual(2021, value)] },
          judgement,
        );
        expect(verdict).toBe(standard);
        return grade.id;
      };
      expect(graded('standard')).toBe(standard);
      expect(graded('international')).toBe(international);
      expect(graded('national')).toBe(national);
      expect(graded(ownBands)).toBe(own);
    },
  );

  it('tells the band that it lies in', () => {
    const { grade } = judgedAt('2022-03-31', { ...decade, actuals: [actual(2021, 107)] }, ownBands);
    expect([grade.label, number(grade.from)]).toEqual([{ ja: '概ね順調' }, 0.6]);
  });
});

describe('a grade that is not one of pace', () => {
  const met = { ...decade, actuals: [actual(2021, 200)] };
  const kept = { ...decade, goal: 'at-least', actuals: [actual(2021, 250)] } as const;
  const risky = { ...decade, goal: 'at-most', actuals: [actual(2021, 190)] } as const;
  const beyond = { ...decade, goal: 'at-most', actuals: [actual(2021, 250)] } as const;
  const due = { baseline: baseline(2020, 100), targets: [target(2021, 200)] };

  it.each([
    ['achieved', met, 'A'],
    ['within-limit', kept, 'A'],
    ['within-limit-at-risk', risky, 'A'],
    ['outside-limit', beyond, 'B'],
    ['missed', { ...due, actuals: [actual(2021, 150)] }, 'B'],
    ['pending', due, 'N'],
    ['no-actual', decade, 'N'],
    ['not-assessable', { ...decade, actuals: [actual(2021, 'nil')] }, 'N'],
    ['no-target', { goal: 'none' }, 'F'],
  ] as const)('%s is itself; national %s', (verdict, parts, national) => {
    expect(judgedAt('2022-03-31', parts).verdict).toBe(verdict);
    expect(judgedAt('2022-03-31', parts, 'international').grade).toEqual({
      id: verdict,
      label: null,
      from: null,
    });
    expect(judgedAt('2022-03-31', parts, ownBands).grade.id).toBe(verdict);
    expect(judgedAt('2022-03-31', parts, 'national').grade.id).toBe(national);
  });

  it('of what is pending has the grade of its standing beside', () => {
    const late = {
      baseline: baseline(2019, 100),
      targets: [target(2021, 200)],
      actuals: [actual(2020, 148)],
    };
    const { grade, standingGrade } = judgedAt('2022-03-31', late, 'international');
    expect([grade.id, standingGrade.id]).toEqual(['pending', 'on-track']);
  });
});

it('no pace may be rounded onto an edge of a judgement that is built in', () => {
  expect(new Set(edgesOf({ kind: 'built-in', name: 'national' }).map(number))).toEqual(
    new Set([1, 0.95, 0.6, 0]),
  );
  expect(edgesOf({ ...ownBands, bands: [{ id: 'x', from: 0.8, label: {} }] }).map(number)).toContain(0.8);
});
