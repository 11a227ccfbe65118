import { expect, it } from 'vitest';
import { opinionsGiven, opinionsOn, publishedWords } from '../../src/assess/opinions.ts';
import type { Opinion, Review } from '../../src/model/published.ts';
import { anIndicator, aPlan, said } from '../build/plan.ts';

const noted = { note: null, source: null };

function opinion(words: string, about: readonly string[]): Opinion {
  return {
    ...noted,
    by: null,
    about,
    topic: null,
    kind: [],
    proposes: null,
    cites: null,
    says: said(words),
    answer: null,
    leadsTo: [],
  };
}

function review(id: string, day: string, opinions: readonly Opinion[]): Review {
  const date = { from: null, to: { day, written: day } };
  return {
    ...noted,
    id,
    file: `reviews/${id}.yaml`,
    waive: [],
    kind: 'review',
    name: { ja: id },
    date,
    opinions,
  };
}

it('a government’s words on a year are there once the year has ended', () => {
  const words = (year: number | null, words: string) => ({
    ...noted,
    year,
    says: said(words),
    progress: null,
    attainment: null,
    verdict: null,
  });
  const indicator = anIndicator('i', {
    published: [words(2022, '横ばい'), words(2023, '低下'), words(null, '堅調')],
  });
  expect(publishedWords(indicator, '2023-03-31').map(({ index }) => index)).toEqual([0, 2]);
});

it('opinions are there from their meeting on, by time', () => {
  const reviews = [
    review('a', '2024-02-09', [opinion('30', ['x']), opinion('25', ['y'])]),
    review('b', '2023-08-01', [opinion('20', ['x', 'y'])]),
  ];
  const plan = aPlan({ reviews });
  expect(
    opinionsOn(plan, 'x', '2024-02-09').map(({ review, index, entry }) => [
      review.id,
      index,
      entry.says?.plain,
    ]),
  ).toEqual([
    ['b', 0, '20'],
    ['a', 0, '30'],
  ]);
  expect(opinionsGiven(plan, '2024-02-08').map(({ entry }) => entry.says?.plain)).toEqual(['20']);
  expect(opinionsGiven(plan, '2024-02-09')).toHaveLength(3);
});

it('an opinion on a part of a record, or on a record with its plan before it, is an opinion on the record', () => {
  const plan = aPlan({
    reviews: [
      review('a', '2024-02-09', [
        opinion('1', ['x/part']),
        opinion('2', ['plan/x']),
        opinion('3', ['plan/x/part']),
        opinion('4', ['other/x']),
      ]),
    ],
  });
  const own = { ...plan, id: 'plan' };
  expect(opinionsOn(own, 'x', '2024-02-09').map(({ entry }) => entry.says?.plain)).toEqual(['1', '2', '3']);
});
