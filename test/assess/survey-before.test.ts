import { expect, test } from 'vitest';
import { surveyBefore } from '../../src/assess/survey-before.ts';
import { aPlan, aSurvey } from '../build/plan.ts';

const groups = (mean: number, ...items: readonly number[]) => [{ mean, items }];
const first = aSurvey('first', 1, groups(3.2, 3.1, 3.4));
const follows = (written: string | null) => ({
  ...aSurvey('second', 1, groups(3.5, 3.6, 3.4)),
  follows: written,
});
const of = (written: string | null) => {
  const second = follows(written);
  return surveyBefore(second, aPlan({ surveys: [first, second] }));
};

test.each(['first', 'a-plan/first'])(
  '`%s` is the survey before, whose items compare by their ids',
  written => {
    const before = of(written);
    expect(before?.survey.id).toBe('first');
    expect([...(before?.means ?? [])]).toEqual([['group0', 3.2]]);
    expect([...(before?.items ?? [])]).toEqual([
      ['item0-0', 3.1],
      ['item0-1', 3.4],
    ]);
  },
);

test.each([null, 'another-plan/other'])('nothing is before it where it follows %s', written => {
  expect(of(written)).toBeNull();
});
