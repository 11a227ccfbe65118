import { expect, test } from 'vitest';
import { goals } from '../../src/model/goals.ts';

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
