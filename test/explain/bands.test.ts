import { expect, test } from 'vitest';
import { bandsAround } from '../../src/explain/bands.ts';
import type { Judgement } from '../../src/model/plan.ts';
import { exact } from '../../src/number/exact.ts';
import { number } from '../build/assessed.ts';

const standard: Judgement = { kind: 'built-in', name: 'standard' };
const international: Judgement = { kind: 'built-in', name: 'international' };
const own: Judgement = {
  kind: 'own',
  name: { ja: '市の基準' },
  bands: [
    { id: 'a', from: 0.8, label: { ja: '順調' } },
    { id: 'b', from: 0, label: { ja: '遅れ' } },
  ],
};

/** The bands as they are told: from, below, and what is said of them. */
const shown = (judgement: Judgement, pace: number | null) =>
  bandsAround(judgement, pace === null ? null : exact(pace)).map(
    ({ band, from, below, isHere, isAbove }) =>
      `${band?.id ?? 'flat'} ${number(from)}..${number(below)}${isAbove ? ' above' : ''}${isHere ? ' here' : ''}`,
  );

test.each([
  [1.2, 'on-track 1..null here'],
  [1, 'on-track 1..null here'],
  [0.99, 'slightly-behind 0.6..1 here'],
  [0.6, 'slightly-behind 0.6..1 here'],
  [0.59, 'behind 0..0.6 above here'],
  [0, 'flat 0..0 here'],
  [-0.01, 'regressed null..0 here'],
])('by the standard, a pace of %d lies in %s', (pace, here) => {
  expect(shown(standard, pace).filter(text => text.endsWith('here'))).toEqual([here]);
});

test('the standard has five bands, one of them for no pace at all', () => {
  expect(shown(standard, null)).toEqual([
    'on-track 1..null',
    'slightly-behind 0.6..1',
    'behind 0..0.6 above',
    'flat 0..0',
    'regressed null..0',
  ]);
});

test('other judgements count no pace to the band from 0', () => {
  expect(shown(international, 0)).toEqual([
    'on-track 0.95..null',
    'slightly-behind 0.6..0.95',
    'behind 0..0.6 here',
    'regressed null..0',
  ]);
  expect(shown(own, 0)).toEqual(['a 0.8..null', 'b 0..0.8 here']);
  expect(shown(own, -1)).toEqual(['a 0.8..null', 'b 0..0.8']);
});
