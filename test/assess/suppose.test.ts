import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/plan.ts';
import type { Supposition } from '../../src/assess/suppose.ts';
import { dayOfSupposition, suppose } from '../../src/assess/suppose.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { number } from '../build/assessed.ts';
import { actual, anIndicator, aPlan, aSeries, baseline, onPath, target } from '../build/plan.ts';

const nothing: Supposition = { series: null, target: null, targetYear: null, actuals: [], judgement: null };
const asOf = '2026-11-20';
const managers = {
  baseline: baseline(2023, 13.1),
  targets: [target(2027, 15), target(2029, 20, { decided: '2027-03-31' })],
  path: [onPath(2025, 14.5)],
};

function whatIf(parts: Partial<Indicator>, supposed: Partial<Supposition>) {
  const plan = aPlan({ indicators: [anIndicator('other', managers), anIndicator('i', parts)] });
  const before = structuredClone(plan);
  const assessed = assess(suppose(plan, 'i', { ...nothing, ...supposed }), asOf);
  expect(plan).toEqual(before);
  expect(
    assessed.indicators.find(({ indicator }) => indicator.id === 'other')?.line?.target?.entry.value,
  ).toBe(15);
  return assessed.indicators.find(({ indicator }) => indicator.id === 'i')!;
}

describe('what if', () => {
  it('nothing is supposed, nothing changes', () => {
    expect(number(whatIf(managers, {}).line?.expected?.value)).toBe(14.5);
  });

  it('the target in force were another: the yearly targets do not hold for it', () => {
    const line = whatIf(managers, { target: 30 }).line!;
    expect([number(line.neededPerYear), number(line.expected?.value)]).toEqual([4.225, 21.55]);
    expect([line.target?.year, line.target?.decidedLater]).toEqual([2027, false]);
  });

  it('the target were for another year', () => {
    const line = whatIf(managers, { targetYear: 2033 }).line!;
    expect([line.target?.year, number(line.neededPerYear)]).toEqual([2033, 0.19]);
  });

  it('there were a target', () => {
    const bare = { baseline: baseline(2023, 13.1) };
    expect(number(whatIf(bare, { target: 15, targetYear: 2027 }).line?.neededPerYear)).toBe(0.475);
    expect(whatIf(bare, { target: 15 }).verdict).toBe('no-target');
  });

  it('there were an actual, in place of one that there is', () => {
    const held = { ...managers, path: [], actuals: [actual(2024, 13.5), actual(2025, 13.2)] };
    const line = whatIf(held, { actuals: [{ year: 2025, value: 14 }] }).line!;
    expect([number(line.value), line.verdict, line.actual?.replaced.length]).toEqual([
      14,
      'slightly-behind',
      1,
    ]);
  });

  it('the judgement were another', () => {
    const held = { ...managers, path: [], actuals: [actual(2025, 14.05)] };
    expect(whatIf(held, {}).grade.id).toBe('on-track');
    expect(whatIf(held, { judgement: { kind: 'built-in', name: 'national' } }).grade.id).toBe('A');
  });

  it('a target below the baseline asked for nothing', () => {
    const line = whatIf({ ...managers, actuals: [actual(2025, 14)] }, { target: 10 }).line!;
    expect([line.verdict, line.progress, line.pace, line.neededPerYear]).toEqual([
      'achieved',
      null,
      null,
      null,
    ]);
  });

  it('one part, or all of them', () => {
    const series = [aSeries('a', managers), aSeries('b', managers)];
    const targets = (supposed: Partial<Supposition>) =>
      whatIf({ series }, { target: 30, ...supposed }).series.map(({ target }) => number(target?.value));
    expect(targets({})).toEqual([30, 30]);
    expect(targets({ series: 'b' })).toEqual([15, 30]);
  });
});

describe('the day of a supposition', () => {
  it.each([
    ['nothing of the future', [{ year: 2025, value: 14 }], asOf],
    ['a year that has not ended', [{ year: 2026, value: 14 }], '2027-03-31'],
  ])('%s', (_, actuals, day) => {
    expect(dayOfSupposition({ ...nothing, actuals }, asOf)).toBe(day);
  });
});
