import { expect, it } from 'vitest';
import { assess, headlineVerdicts } from '../../src/assess/plan.ts';
import { scenariosOf, type WhatIf } from '../../src/assess/scenarios.ts';
import type { Opinion, Review } from '../../src/model/published.ts';
import type { FiscalYear } from '../../src/model/record.ts';
import { number } from '../build/assessed.ts';
import { actual, anIndicator, aPlan, baseline, target } from '../build/plan.ts';

const asOf = '2026-11-20';
const nothing: WhatIf = { series: null, targets: [], targetYear: null, actuals: [], judgement: null };
const noted = { note: null, source: null };

function proposal(value: number, year: FiscalYear | null, about = ['i']): Opinion {
  const rest = { by: null, topic: null, kind: [], cites: null, says: null, answer: null, leadsTo: [] };
  return { ...noted, ...rest, about, proposes: { value, approximate: false, year } };
}

const review: Review = {
  ...noted,
  id: 'committee',
  file: 'reviews/committee.yaml',
  waive: [],
  kind: 'review',
  name: { ja: '委員会' },
  date: { from: null, to: { day: '2025-02-09', written: '2025-02-09' } },
  opinions: [
    proposal(30, 2027),
    proposal(25, null),
    { ...proposal(0, null), proposes: null },
    proposal(30, 2027),
    proposal(99, null, ['other']),
  ],
};
const plan = aPlan({
  reviews: [review],
  indicators: [
    anIndicator('other', { baseline: baseline(2023, 1), targets: [target(2027, 2)] }),
    anIndicator('i', {
      baseline: baseline(2023, 13),
      targets: [target(2027, 15)],
      actuals: [actual(2025, 14)],
    }),
  ],
});

/** Each case: its kind, the target, the figure, and by how many opinions it was proposed. */
const cases = (asked: Partial<WhatIf>) =>
  scenariosOf(plan, 'i', { ...nothing, ...asked }, asOf).map(({ kind, assessment, proposedIn }) => [
    kind,
    number(assessment.line?.target?.value),
    number(assessment.line?.actual?.value),
    proposedIn.length,
  ]);

it('beside what is in force stand what reviews proposed, each value once, and what is supposed', () => {
  expect(cases({ targets: [20] })).toEqual([
    ['in-force', 15, 14, 0],
    ['proposed', 25, 14, 1],
    ['proposed', 30, 14, 2],
    ['supposed', 20, 14, 0],
  ]);
});

it('what the question names itself is not said twice, but for another year it is', () => {
  expect(cases({ targets: [25] }).map(([kind, value]) => [kind, value])).toEqual([
    ['in-force', 15],
    ['proposed', 30],
    ['supposed', 25],
  ]);
  expect(cases({ targets: [30] }).map(([kind, value]) => [kind, value])).toEqual([
    ['in-force', 15],
    ['proposed', 25],
    ['proposed', 30],
    ['supposed', 30],
  ]);
});

it('another year alone is a case of the target in force', () => {
  const [inForce, ...others] = scenariosOf(plan, 'i', { ...nothing, targetYear: 2030 }, asOf);
  expect([inForce?.kind, inForce?.assessment.line?.target?.year]).toEqual(['in-force', 2027]);
  expect(
    others.filter(({ kind }) => kind === 'supposed').map(one => one.assessment.line?.target?.year),
  ).toEqual([2030]);
});

it('a supposed figure is held against what is, on the day on which its year has ended', () => {
  const [asIs, supposed, ...proposals] = scenariosOf(
    plan,
    'i',
    { ...nothing, actuals: [{ year: 2026, value: 14.6 }] },
    asOf,
  );
  expect([asIs?.kind, asIs?.asOf, number(asIs?.assessment.line?.actual?.value)]).toEqual(['as-is', asOf, 14]);
  expect([supposed?.kind, supposed?.asOf, number(supposed?.assessment.line?.actual?.value)]).toEqual([
    'supposed',
    '2027-03-31',
    14.6,
  ]);
  expect(proposals.map(({ kind }) => kind)).toEqual(['proposed', 'proposed']);
});

it('another judgement alone asks for no other target', () => {
  const judgement = { kind: 'built-in', name: 'international' } as const;
  expect(cases({ judgement }).map(([kind]) => kind)).toEqual(['as-is', 'supposed']);
});

it('of the verdicts of a plan, the headline’s are counted apart from what stands beside', () => {
  const due = { baseline: baseline(2020, 1), targets: [target(2024, 2)] };
  const some = aPlan({
    indicators: [
      anIndicator('a', { ...due, actuals: [actual(2024, 3)] }),
      anIndicator('b', { ...due, actuals: [actual(2023, 1.9)] }),
      anIndicator('r', { ...due, role: 'reference', actuals: [actual(2024, 1)] }),
      anIndicator('h', { role: 'heading' }),
    ],
  });
  expect(headlineVerdicts(some, asOf)).toEqual({ achieved: 1, pending: 1 });
  const { verdicts, standings, referenceVerdicts, referenceStandings } = assess(some, asOf);
  expect([verdicts, standings]).toEqual([
    { achieved: 1, pending: 1 },
    { achieved: 1, 'on-track': 1 },
  ]);
  expect([referenceVerdicts, referenceStandings]).toEqual([{ missed: 1 }, { missed: 1 }]);
});
