import { expect, it, test } from 'vitest';
import { filesWithErrors, withoutFiles } from '../../src/compare/left-out.ts';
import { renamedPlans } from '../../src/compare/renamed-plans.ts';
import type { Finding } from '../../src/model/finding.ts';
import { aMeasure, aPlan, aPolicy } from '../build/plan.ts';

const plan = (id: string, name: string, measures: readonly string[] = [], government = 'city') =>
  aPlan({ id, name: { ja: name }, government, measures: measures.map(measure => aMeasure(measure)) });
const pairs = (gone: Parameters<typeof renamedPlans>[0], come: Parameters<typeof renamedPlans>[1]) => [
  ...renamedPlans(gone, come),
];

test('a plan under another id is told by its name', () => {
  expect(pairs([plan('old', '計画', ['a'])], [plan('new', '計画', ['z'])])).toEqual([['new', 'old']]);
  expect(pairs([plan('old', '計画', ['a'])], [plan('new', '計画', ['z'], 'town')])).toEqual([]);
});

test('else by what most of both is, of the same kind', () => {
  const old = plan('old', '旧', ['a', 'b', 'c', 'd']);
  expect(pairs([old], [plan('new', '新', ['a', 'b'])])).toEqual([['new', 'old']]);
  expect(pairs([old], [plan('new', '新', ['a', 'x', 'y', 'z'])])).toEqual([]);
  expect(pairs([plan('old', '旧')], [plan('new', '新')])).toEqual([]);
  const policies = aPlan({ id: 'new', name: { ja: '新' }, policies: ['a', 'b', 'c'].map(id => aPolicy(id)) });
  expect(pairs([old], [policies])).toEqual([]);
});

test('where two could be meant, none is', () => {
  const [one, other] = [plan('one', '計画', ['a']), plan('other', '計画', ['b'])];
  expect(pairs([one, other], [plan('new', '計画', ['z'])])).toEqual([]);
  expect(pairs([one], [plan('new', '計画', ['y']), plan('newer', '計画', ['z'])])).toEqual([]);
  expect(pairs([one, other], [plan('new', '計画', ['a'])])).toEqual([['new', 'one']]);
});

it('what has an error is left out, unless it is the head of the plan', () => {
  const finding = (file: string): Finding => ({ rule: 'x', at: { file, at: null }, facts: {}, related: [] });
  const files = (...paths: string[]) => filesWithErrors(paths.map(finding));
  expect(files('data/plans/p/measures/a.yaml', 'plans/p/policies/b.yaml')).toEqual(
    new Set(['measures/a.yaml', 'policies/b.yaml']),
  );
  expect(files()).toEqual(new Set());
  expect(files('data/plans/p/plan.yaml')).toBeNull();
  expect(files('data/plans/p/measures')).toBeNull();
  expect(files('data/governments/city.yaml', 'plans/p/measures/a.yaml')).toBeNull();
});

it('a plan without some files has all others', () => {
  const whole = aPlan({ policies: [aPolicy('p')], measures: [aMeasure('a'), aMeasure('b')] });
  const left = withoutFiles(whole, new Set(['measures/a.yaml']));
  expect([left.policies.map(({ id }) => id), left.measures.map(({ id }) => id)]).toEqual([['p'], ['b']]);
  expect(withoutFiles(whole, new Set()).measures).toHaveLength(2);
});
