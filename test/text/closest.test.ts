import { expect, test } from 'vitest';
import { closest } from '../../src/text/closest.ts';

const keys = [
  'name',
  'no',
  'under',
  'role',
  'unit',
  'goal',
  'baseline',
  'targets',
  'path',
  'actuals',
  'tags',
];
const commands = ['status', 'list', 'show', 'explain', 'validate', 'rule', 'export', 'diff', 'completion'];

test.each<[string, string[], string]>([
  ['targed', keys, 'targets'],
  ['target', keys, 'targets'],
  ['unti', keys, 'unit'],
  ['goals', keys, 'goal'],
  ['baslein', keys, 'baseline'],
  ['Name', keys, 'name'],
  ['ｎａｍｅ', keys, 'name'],
  ['stauts', commands, 'status'],
  ['comp', commands, 'completion'],
  ['dif', commands, 'diff'],
  ['p9', ['p1', 'p2'], 'p1'],
  ['計画どおり', ['計画通り進捗', '一部変更・遅れ'], '計画通り進捗'],
  ['計画とおり進捗', ['一部変更・遅れ', '計画通り進捗'], '計画通り進捗'],
  ['一部変更遅れ', ['計画通り進捗', '一部変更・遅れ'], '一部変更・遅れ'],
  ['show', ['slow', 'shows'], 'shows'],
  ['measure', ['measured-by', 'measures'], 'measures'],
])('%s is probably %3$s', (word, candidates, meant) => {
  expect(closest(word, candidates)).toBe(meant);
});

test.each<[string, string[]]>([
  ['zzz', keys],
  ['x', ['a', 'b']],
  ['colour', keys],
  ['', keys],
  ['name', []],
])('nothing is suggested for «%s»', (word, candidates) => {
  expect(closest(word, candidates)).toBeNull();
});

test('of equals the first is suggested', () => {
  expect(closest('p9', ['p2', 'p1'])).toBe('p2');
});
