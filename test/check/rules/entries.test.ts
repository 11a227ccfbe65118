import { describe, expect, it } from 'vitest';
import { duplicateName } from '../../../src/check/rules/duplicate-name.ts';
import { duplicateYear } from '../../../src/check/rules/duplicate-year.ts';
import { endedIntoNothing } from '../../../src/check/rules/ended-into-nothing.ts';
import { outOfOrder } from '../../../src/check/rules/out-of-order.ts';
import { tooManyDecimals } from '../../../src/check/rules/too-many-decimals.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { Ended } from '../../../src/model/measure.ts';
import {
  aBreak,
  actual,
  aMeasure,
  anIndicator,
  aStage,
  endedOn,
  onPath,
  partial,
  target,
} from '../../build/plan.ts';
import { foundIn } from './found.ts';

/** The places that a rule finds in an indicator. */
const places = (rule: Parameters<typeof foundIn>[0], parts: Partial<Indicator>) =>
  foundIn(rule, { indicators: [anIndicator('i', parts)] }).map(({ at, related }) => [at, ...related]);

describe('the order of entries', () => {
  const decided = (day: string | null, value: number) => target(2027, value, { decided: day });

  it('of targets is that of their decisions; the first has none', () => {
    expect(places(outOfOrder, { targets: [decided(null, 1), decided('2024-04-01', 2)] })).toEqual([]);
    expect(places(outOfOrder, { targets: [decided('2024-04-01', 2), decided(null, 1)] })).toEqual([]);
    const targets = [decided(null, 1), decided('2025-04-01', 2), decided('2024-04-01', 3)];
    expect(places(outOfOrder, { targets })).toEqual([['targets.2.decided', 'targets.1.decided']]);
    expect(places(outOfOrder, { targets: [decided('2024-04-01', 2), decided('2024-04-01', 3)] })).toEqual([]);
  });

  it('of figures is that of time, and of one moment that of being known', () => {
    const actuals = [actual(2024, 1), actual('2024-09-30', 2)];
    expect(places(outOfOrder, { actuals })).toEqual([['actuals.1.date', 'actuals.0.year']]);
    const known = (day: string) => actual(2024, 1, { known: day });
    expect(places(outOfOrder, { actuals: [known('2025-06-01'), known('2025-05-01')] })).toEqual([
      ['actuals.1.known', 'actuals.0.known'],
    ]);
    expect(
      places(outOfOrder, { actuals: [known('2025-06-01'), actual(2025, 2, { known: '2025-05-01' })] }),
    ).toEqual([]);
  });

  it('is told once a list', () => {
    const path = [onPath(2026, 1), onPath(2025, 2), onPath(2024, 3)];
    const breaks = [aBreak(2025), aBreak(2024)];
    expect(places(outOfOrder, { path, breaks })).toEqual([
      ['path.1.year', 'path.0.year'],
      ['breaks.1.year', 'breaks.0.year'],
    ]);
  });
});

it('a year has one yearly target and one break, and a second figure only where it settles or corrects', () => {
  const path = [onPath(2024, 1), onPath(2025, 2), onPath(2025, 3)];
  expect(places(duplicateYear, { path })).toEqual([['path.2.year', 'path.1.year']]);
  expect(places(duplicateYear, { breaks: [aBreak(2024), aBreak(2024)] })).toEqual([
    ['breaks.1.year', 'breaks.0.year'],
  ]);
  const settled = [actual(2024, 1, { provisional: true }), actual(2024, 2)];
  const corrected = [actual(2024, 1), actual(2024, 2, { corrects: 1 })];
  expect([
    places(duplicateYear, { actuals: settled }),
    places(duplicateYear, { actuals: corrected }),
  ]).toEqual([[], []]);
  expect(places(duplicateYear, { actuals: [actual(2024, 1), actual(2024, 2)] })).toEqual([
    ['actuals.1.year', 'actuals.0.year'],
  ]);
});

describe('what a measure was merged or split into', () => {
  const slips = (how: Ended['how'], into: readonly string[]) =>
    foundIn(endedIntoNothing, {
      measures: [aMeasure('m', { ended: endedOn('2024-03-31', { how, into }) }), aMeasure('n')],
    }).map(({ at, facts }) => [at, (facts as { readonly slip: string }).slip]);

  it.each(['merged', 'split'] as const)('is to be named where it was %s', how => {
    expect(slips(how, [])).toEqual([['ended.how', how]]);
    expect(slips(how, ['n'])).toEqual([]);
  });

  it('is not itself, and nothing where it is done or dropped', () => {
    expect(slips('merged', ['n', 'm'])).toEqual([['ended.into.1', 'itself']]);
    expect([slips('done', []), slips('dropped', [])]).toEqual([[], []]);
  });
});

it('two stages, and two bands, have two names', () => {
  const stages = [
    aStage('a', 'on-plan', { label: { ja: '順調' } }),
    aStage('b', null, { label: { ja: '順調' } }),
  ];
  expect(foundIn(duplicateName, { stages }).map(({ at, related }) => [at, ...related])).toEqual([
    [expect.stringMatching(/^stages\.1\.label/), expect.stringMatching(/^stages\.0\.label/)],
  ]);
  const bands = [
    { id: 'a', from: 1, label: { ja: '甲' } },
    { id: 'b', from: 0, label: { ja: '甲' } },
  ];
  const judgement = { kind: 'own', name: { ja: '市の基準' }, bands } as const;
  expect(foundIn(duplicateName, { judgement }).map(({ at }) => at)).toEqual([
    expect.stringMatching(/^judgement\.bands\.1\.label/),
  ]);
});

describe('decimals', () => {
  const told = (decimals: number | null, ...actuals: NonNullable<Indicator['actuals']>) =>
    foundIn(tooManyDecimals, { indicators: [anIndicator('i', { decimals, actuals })] });

  it('are told where a figure has more than the plan prints, once a record', () => {
    expect(told(1, actual(2023, 1.25), actual(2024, 1.125), actual(2025, 1.5))).toEqual([
      { at: 'actuals.0.value', related: [], facts: { value: 1.25, decimals: 1, most: 3, others: 1 } },
    ]);
    expect(told(0, actual(2023, 1.5)).map(({ at }) => at)).toEqual(['actuals.0.value']);
  });

  it('are not where it has as many, where nobody says how many, and in a count of a part of a year', () => {
    expect(told(2, actual(2023, 1.25), actual(2024, 0.29), actual(2025, 3))).toEqual([]);
    expect(told(null, actual(2023, 1.25))).toEqual([]);
    expect(told(0, partial('2023-04-01', '2023-09-30', 1.5))).toEqual([]);
  });
});
