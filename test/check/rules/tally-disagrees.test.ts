import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tallyDisagrees } from '../../../src/check/rules/tally-disagrees.ts';
import type { Measure } from '../../../src/model/measure.ts';
import type { Count } from '../../../src/model/published.ts';
import { aCount, aMeasure, aPlan, aStage, aTally, endedOn, stood } from '../../build/plan.ts';
import { aSubject } from '../../build/rule-context.ts';

const day = '2025-03-31';
const stages = ['on-plan', 'changed', 'done'] as const;
type Stage = (typeof stages)[number];
type Counts = Record<Stage, number>;

/** A measure with its stage on the day, whatever it was before and after. */
const leaf = fc.record({
  stage: fc.constantFrom(...stages),
  before: fc.option(fc.constantFrom(...stages), { nil: null }),
  after: fc.option(fc.constantFrom(...stages), { nil: null }),
  /** Not counted on the day: it began later, or had ended. */
  absent: fc.constantFrom(null, null, null, 'later', 'ended'),
});
const leaves = fc.array(leaf, { maxLength: 12 });
type Leaf = typeof leaf extends fc.Arbitrary<infer T> ? T : never;

function measureOf({ stage, before, after, absent }: Leaf, index: number): Measure {
  const entries = [
    ...(before ? [stood('2024-03-31', before)] : []),
    ...(absent === 'later' || absent === 'ended' ? [] : [stood(day, stage)]),
    ...(after && absent !== 'ended' ? [stood('2026-03-31', after)] : []),
  ];
  return aMeasure(`measure-${index}`, {
    progress: entries,
    from: absent === 'later' ? '2025-04-01' : null,
    ended: absent === 'ended' ? endedOn('2025-03-30') : null,
  });
}

function countsOf(of: readonly Leaf[]): Counts {
  const counts: Counts = { 'on-plan': 0, changed: 0, done: 0 };
  for (const { stage, absent } of of) if (absent === null) counts[stage] += 1;
  return counts;
}

const sum = (counts: Counts) => stages.reduce((total, stage) => total + counts[stage], 0);

function told(of: readonly Leaf[], count: Partial<Count>) {
  const plan = aPlan({
    words: { policy: null, measure: ['取組'], indicator: null, target: null },
    stages: stages.map(stage => aStage(stage)),
    measures: of.map(measureOf),
    tallies: [aTally('end', day, [aCount('取組', count)])],
  });
  return [...tallyDisagrees.check(aSubject(plan))];
}

test('a tally that counts what is here agrees with it', () => {
  fc.assert(
    fc.property(leaves, of => {
      const counts = countsOf(of);
      expect(told(of, { total: sum(counts), stages: counts })).toEqual([]);
      expect(told(of, { stages: counts })).toEqual([]);
      expect(told(of, { total: sum(counts) })).toEqual([]);
    }),
  );
});

test('where all are here, one that is counted elsewhere is told', () => {
  fc.assert(
    fc.property(leaves, fc.constantFrom(...stages), fc.constantFrom(...stages), (of, from, to) => {
      const counts = countsOf(of);
      fc.pre(from !== to && counts[from] > 0);
      const moved = { ...counts, [from]: counts[from] - 1, [to]: counts[to] + 1 };
      const [found, ...more] = told(of, { total: sum(moved), stages: moved });
      expect(more).toEqual([]);
      const difference = (stage: Stage) => ({ stage, published: moved[stage], here: counts[stage] });
      expect(found?.facts.stages).toEqual(
        stages.filter(stage => stage === from || stage === to).map(difference),
      );
    }),
  );
});

test('where some are here, the published counts may be more, but in no stage less', () => {
  const more = fc.record({ 'on-plan': fc.nat(5), changed: fc.nat(5), done: fc.nat(5) });
  fc.assert(
    fc.property(leaves, more, fc.constantFrom(...stages), (of, others, short) => {
      const counts = countsOf(of);
      const published = { ...counts };
      for (const stage of stages) published[stage] += others[stage];
      expect(told(of, { stages: published })).toEqual([]);
      fc.pre(counts[short] > 0 && sum(others) - others[short] > 1);
      published[short] = counts[short] - 1;
      const [found] = told(of, { stages: published });
      expect(found?.facts.stages).toEqual([
        { stage: short, published: counts[short] - 1, here: counts[short] },
      ]);
    }),
  );
});

test('more here than were published at all is told of the total', () => {
  fc.assert(
    fc.property(leaves, of => {
      const here = sum(countsOf(of));
      fc.pre(here > 0);
      expect(told(of, { total: here - 1 }).map(({ facts }) => facts.total)).toEqual([
        { published: here - 1, here },
      ]);
    }),
  );
});

test('a measure that says two things of one day is in no stage for sure', () => {
  const twice = (second: Stage) =>
    aPlan({
      words: { policy: null, measure: ['取組'], indicator: null, target: null },
      stages: stages.map(stage => aStage(stage)),
      measures: [aMeasure('twice', { progress: [stood(day, 'on-plan'), stood(day, second)] })],
      tallies: [aTally('end', day, [aCount('取組', { stages: { 'on-plan': 1, changed: 0, done: 0 } })])],
    });
  expect([...tallyDisagrees.check(aSubject(twice('changed')))]).toEqual([]);
  expect([...tallyDisagrees.check(aSubject(twice('done')))]).toEqual([]);
});
