import { expect, test } from 'vitest';
import {
  direction,
  goals,
  hasNoAim,
  isAtOrBeyond,
  isCeiling,
  isFloor,
  isRange,
  isSum,
  isToReach,
  isWithinTolerance,
} from '../../src/model/goals.ts';

test('the goals that data files may declare', () => {
  expect(goals).toEqual([
    'increase',
    'decrease',
    'at-least',
    'at-most',
    'range',
    'reach',
    'cumulative',
    'none',
  ]);
});

test.each([
  ['increase', [isToReach, isAtOrBeyond], 1],
  ['decrease', [isToReach, isAtOrBeyond], -1],
  ['at-least', [isFloor], 1],
  ['at-most', [isCeiling], -1],
  ['range', [isRange], 0],
  ['reach', [isToReach, isWithinTolerance], 0],
  ['cumulative', [isToReach, isSum], 1],
  ['none', [hasNoAim], 0],
  [null, [hasNoAim], 0],
] as const)('what is asked of %s', (goal, holds, way) => {
  const questions = [
    isToReach,
    isSum,
    isWithinTolerance,
    isAtOrBeyond,
    isCeiling,
    isFloor,
    isRange,
    hasNoAim,
  ];
  expect(questions.filter(asks => asks(goal))).toEqual(
    questions.filter(asks => holds.some(one => one === asks)),
  );
  expect(direction(goal)).toBe(way);
});
