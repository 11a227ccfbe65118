import { describe, expect, it, test } from 'vitest';
import { doubtfulJump } from '../../../src/check/rules/doubtful-jump.ts';
import { futureFigure } from '../../../src/check/rules/future-figure.ts';
import { missingSince } from '../../../src/check/rules/missing-since.ts';
import { reversedRange } from '../../../src/check/rules/reversed-range.ts';
import type { Actual, Indicator } from '../../../src/model/indicator.ts';
import { actual, anIndicator, aSeries, partial, total } from '../../build/plan.ts';
import { foundIn } from './found.ts';

/** Of an indicator alone. */
const found = (rule: Parameters<typeof foundIn>[0], parts: Partial<Indicator>) =>
  foundIn(rule, { indicators: [anIndicator('visitors', parts)] });

const firstHalf = partial('2023-04-01', '2023-09-30', 5100);
const counted = (...others: Actual[]) => ({ actuals: [firstHalf, ...others] });

describe('where one figure of a day counts from a first day on, each of them has to say from which', () => {
  it('points to each that does not, and to the one that does', () => {
    const parts = counted(actual('2024-09-30', 5300), actual(2024, 10690), actual('2025-09-30', 5400));
    expect(found(missingSince, parts)).toEqual([
      { at: 'actuals.1.date', related: ['actuals.0.since', 'actuals.3.date'], facts: { others: 1 } },
    ]);
  });

  it.each([
    ['it says so', partial('2024-04-01', '2024-09-30', 5300)],
    ['it is of a whole year', actual(2024, 10690)],
    ['it is a running total, which counts from the beginning', total('2024-09-30', 15400)],
    ['it is a running total with the value of its own', total('2024-09-30', 15400, { value: 5300 })],
    ['it is no figure', actual('2024-09-30', 'not-surveyed')],
  ])('but not where %s', (_, other) => {
    expect(found(missingSince, counted(other))).toEqual([]);
  });

  it('whichever of its series says it', () => {
    const series = [
      aSeries('north', { actuals: [actual('2023-09-30', 2500)] }),
      aSeries('south', { actuals: [firstHalf] }),
    ];
    expect(found(missingSince, { series })).toEqual([
      { at: 'series.0.actuals.0.date', related: ['series.1.actuals.0.since'], facts: { others: 0 } },
    ]);
  });

  it('and none where none says it', () => {
    expect(found(missingSince, { actuals: [actual('2023-09-30', 5100)] })).toEqual([]);
  });
});

test.each([
  ['2023-09-29', 0],
  ['2023-09-30', 0],
  ['2023-10-01', 1],
])('a count up to 30 September may begin on that day, and no later: %s', (since, findings) => {
  const actuals = [actual(2022, 9900), partial(since, '2023-09-30', 5100)];
  const place = { at: 'actuals.1.date', related: ['actuals.1.since'], facts: { from: 'since', to: 'date' } };
  expect(found(reversedRange, { actuals })).toEqual(Array(findings).fill(place));
});

describe('a count of a month is no jump beside whole years', () => {
  const month = partial('2023-04-01', '2023-04-30', 800);

  it('nor is the year after it', () => {
    expect(found(doubtfulJump, { actuals: [actual(2022, 10400), month, actual(2023, 10690)] })).toEqual([]);
  });

  it('which still compare with each other', () => {
    const actuals = [actual(2022, 10400), month, actual(2023, 106900)];
    expect(found(doubtfulJump, { actuals })).toEqual([
      { at: 'actuals.2.value', related: ['actuals.0.value'], facts: { from: 10400, to: 106900 } },
    ]);
  });

  it('but a figure of a day that does not say it is a part is taken for a whole', () => {
    const actuals = [actual(2022, 10400), actual('2023-04-30', 800)];
    expect(found(doubtfulJump, { actuals }).map(({ at }) => at)).toEqual(['actuals.1.value']);
  });
});

test.each([
  ['2026-11-20', []],
  ['2026-11-21', ['actuals.0.date']],
])('today is 20 November 2026; a count up to %s', (until, places) => {
  const actuals = [partial('2026-04-01', until, 5100)];
  expect(found(futureFigure, { actuals }).map(({ at }) => at)).toEqual(places);
});
