import { expect, test } from 'vitest';
import { example, faultNames } from '../support/cases.ts';

/** What a plan tells of an opinion about something. */
async function told(about: string): Promise<string[]> {
  const review = `name: 意見交換\ndate: 2024-06\nopinions: [ { about: [${about}], says: 一言 } ]\nsource: annual-report\n`;
  return faultNames({ ...example, 'plans/example/reviews/readers-2024.yaml': review });
}

test.each([
  'services',
  'evening-opening',
  'visitors',
  'end-of-r6',
  'committee-2025-02',
  'readers-2025-01',
  'waiting-time/central',
  'readers-2025-01/quiet',
  'first-edition/reading',
  'first-edition/visitors',
])('%s can be spoken of', async about => {
  expect(await told(about)).toEqual([]);
});

test.each([
  ['nothing', 'unknown-reference'],
  ['example', 'unknown-reference'],
  ['nowhere/visitors', 'unknown-reference'],
  ['first-edition/nothing', 'unknown-reference'],
  ['waiting-time/nothing', 'unknown-reference'],
  ['services/nothing', 'unknown-reference'],
  ['first-edition/visitors/nothing', 'unknown-reference'],
  ['first-edition/visitors/nothing/more', 'unknown-reference'],
  ['waiting-time/', 'unknown-reference'],
  ['readers-2025-01/rooms', 'unknown-survey-item'],
])('%s cannot: %s', async (about, rule) => {
  expect(await told(about)).toEqual([rule]);
});

test('an item of a survey of another plan can be spoken of, but only if it is there', async () => {
  const survey =
    'name: Readers\ndate: 2020\ngroups: [ { id: g, name: G, items: [ { id: q1, name: Q, value: 3 } ] } ]\nsource: first-plan-book\n';
  const review = (item: string) =>
    `name: 意見交換\ndate: 2024-06\nopinions: [ { about: [first-edition/readers/${item}] } ]\n`;
  const files = { ...example, 'plans/first-edition/surveys/readers.yaml': survey };
  const told = (item: string) =>
    faultNames({ ...files, 'plans/example/reviews/readers-2024.yaml': review(item) });
  expect(await told('q1')).toEqual([]);
  expect(await told('q2')).toEqual(['unknown-survey-item']);
});

test('where a record has the id of a plan, either may be meant', async () => {
  const indicator = 'name: 初版\nunit: 人\ngoal: none\nseries: [ { id: men, name: 男性 } ]\n';
  const files = {
    ...example,
    'plans/example/indicators/first-edition.yaml': indicator,
    'plans/example/reviews/readers-2024.yaml':
      'name: 意見交換\ndate: 2024-06\nopinions: [ { about: [first-edition/men, first-edition/visitors] } ]\n',
  };
  expect(await faultNames(files)).toEqual([]);
});
