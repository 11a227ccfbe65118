import { describe, expect, it } from 'vitest';
import type { LineAssessment } from '../../src/assess/types.ts';
import { lineAt, number } from '../build/assessed.ts';
import { actual, baseline, target } from '../build/plan.ts';

const growing = { baseline: baseline(2023, 13.1), targets: [target(2027, 15)] };

function said(line: LineAssessment): unknown[] {
  return [line.actual?.year ?? null, number(line.value), line.actual?.provisional ?? null];
}

describe('what exists at a day', () => {
  const history = {
    ...growing,
    actuals: [
      actual(2024, 13.6),
      actual(2025, 13.9, { provisional: true, known: '2026-05-20' }),
      actual(2025, 14.0, { known: '2026-10-02' }),
      actual(2025, 14.1, { corrects: 14.0, known: '2026-12-01' }),
      actual('2026-09-30', 14.4),
    ],
  };

  it.each([
    ['2025-03-30', 'the day before the year’s end', [null, null, null]],
    ['2025-03-31', 'the year’s end itself', [2024, 13.6, false]],
    ['2026-03-31', 'a year’s end whose figure is not known yet', [2024, 13.6, false]],
    ['2026-05-19', 'the day before it is known', [2024, 13.6, false]],
    ['2026-05-20', 'the day on which it is known', [2025, 13.9, true]],
    ['2026-09-29', 'the day before a figure of a day', [2025, 13.9, true]],
    ['2026-09-30', 'the day itself', [2026, 14.4, false]],
  ])('%s, %s', (asOf, _, expected) => {
    expect(said(lineAt(asOf, history))).toEqual(expected);
  });

  it('serves the settled figure, then the corrected one, with what they replace', () => {
    const served = (asOf: string) => lineAt(asOf, history).figures.find(({ year }) => year === 2025)!;
    expect(number(served('2026-10-02').value)).toBe(14);
    const corrected = served('2026-12-01');
    expect([corrected.index, number(corrected.value)]).toEqual([3, 14.1]);
    expect(corrected.replaced.map(({ index, entry }) => [index, entry.value])).toEqual([
      [1, 13.9],
      [2, 14],
    ]);
  });

  it('has no figure that came later', () => {
    expect(lineAt('2025-12-31', history).figures.map(({ index }) => index)).toEqual([0]);
  });
});

describe('a figure of a year that has not ended', () => {
  const early = { ...growing, actuals: [actual(2025, 14, { provisional: true, known: '2026-01-15' })] };

  it.each([
    ['2026-01-14', [], 'no-actual'],
    ['2026-01-15', [14], 'no-actual'],
    ['2026-03-31', [], 'slightly-behind'],
  ])('at %s is shown as %s and judged %s', (asOf, outlook, verdict) => {
    const line = lineAt(asOf, early);
    expect([line.outlook.map(({ value }) => number(value)), line.verdict]).toEqual([outlook, verdict]);
  });
});

it('a final figure is no outlook, however early it was known', () => {
  const line = lineAt('2026-02-28', { ...growing, actuals: [actual(2025, 14, { known: '2026-01-15' })] });
  expect([line.outlook, line.figures]).toEqual([[], []]);
});

describe('where there is no figure', () => {
  const followedBy = (none: 'not-surveyed' | 'not-yet' | 'suppressed' | 'nil') =>
    lineAt('2026-03-31', { ...growing, actuals: [actual(2024, 13.6), actual(2025, none)] });

  it.each([
    ['not-surveyed', 2024, 'on-track', null],
    ['not-yet', 2024, 'on-track', null],
    ['suppressed', 2025, 'not-assessable', 'suppressed'],
    ['nil', 2025, 'not-assessable', 'nil'],
  ] as const)('%s leaves the figure of %i: %s', (none, year, verdict, reason) => {
    const line = followedBy(none);
    expect([line.actual?.year, line.verdict, line.notAssessable]).toEqual([year, verdict, reason]);
  });

  it('says which figures were skipped', () => {
    expect(followedBy('not-surveyed').figures.map(({ year, use }) => [year, use])).toEqual([
      [2024, 'judged'],
      [2025, 'skipped'],
    ]);
  });

  it('awaits only the years of which nothing was said', () => {
    const line = lineAt('2027-06-30', {
      ...growing,
      actuals: [actual(2025, 'not-surveyed'), actual(2026, 'not-yet')],
    });
    expect(line.awaited).toEqual([2024, 2026]);
  });
});

describe('a figure grows stale two years after its day', () => {
  it.each([
    [2024, '2027-03-30', false],
    [2024, '2027-03-31', true],
    ['2024-02-29', '2026-02-28', false],
    ['2024-02-29', '2026-03-01', true],
  ] as const)('%s at %s: %s', (at, asOf, stale) => {
    const line = lineAt(asOf, { goal: 'none', actuals: [actual(at, 1)] });
    expect(line.actual?.stale).toBe(stale);
  });
});

describe('figures that do not compare', () => {
  it('lie up to the baseline', () => {
    const line = lineAt('2024-03-31', { ...growing, actuals: [actual(2022, 12), actual(2023, 13.2)] });
    expect(line.figures.map(({ use }) => use)).toEqual(['up-to-baseline', 'up-to-baseline']);
    expect([line.verdict, line.noActual, line.actual, line.progress]).toEqual([
      'no-actual',
      'no-figure',
      null,
      null,
    ]);
  });

  it('stand on the last day of a year that has a figure of its own', () => {
    const line = lineAt('2025-03-31', {
      ...growing,
      actuals: [actual(2024, 13.6), actual('2025-03-31', 13.7)],
    });
    expect(line.figures.map(({ index, use }) => [index, use])).toEqual([
      [1, 'superseded'],
      [0, 'judged'],
    ]);
  });
});

describe('before the baseline’s own day', () => {
  it('its year and the target are known, its value is not', () => {
    const line = lineAt('2024-02-09', { ...growing, actuals: [actual(2022, 12)] });
    expect([line.verdict, line.noActual]).toEqual(['no-actual', 'baseline-later']);
    expect([line.baseline?.year, line.baseline?.value, number(line.target?.value)]).toEqual([2023, null, 15]);
    expect([line.expected, line.neededPerYear, line.progress, line.actual]).toEqual([null, null, null, null]);
  });
});
