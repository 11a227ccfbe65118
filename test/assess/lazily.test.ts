import { expect, test } from 'vitest';
import { lazily } from '../../src/assess/lazily.ts';

test('a part is worked out when it is first asked for, and once', () => {
  const worked: string[] = [];
  const whole = lazily<{ sum: number; rest: number }>({
    sum: () => worked.push('sum'),
    rest: () => worked.push('rest'),
  });
  expect(worked).toEqual([]);
  expect([whole.sum, whole.sum]).toEqual([1, 1]);
  expect(worked).toEqual(['sum']);
  expect(Object.keys(whole)).toEqual(['sum', 'rest']);
});
