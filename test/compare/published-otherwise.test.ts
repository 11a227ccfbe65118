import { describe, expect, test } from 'vitest';
import type { IndicatorAssessment } from '../../src/assess/types.ts';
import { publishedOtherwise } from '../../src/compare/published-otherwise.ts';
import type { Goal } from '../../src/model/goals.ts';
import type { Verdict } from '../../src/model/verdicts.ts';
import { anIndicator, said } from '../build/plan.ts';

const publishedOf = (year: number | null, words: string) => ({
  year,
  says: said(words),
  progress: null,
  attainment: null,
  verdict: null,
  note: null,
  source: null,
});

/** An indicator that is judged so by its figure of 2025, and what was published of it. */
function assessed(standing: Verdict, published: ReturnType<typeof publishedOf>[], goal: Goal = 'increase') {
  const indicator = anIndicator('i', { goal, published });
  return { indicator, line: { actual: { year: 2025 } }, standing } as unknown as IndicatorAssessment;
}
const isOther = (standing: Verdict, says: string, goal: Goal = 'increase') =>
  publishedOtherwise(assessed(standing, [publishedOf(2025, says)], goal)) !== null;

describe('words that leave no doubt', () => {
  test.each([
    ['better', ['改善', '満足度が向上した', 'Better than last year', 'improved']],
    ['same', ['横ばい', '昨年度と同程度', 'unchanged', 'Flat']],
    ['worse', ['悪化', '後退している', 'worse', 'has deteriorated']],
  ])('%s', (movement, all) => {
    for (const says of all) {
      expect([says, isOther('on-track', says)]).toEqual([says, movement !== 'better']);
      expect([says, isOther('flat', says)]).toEqual([says, movement !== 'same']);
      expect([says, isOther('regressed', says)]).toEqual([says, movement !== 'worse']);
    }
  });

  test.each(['増加', '上昇した', 'increased', 'rose by 3', 'went up'])('%s is better where more is', says => {
    expect(isOther('regressed', says, 'increase')).toBe(true);
    expect(isOther('on-track', says, 'increase')).toBe(false);
    expect(isOther('regressed', says, 'decrease')).toBe(false);
    expect(isOther('on-track', says, 'decrease')).toBe(true);
  });

  test.each(['減少', '低下', '下降した', 'decreased', 'fell', 'declining', 'down'])(
    '%s is better where less is',
    says => {
      expect(isOther('regressed', says, 'decrease')).toBe(true);
      expect(isOther('on-track', says, 'decrease')).toBe(false);
      expect(isOther('regressed', says, 'increase')).toBe(false);
      expect(isOther('on-track', says, 'increase')).toBe(true);
    },
  );
});

describe('nothing is claimed', () => {
  test.each([
    '順調',
    '改善したが、昨年よりは悪化',
    'in another age group',
    'after the shutdown',
    'inflation',
    'of fellows',
  ])('of «%s»', says => {
    for (const standing of ['on-track', 'flat', 'regressed'] as const)
      expect([standing, isOther(standing, says)]).toEqual([standing, false]);
  });

  test('of a verdict that says nothing of the way', () => {
    expect(isOther('pending', '悪化')).toBe(false);
  });

  test('where nothing was published of the judged year', () => {
    expect(publishedOtherwise(assessed('on-track', []))).toBeNull();
    expect(
      publishedOtherwise(assessed('on-track', [publishedOf(2024, '悪化'), publishedOf(null, '悪化')])),
    ).toBeNull();
    expect(
      publishedOtherwise({ ...assessed('on-track', [publishedOf(2025, '悪化')]), line: null } as never),
    ).toBeNull();
  });
});

test('of several words on one year the last counts', () => {
  const [first, last] = [publishedOf(2025, '悪化'), publishedOf(2025, '改善')];
  expect(publishedOtherwise(assessed('on-track', [first, last]))).toBeNull();
  expect(publishedOtherwise(assessed('regressed', [first, last]))).toEqual(last);
});
