import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/plan.ts';
import { suppose } from '../../src/assess/suppose.ts';
import { comparePlan } from '../../src/compare/plan.ts';
import type { PlanChange } from '../../src/compare/types.ts';
import type { Plan } from '../../src/model/plan.ts';
import {
  aBreak,
  actual,
  aMeasure,
  anIndicator,
  aPlan,
  aPolicy,
  aStage,
  baseline,
  endedOn,
  onPath,
  said,
  stood,
  target,
} from '../build/plan.ts';

const nothingSupposed = { series: null, target: null, targetYear: null, actuals: [], judgement: null };
const stages = [aStage('on-plan', 'on-plan'), aStage('late', 'off-plan'), aStage('done', 'done')];
const changeOf = (before: Plan, after: Plan, day = '2026-11-20'): PlanChange =>
  comparePlan(assess(before, day), assess(after, day))!;

describe('measures', () => {
  const plan = (...measures: Parameters<typeof aMeasure>[]) =>
    aPlan({ stages, measures: measures.map(([id, parts]) => aMeasure(id, parts)) });

  it('that moved, began, ended and came to a first report', () => {
    const change = comparePlan(
      assess(
        plan(['a', { progress: [stood('2026-03-31', 'on-plan')] }], ['b'], ['c', { from: '2026-10-01' }]),
        '2026-09-30',
      ),
      assess(
        plan(
          ['a', { progress: [stood('2026-03-31', 'on-plan'), stood('2026-11-01', 'late')] }],
          [
            'b',
            {
              progress: [stood('2026-11-01', 'done')],
              ended: endedOn('2026-11-10', { how: 'split', into: ['c'] }),
            },
          ],
          ['c', { from: '2026-10-01' }],
        ),
        '2026-11-20',
      ),
    )!;
    expect(
      change.measures.map(({ measure, stage, began, ended }) => [measure.id, stage, began, ended?.how]),
    ).toEqual([
      ['a', { before: 'on-plan', after: 'late' }, false, undefined],
      ['b', { before: null, after: 'done' }, false, 'split'],
      ['c', null, true, undefined],
    ]);
    expect(change.rollUps.itemised).toEqual([
      { id: 'on-plan', before: 1, after: 0, from: [], to: [{ other: 'late', count: 1 }] },
      { id: 'late', before: 0, after: 1, from: [{ other: 'on-plan', count: 1 }], to: [] },
      {
        id: 'unreported',
        before: 1,
        after: 1,
        from: [{ other: 'outside', count: 1 }],
        to: [{ other: 'outside', count: 1 }],
      },
    ]);
  });

  it('of which a past report was written over', () => {
    const change = changeOf(
      plan(['a', { progress: [stood('2026-03-31', 'late'), stood('2026-09-30', 'on-plan')] }]),
      plan(['a', { progress: [stood('2026-03-31', 'on-plan'), stood('2026-09-30', 'on-plan')] }]),
    );
    expect(change.measures[0]?.rewritten).toHaveLength(1);
    expect(change.untouched.rewritten).toBe(1);
  });
});

describe('figures', () => {
  const one = (parts: Parameters<typeof anIndicator>[1]) =>
    aPlan({
      indicators: [anIndicator('i', { baseline: baseline(2023, 10), targets: [target(2027, 20)], ...parts })],
    });
  const fates = (before: Plan, after: Plan) =>
    changeOf(before, after).indicators.flatMap(({ lines }) =>
      lines.flatMap(line => line.figures.map(({ fate }) => fate)),
    );
  const provisional = actual(2024, 12, { provisional: true });

  it.each([
    ['arrived', [], [actual(2024, 12)]],
    ['withdrawn', [actual(2024, 12)], []],
    ['settled', [provisional], [provisional, actual(2024, 13)]],
    ['settled', [provisional], [actual(2024, 12)]],
    ['updated', [provisional], [provisional, actual(2024, 13, { provisional: true })]],
    ['corrected', [actual(2024, 12)], [actual(2024, 12), actual(2024, 13, { corrects: 12 })]],
    ['rewritten', [actual(2024, 12)], [actual(2024, 13)]],
    ['rewritten', [provisional, actual(2024, 13)], [actual(2024, 13)]],
  ] as const)('%s', (fate, before, after) => {
    expect(fates(one({ actuals: before }), one({ actuals: after }))).toEqual([fate]);
  });

  it('name what made the verdict another', () => {
    const reasons = (before: Plan, after: Plan) => changeOf(before, after).indicators[0]?.verdict?.reasons;
    const now = { actuals: [actual(2025, 15)] };
    expect(reasons(one({}), one(now))).toEqual(['figure']);
    expect(
      reasons(one(now), one({ ...now, targets: [target(2027, 30, { decided: '2026-10-01' })] })),
    ).toEqual(['target']);
    expect(reasons(one(now), one({ ...now, baseline: baseline(2023, 15) }))).toEqual(['baseline']);
    expect(reasons(one(now), one({ ...now, path: [onPath(2025, 19)] }))).toEqual(['path']);
    expect(reasons(one(now), one({ ...now, breaks: [aBreak(2025)] }))).toEqual(['break']);
    const slow = { actuals: [actual(2025, 13)] };
    expect(reasons(one(slow), one({ ...slow, noise: 6 }))).toEqual(['terms']);
    const due = one({ targets: [target(2025, 20)], actuals: [actual(2024, 15)] });
    const change = comparePlan(assess(due, '2026-03-30'), assess(due, '2026-04-01'))!;
    expect(change.indicators[0]?.verdict).toMatchObject({
      before: 'on-track',
      after: 'pending',
      reasons: ['time'],
    });
  });

  it('name only what makes a difference, and all that changed where only together they do', () => {
    const reasons = (before: Plan, after: Plan) => changeOf(before, after).indicators[0]?.verdict?.reasons;
    const before = one({ actuals: [actual(2024, 15)] });
    const moreFigures = { actuals: [actual(2024, 15), actual(2025, 12)] };
    const unmoved = { ...moreFigures, baseline: baseline(2023, 9.9) };
    expect(reasons(before, one(unmoved))).toEqual(['figure']);
    const [few, many] = [{ actuals: [actual(2025, 12)] }, { actuals: [actual(2025, 15)] }];
    const easier = { targets: [target(2027, 16)], baseline: baseline(2023, 8) };
    expect(reasons(one(few), one({ ...many, ...easier }))).toEqual(['rewritten', 'target', 'baseline']);
  });

  it('do not count what is only said beside the numbers', () => {
    const reasons = (before: Plan, after: Plan) => changeOf(before, after).indicators[0]?.verdict?.reasons;
    const now = { actuals: [actual(2025, 15)] };
    const noted = {
      baseline: { ...baseline(2023, 10), note: said('改訂') },
      targets: [target(2027, 30, { why: said('改訂') })],
    };
    expect(reasons(one(now), one({ ...now, ...noted }))).toEqual(['target']);
  });

  it('say of a target what the verdict would be under the old one', () => {
    const actuals = [actual(2025, 13)];
    const before = one({ actuals });
    const after = one({ actuals, targets: [target(2027, 20), target(2027, 15, { decided: '2026-10-01' })] });
    const lowered = changeOf(before, after).indicators[0]?.lines[0]?.target;
    expect(lowered).toMatchObject({
      direction: 'lowered',
      easier: true,
      decided: true,
      underOld: 'slightly-behind',
    });
    const writtenOver = changeOf(before, one({ actuals, targets: [target(2027, 15)] })).untouched;
    expect(writtenOver).toMatchObject({ targetsMoved: 1, targetsWrittenOver: 1 });
  });
});

