import { describe, expect, it } from 'vitest';
import { countedMeasures, descendants, levelOf, policyOf, stateOn, treeOf } from '../../src/model/tree.ts';
import { aMeasure, anIndicator, aPlan, aPolicy, endedOn } from '../build/plan.ts';

const words = { policy: '方針', measure: ['施策', '取組'], indicator: null, target: null };

function ids(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id);
}

describe('the tree of a plan', () => {
  const plan = aPlan({
    words,
    policies: [aPolicy('p10'), aPolicy('p2')],
    measures: [
      aMeasure('p2-1', { under: 'p2' }),
      aMeasure('p2-1-1', { under: 'p2-1' }),
      aMeasure('p2-1-2', { under: 'p2-1' }),
      aMeasure('alone'),
      aMeasure('lost', { under: 'nowhere' }),
    ],
    indicators: [
      anIndicator('second', { under: 'p2', no: '1-⑩' }),
      anIndicator('first', { under: 'p2', no: '1-②' }),
      anIndicator('part', { under: 'first' }),
      anIndicator('by-measure', { under: 'p2-1-1' }),
    ],
  });
  const tree = treeOf(plan);
  const record = (id: string) => tree.records.get(id)!;

  it('is walked by kind, then by the plan’s own numbers, then by id', () => {
    const walk = descendants(tree, null).map(({ record, depth }) => `${'  '.repeat(depth)}${record.id}`);
    expect(walk).toEqual([
      'p2',
      'first',
      '  part',
      'second',
      'p2-1',
      '  p2-1-1',
      'by-measure',
      '  p2-1-2',
      'p10',
      'alone',
      'lost',
    ]);
  });

  it('tells the policy at the top of a record', () => {
    expect(policyOf(tree, record('by-measure'))?.id).toBe('p2');
    expect(policyOf(tree, record('part'))?.id).toBe('p2');
    expect(policyOf(tree, record('p2'))?.id).toBe('p2');
    expect(policyOf(tree, record('alone'))).toBeNull();
    expect(policyOf(tree, record('lost'))).toBeNull();
  });

  it('ends at a circle', () => {
    const circle = aPlan({ measures: [aMeasure('a', { under: 'b' }), aMeasure('b', { under: 'a' })] });
    const tree = treeOf(circle);
    expect(policyOf(tree, circle.measures[0]!)).toBeNull();
    expect(descendants(tree, 'a').map(({ record }) => record.id)).toEqual(['b']);
  });

  it('may be thousands deep', () => {
    const chain = Array.from({ length: 3000 }, (_, index) =>
      aMeasure(`m-${index}`, { under: index === 0 ? null : `m-${index - 1}` }),
    );
    const deep = aPlan({ measures: chain });
    expect(descendants(treeOf(deep), null).at(-1)).toMatchObject({ record: { id: 'm-2999' }, depth: 20 });
    expect(ids(countedMeasures(deep, treeOf(deep)))).toEqual(['m-2999']);
  });

  it('counts the measures that no measure is under', () => {
    expect(ids(countedMeasures(plan, tree))).toEqual(['p2-1-1', 'p2-1-2', 'alone', 'lost']);
  });

  it('counts the level that the plan names, with or without children', () => {
    const measures = [
      aMeasure('top'),
      aMeasure('middle', { under: 'top' }),
      aMeasure('bottom', { under: 'middle' }),
      aMeasure('said', { level: '取組' }),
    ];
    const named = aPlan({ words, counted: '取組', measures });
    expect(ids(countedMeasures(named, treeOf(named)))).toEqual(['said', 'middle']);
  });

  it('has no word for a level deeper than the plan’s words', () => {
    const measures = [aMeasure('a'), aMeasure('b', { under: 'a' }), aMeasure('c', { under: 'b' })];
    const deep = aPlan({ words, measures });
    expect(measures.map(measure => levelOf(deep, treeOf(deep), measure))).toEqual(['施策', '取組', null]);
  });
});

describe('a measure on a day', () => {
  const measure = aMeasure('m', { from: '2021-04-01', ended: endedOn('2024-03-31') });

  it.each([
    ['2021-03-31', 'not-begun'],
    ['2021-04-01', 'counted'],
    ['2024-03-31', 'counted'],
    ['2024-04-01', 'ended'],
  ])('%s: %s', (day, state) => {
    expect(stateOn(measure, day)).toBe(state);
  });
});
