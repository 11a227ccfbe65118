import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { explainShape } from '../../../src/check/shape/explain.ts';
import type { ShapeKind } from '../../../src/check/shape/validators.generated.js';

/** The keys that are missing, as `place: key`. */
function missing(kind: ShapeKind, value: unknown): readonly string[] {
  return explainShape(kind, value).map(problem => {
    const keys = problem.rule === 'missing-key' ? problem.facts.keys.join('|') : problem.rule;
    return `${problem.pointer.join('.')}: ${keys}`;
  });
}

describe('what each kind of file needs', () => {
  test.each<[ShapeKind, string[]]>([
    ['plan', ['name', 'government']],
    ['policy', ['name']],
    ['measure', ['name']],
    ['indicator', ['name', 'goal', 'unit']],
    ['tally', ['date', 'counts']],
    ['review', ['name', 'date']],
    ['survey', ['name', 'date']],
    ['government', ['name']],
    ['source', ['title']],
    ['reform', []],
  ])('%s', (kind, keys) => {
    expect([...missing(kind, {})].sort()).toEqual(keys.map(key => `: ${key}`).sort());
  });
});

describe('what each entry and map in a file needs', () => {
  const plan = 'name: a\ngovernment: b\n';
  const indicator = 'name: a\ngoal: increase\nunit: 人\n';
  test.each<[ShapeKind, string, string[]]>([
    ['plan', `${plan}period: {}`, ['period: from', 'period: to']],
    ['plan', `${plan}stages: [{}]`, ['stages.0: id', 'stages.0: label']],
    ['plan', `${plan}judgement: {}`, ['judgement: name', 'judgement: bands']],
    [
      'plan',
      `${plan}judgement: { name: a, bands: [{}] }`,
      ['id', 'from', 'label'].map(key => `judgement.bands.0: ${key}`),
    ],
    ['plan', `${plan}details: [{}]`, ['details.0: name|ja|en']],
    ['plan', `${plan}waive: [{}]`, ['waive.0: rule', 'waive.0: because']],
    ['measure', 'name: a\nended: {}', ['ended: date', 'ended: how']],
    ['measure', 'name: a\nprogress: [{}]', ['progress.0: date', 'progress.0: stage']],
    ['measure', 'name: a\nfigures: [{}]', ['figures.0: name', 'figures.0: values']],
    ['measure', 'name: a\nfigures: [{ name: b, values: [{}] }]', ['figures.0.values.0: value']],
    ['indicator', `${indicator}baseline: {}`, ['baseline: value', 'baseline: year|date']],
    ['indicator', `${indicator}targets: [{}]`, ['targets.0: value|min|max', 'targets.0: year|date']],
    ['indicator', `${indicator}path: [{}]`, ['path.0: value', 'path.0: year|date']],
    ['indicator', `${indicator}actuals: [{}]`, ['actuals.0: value|total|none', 'actuals.0: year|date']],
    ['indicator', `${indicator}breaks: [{}]`, ['breaks.0: year']],
    ['indicator', `${indicator}breaks: [{ year: R5, baseline: { year: R5 } }]`, ['breaks.0.baseline: value']],
    ['indicator', `${indicator}published: [{}]`, ['published.0: says']],
    ['indicator', `${indicator}series: [{}]`, ['series.0: id', 'series.0: name']],
    [
      'indicator',
      `${indicator}series: [{ id: a, name: b, actuals: [{ year: R5 }] }]`,
      ['series.0.actuals.0: value|total|none'],
    ],
    ['indicator', `${indicator}continues: {}`, ['continues: of']],
    ['tally', 'date: 2024\ncounts: [{}]', ['counts.0: of', 'counts.0: total|stages']],
    ['review', 'name: a\ndate: {}', ['date: from', 'date: to']],
    [
      'review',
      'name: a\ndate: 2024\nopinions: [{ proposes: {}, cites: {} }]',
      ['opinions.0.proposes: value', 'opinions.0.cites: value'],
    ],
    ['survey', 'name: a\ndate: 2024\ngroups: [{}]', ['groups.0: id', 'groups.0: name']],
    [
      'survey',
      'name: a\ndate: 2024\ngroups: [{ id: a, name: b, items: [{}] }]',
      ['id', 'name', 'value'].map(key => `groups.0.items.0: ${key}`),
    ],
    ['government', 'name: a\norganisations: [{}]', ['organisations.0: name']],
  ])('%s: %s', (kind, yaml, keys) => {
    expect([...missing(kind, parse(yaml))].sort()).toEqual([...keys].sort());
  });
});

test('a heading has no goal and no figures', () => {
  const ruledOut = {
    goal: 'increase',
    baseline: {},
    targets: [],
    path: [],
    actuals: [],
    breaks: [],
    limits: {},
  };
  const value = { name: 'a', role: 'heading', ...ruledOut, noise: 1, series: [], continues: { of: 'a/b' } };
  const [misplaced] = explainShape('indicator', value).filter(({ rule }) => rule === 'misplaced-key');
  expect(misplaced?.facts).toMatchObject({
    keys: [...Object.keys(ruledOut), 'noise', 'series', 'continues'],
    beside: 'role',
    value: 'heading',
  });
});

test.each([
  ['{ date: 2023-09-30, since: 2023-04-01, value: 1, total: 2 }', ['total'], 'since'],
  ['{ year: R5, total: 1, none: nil }', ['total'], 'none'],
  ['{ year: R5, value: 1, none: nil }', ['value'], 'none'],
  ['{ year: R5, date: 2023-09-30, total: 1 }', ['year'], 'date'],
])('an actual has one of value, total and none, and one time: %s', (actual, keys, beside) => {
  const value = parse(`name: a\nunit: 人\ngoal: cumulative\nactuals: [ ${actual} ]`);
  const [problem, ...others] = explainShape('indicator', value);
  expect(others).toEqual([]);
  expect(problem?.facts).toMatchObject({ keys, beside });
});

test.each([
  ['owner: 総務局', '[総務局]'],
  ['owner: "true"', '["true"]'],
  ['owner: 総務局, 財政局', '["総務局, 財政局"]'],
  ['no: 3', '"3"'],
  ['no: true', '"true"'],
  ['no: 1.10', null],
])('`%s` should be written as %s', (yaml, write) => {
  const [problem] = explainShape('policy', parse(`name: a\n${yaml}`));
  expect(problem?.facts).toMatchObject({ write });
});