it('between two days, the old target is judged without the yearly targets of the new one', () => {
  const plan = aPlan({
    indicators: [
      anIndicator('i', {
        baseline: baseline(2020, 40_000),
        targets: [target(2026, 45_298), target(2026, 40_600, { decided: '2024-06-01' })],
        path: [onPath(2023, 40_400)],
        actuals: [actual(2023, 41_000)],
      }),
    ],
  });
  const [before, after] = [assess(plan, '2024-03-31'), assess(plan, '2024-07-01')];
  const change = comparePlan(before, after)?.indicators[0]?.lines[0]?.target;
  expect(change).toMatchObject({ direction: 'lowered', decided: true, underOld: 'behind' });
  const { indicators } = suppose(plan, 'i', { ...nothingSupposed, target: 45_298 });
  expect(assess({ ...plan, indicators }, '2024-07-01').indicators[0]?.verdict).toBe('behind');
});

it('a split of the last day of a quarter is told in the quarter in which it leaves the count', () => {
  const plan = aPlan({
    stages,
    measures: [aMeasure('a', { ended: endedOn('2025-12-31', { how: 'split', into: ['b'] }) }), aMeasure('b')],
  });
  const endedIn = (from: string, to: string) =>
    comparePlan(assess(plan, from), assess(plan, to))?.measures.map(({ ended }) => ended?.how);
  expect(endedIn('2025-09-30', '2025-12-31')).toEqual([]);
  expect(endedIn('2025-12-31', '2026-03-31')).toEqual(['split']);
});

describe('whatever a plan holds', () => {
  const measure = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    stages: fc.array(fc.constantFrom('on-plan', 'late', 'done'), { maxLength: 3 }),
    ends: fc.boolean(),
  });
  const anyPlan = fc.uniqueArray(measure, { selector: ({ id }) => id, maxLength: 4 }).map(measures =>
    aPlan({
      stages,
      policies: [aPolicy('p')],
      measures: measures.map(({ id, stages: all, ends }) =>
        aMeasure(id, {
          progress: all.map((stage, index) => stood(`2026-0${index + 1}-01`, stage)),
          ended: ends ? endedOn('2026-05-01') : null,
        }),
      ),
    }),
  );
  const day = fc.constantFrom('2026-01-15', '2026-02-15', '2026-06-15');

  it('nothing differs between it and itself', () => {
    fc.assert(
      fc.property(anyPlan, day, (plan, asOf) => {
        expect(comparePlan(assess(plan, asOf), assess(structuredClone(plan), asOf))?.change).toBe('same');
      }),
    );
  });

  it('each bridge adds up', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, day, day, (before, after, from, to) => {
        const change = comparePlan(assess(before, from), assess(after, to));
        for (const bridge of change?.rollUps.itemised ?? []) {
          const sum = (flows: typeof bridge.from) => flows.reduce((all, { count }) => all + count, 0);
          expect(bridge.before + sum(bridge.from) - sum(bridge.to)).toBe(bridge.after);
        }
      }),
    );
  });

  it('the order of its records does not matter', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, day, (before, after, asOf) => {
        const turned = (plan: Plan) => ({ ...plan, measures: plan.measures.toReversed() });
        const said = ({ measures, rollUps, records }: PlanChange) => ({
          measures: measures
            .map(({ measure: { id }, stage, ended }) => ({ id, stage, ended }))
            .sort((a, b) => (a.id < b.id ? -1 : 1)),
          itemised: rollUps.itemised,
          records: records.map(({ id, change }) => `${change} ${id}`).sort(),
        });
        expect(said(changeOf(turned(before), turned(after), asOf))).toEqual(
          said(changeOf(before, after, asOf)),
        );
      }),
    );
  });
});
