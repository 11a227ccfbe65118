import { expect, test } from 'vitest';
import { faultsAgainst } from '../support/output-schema.ts';
import { run } from '../support/run.ts';

// biome-ignore lint/suspicious/noExplicitAny: the schema says what is in it
const json = async (words: string, given = {}): Promise<any> =>
  JSON.parse((await run(`list ${words} --format json`, given)).out);

const broken = { 'data/plans/kumamoto-2027/policies/p1.yaml': 'nmae: x\n' };

test.each([
  'policies',
  'measures',
  'measures --as-of 1990-01-01',
  'indicators',
  'indicators --as-of latest --sort -progress',
  'indicators --as-of R4Q4',
  'opinions',
  'milestones',
  'surveys',
  'opinions --about p1 --plan kumamoto-2027',
])('the schema holds for `reform list %s`', async words => {
  expect(faultsAgainst('list', await json(words))).toBeNull();
});

test('the schema can fail', async () => {
  const answer = await json('measures');
  delete answer.items[0].lateSince;
  expect(faultsAgainst('list', answer)).toContain('lateSince');
});

test('an empty list is an answer', async () => {
  const { out, err, code } = await run('list measures --stage silent --format json');
  expect(JSON.parse(out).items).toEqual([]);
  expect([err, code]).toEqual(['no measure answers to this\n', 0]);
});

test('a plan with errors lists nothing, is named, and makes the exit code 1', async () => {
  const { out, err, code } = await run('list policies --format json', { files: broken });
  const answer = JSON.parse(out);
  expect(faultsAgainst('list', answer)).toBeNull();
  expect(answer.unreadable).toEqual([{ id: 'kumamoto-2027', readable: false, errors: 1 }]);
  expect(answer.items.map((item: { plan: string }) => item.plan)).not.toContain('kumamoto-2027');
  expect([err, code]).toEqual(['kumamoto-2027: not readable: 1 error, see reform validate\n', 1]);
});

test('the same whatever the language', async () => {
  const answers = ['ja', 'en'].map(lang => run(`list measures --format json --lang ${lang}`));
  const [japanese, english] = await Promise.all(answers);
  expect(japanese?.out).toBe(english?.out);
});
