import { expect, test } from 'vitest';
import { keyAt, valueAt, wholeFile } from '../../src/model/finding.ts';
import { figureLines } from '../../src/model/indicator.ts';
import { recordsOf } from '../../src/model/plan.ts';
import { hasParts, isSaid, isTreeKind, namesIn } from '../../src/model/record.ts';
import { aMeasure, anIndicator, aPlan, aPolicy, aSeries, aTally } from '../build/plan.ts';

test('kinds of records that have parts, and those that stand in the tree', () => {
  const kinds = ['policy', 'measure', 'indicator', 'tally', 'review', 'survey', 'plan', 'toString'];
  expect(kinds.filter(hasParts)).toEqual(['indicator', 'survey']);
  expect(kinds.filter(isTreeKind)).toEqual(['policy', 'measure', 'indicator']);
});

test('a name in the order of the languages; nothing has none', () => {
  expect(namesIn({ en: 'Women', ja: '女性' })).toEqual(['女性', 'Women']);
  expect(namesIn({ en: 'Women' })).toEqual(['Women']);
  expect([namesIn(null), namesIn(undefined)]).toEqual([[], []]);
});

test('what is said has a plain text and one for each language', () => {
  expect(isSaid({ plain: '理由', by: { ja: '理由' } })).toBe(true);
  const others = [null, undefined, '理由', {}, { plain: '理由' }, { by: {} }];
  expect(others.filter(isSaid)).toEqual([]);
});

test('the files of a plan, itself first, then kind by kind', () => {
  const tallies = [aTally('t', '2024-03-31', [])];
  const plan = aPlan({
    tallies,
    indicators: [anIndicator('i')],
    measures: [aMeasure('m')],
    policies: [aPolicy('p')],
  });
  expect([...recordsOf(plan)].map(({ id }) => id)).toEqual(['a-plan', 'p', 'm', 'i', 't']);
});

test('the lines of figures of an indicator, each with the way to it in the file', () => {
  const [north, south] = [aSeries('north'), aSeries('south')];
  const whole = anIndicator('visitors');
  const parted = anIndicator('visitors', { series: [north, south] });
  expect(figureLines(whole)).toEqual([{ figures: whole, pointer: [] }]);
  expect(figureLines(parted)).toEqual([
    { figures: parted, pointer: [] },
    { figures: north, pointer: ['series', 0] },
    { figures: south, pointer: ['series', 1] },
  ]);
});

test('a place is a key, a value or a file', () => {
  const record = { file: 'a.yaml' };
  const pointer = ['actuals', 0, 'value'];
  expect(keyAt(record, ...pointer)).toEqual({ file: 'a.yaml', at: { pointer, on: 'key' } });
  expect(valueAt(record, ...pointer)).toEqual({ file: 'a.yaml', at: { pointer, on: 'value' } });
  expect(wholeFile('a.yaml')).toEqual({ file: 'a.yaml', at: null });
});
