import { expect, test } from 'vitest';
import { graphemes } from '../../src/text/graphemes.ts';
import { displayWidth } from '../../src/text/width.ts';

test.each([
  ['', 0],
  ['reform status', 13],
  ['市役所改革プラン2027', 20],
  ['，、。「」（）', 14],
  ['３００，１７０', 14],
  ['ｶﾞｲﾄﾞ', 5],
  ['が', 2],
  ['か\u3099', 2],
  ['e\u0301', 1],
  ['葛\u{e0100}', 2],
  ['𠮟る', 4],
  ['한국', 4],
  ['\u1112\u1161\u11ab', 2],
  ['👍', 2],
  ['👍🏽', 2],
  ['👨‍👩‍👧', 2],
  ['🇯🇵', 2],
  ['❤\ufe0f', 2],
  ['1\ufe0f\u20e3', 2],
  ['a\u200bb', 2],
  ['\u001b', 0],
])('%j takes %i columns', (text, columns) => {
  expect(displayWidth(text)).toBe(columns);
  expect(displayWidth(text, 'wide')).toBe(columns);
});

test.each([...'①※→─█│×…°α'])('%s takes one column or two, as the terminal has it', character => {
  expect(displayWidth(character)).toBe(1);
  expect(displayWidth(character, 'wide')).toBe(2);
});

test('a reader counts what stands together as one', () => {
  expect(graphemes('窓口①業務')).toEqual(['窓', '口', '①', '業', '務']);
  expect(graphemes('か\u3099く')).toEqual(['か\u3099', 'く']);
  expect(graphemes('👨‍👩‍👧と🇯🇵')).toEqual(['👨‍👩‍👧', 'と', '🇯🇵']);
  expect(graphemes('ｶﾞ葛\u{e0100}')).toEqual(['ｶﾞ', '葛\u{e0100}']);
});

test('whatever the segmenter would join is joined', () => {
  const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' });
  const joiners = [
    '\u0301',
    '\u3099',
    '\ufe0f',
    '\u{e0100}',
    '\u200d',
    '👍🏽',
    '🇯🇵',
    'ﾟ',
    '\r\n',
    '\u1161',
    '각',
  ];
  for (const joiner of joiners) {
    const text = `か${joiner}か`;
    expect(graphemes(text)).toEqual(Array.from(segmenter.segment(text), part => part.segment));
  }
});
