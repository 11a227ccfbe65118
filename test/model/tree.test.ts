import { describe, expect, it } from 'vitest';
import {
  ancestors,
  countedMeasures,
  countedWord,
  descendants,
  isBelow,
  levelOf,
  policiesIn,
  policyOf,
  stateOn,
  treeOf,
} from '../../src/model/tree.ts';
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
  /** Anew for each case: a plan's tree is made but once. */
  const freshTree = () => treeOf({ ...plan });
  const find = (tree: ReturnType<typeof treeOf>) => (id: string) => tree.records.get(id)!;

  it('is walked by kind, then by the plan’s own numbers, then by id', () => {
    const walk = descendants(freshTree(), null).map(
      ({ record, depth }) => `${'  '.repeat(depth)}${record.id}`,
    );
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
    const tree = freshTree();
    const record = find(tree);
    expect(policyOf(tree, record('by-measure'))?.id).toBe('p2');
    expect(policyOf(tree, record('part'))?.id).toBe('p2');
    expect(policyOf(tree, record('p2'))?.id).toBe('p2');
    expect(policyOf(tree, record('alone'))).toBeNull();
    expect(policyOf(tree, record('lost'))).toBeNull();
    expect(policyOf(tree, aMeasure('of-another-plan'))).toBeNull();
  });

  it('tells what stands under what, however far, and not beside it', () => {
    const tree = freshTree();
    const under = (id: string) =>
      ids([...tree.records.values()].filter(one => isBelow(tree, one, id))).sort();
    expect(under('p2')).toEqual(['by-measure', 'first', 'p2-1', 'p2-1-1', 'p2-1-2', 'part', 'second'].sort());
    expect(under('p2-1')).toEqual(['by-measure', 'p2-1-1', 'p2-1-2']);
    expect(under('p2-1-1')).toEqual(['by-measure']);
    expect(under('first')).toEqual(['part']);
    expect([under('second'), under('p10'), under('alone'), under('nowhere')]).toEqual([[], [], [], []]);
  });

  it('tells what a record stands under, the nearest first', () => {
    const tree = freshTree();
    const record = find(tree);
    expect(ids(ancestors(tree, record('by-measure')))).toEqual(['p2-1-1', 'p2-1', 'p2']);
    expect(ids(ancestors(tree, record('lost')))).toEqual([]);
    expect(ids(policiesIn(tree))).toEqual(['p2', 'p10']);
    expect(policiesIn(treeOf(aPlan()))).toEqual([]);
    expect(policiesIn({ records: new Map(), below: new Map() })).toEqual([]);
  });

  it('is made once for each plan', () => {
    expect(treeOf(plan)).toBe(treeOf(plan));
    expect(freshTree()).not.toBe(treeOf(plan));
  });

  it('has no order between a number and none but this: what has one stands before', () => {
    const policies = [aPolicy('a'), aPolicy('y', { no: '10' }), aPolicy('z', { no: '9' }), aPolicy('b')];
    expect(ids(policiesIn(treeOf(aPlan({ policies }))))).toEqual(['z', 'y', 'a', 'b']);
  });

  it('of two records with one id only the later has what stands under it', () => {
    const [twice, again] = [aPolicy('p'), aMeasure('p')];
    const both = aPlan({ policies: [twice], measures: [again, aMeasure('m', { under: 'p' })] });
    const tree = treeOf(both);
    expect(descendants(tree, null).map(({ record }) => record.id)).toEqual(['p', 'p', 'm']);
    expect(isBelow(tree, both.measures[1]!, 'p')).toBe(true);
    expect(isBelow(tree, again, 'p')).toBe(false);
  });

  it('ends at a circle', () => {
    const circle = aPlan({ measures: [aMeasure('a', { under: 'b' }), aMeasure('b', { under: 'a' })] });
    const tree = treeOf(circle);
    expect(policyOf(tree, circle.measures[0]!)).toBeNull();
    expect(descendants(tree, 'a').map(({ record }) => record.id)).toEqual(['b']);
    expect(ids(ancestors(tree, circle.measures[0]!))).toEqual(['b']);
    const [a, b] = circle.measures;
    const [outside, inside] = [aMeasure('outside', { under: 'a' }), aMeasure('inside', { under: 'outside' })];
    const tail = treeOf(aPlan({ measures: [a!, b!, outside, inside] }));
    expect(ids(ancestors(tail, inside))).toEqual(['outside', 'a', 'b']);
    expect([isBelow(tail, inside, 'outside'), isBelow(tail, outside, 'inside')]).toEqual([true, false]);
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
    expect(ids(countedMeasures(plan, freshTree()))).toEqual(['p2-1-1', 'p2-1-2', 'alone', 'lost']);
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

  it('calls what is counted by the level that the plan names, else by its last word', () => {
    expect(countedWord(aPlan({ words, counted: '施策' }))).toBe('施策');
    expect([countedWord(aPlan({ words })), countedWord(aPlan())]).toEqual(['取組', null]);
  });

  it('has no word for a level deeper than the plan’s words', () => {
    const measures = [aMeasure('a'), aMeasure('b', { under: 'a' }), aMeasure('c', { under: 'b' })];
    const deep = aPlan({ words, measures });
    expect(measures.map(measure => levelOf(deep, treeOf(deep), measure))).toEqual(['施策', '取組', null]);
    const elsewhere = aMeasure('of-another-plan');
    expect(levelOf(deep, treeOf(deep), elsewhere)).toBe('施策');
  });
});

it('a measure with an indicator under it is counted, one with a measure among them is not', () => {
  const measures = [aMeasure('a'), aMeasure('b'), aMeasure('b-1', { under: 'b' })];
  const indicators = [anIndicator('of-a', { under: 'a' }), anIndicator('of-b', { under: 'b' })];
  const plan = aPlan({ measures, indicators });
  expect(ids(countedMeasures(plan, treeOf(plan)))).toEqual(['a', 'b-1']);
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
  it('without a first and a last day always takes part', () => {
    expect(stateOn(aMeasure('m'), '1900-01-01')).toBe('counted');
  });
});
