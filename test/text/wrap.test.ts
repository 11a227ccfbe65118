import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphemes } from '../../src/text/graphemes.ts';
import { displayWidth } from '../../src/text/width.ts';
import { wrap } from '../../src/text/wrap.ts';
import { ambiguities, anyText } from './any-text.ts';

describe('lines are broken', () => {
  test.each<[string, string, number, string[]]>([
    [
      'between Japanese characters',
      '市役所のサービスに満足している市民の割合',
      24,
      ['市役所のサービスに満足し', 'ている市民の割合'],
    ],
    ['not before 、 and 。', '目標を定める。次に進む', 12, ['目標を定め', 'る。次に進む']],
    ['not before ）', '進捗（取組）を見る', 10, ['進捗（取', '組）を見る']],
    ['not after 「', 'これは「計画」です', 8, ['これは', '「計画」', 'です']],
    [
      'not before a long vowel or a small kana',
      'テレワークとチェック',
      6,
      ['テレ', 'ワーク', 'と', 'チェッ', 'ク'],
    ],
    [
      'between words of other scripts',
      'shows how reform plans stand',
      12,
      ['shows how', 'reform plans', 'stand'],
    ],
    ['between a number and Japanese', '民間企業の2026年度目標', 12, ['民間企業の', '2026年度目標']],
    ['inside a word only where it fits no line', 'kumamoto-2023', 8, ['kumamoto', '-2023']],
    ['where the text has line ends', '上限\n\n下限\r\n範囲', 20, ['上限', '', '下限', '範囲']],
    ['beside a wide space, which then goes', '区役所　窓口', 6, ['区役所', '窓口']],
  ])('%s', (_, text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines);
  });

  test('what fits stays as it is', () => {
    expect(wrap('  ①区役所窓口', 20)).toEqual(['  ①区役所窓口']);
    expect(wrap('', 20)).toEqual(['']);
  });

  test('ambiguous characters count as the terminal has them', () => {
    expect(wrap('①②③④', 4)).toEqual(['①②③④']);
    expect(wrap('①②③④', 4, 'wide')).toEqual(['①②', '③④']);
  });
});

const withoutSpace = (text: string) => text.replace(/\s/g, '');

test('nothing is lost, no line is too long, no grapheme is cut', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 2, max: 30 }), ambiguities, (text, columns, ambiguous) => {
      const lines = wrap(text, columns, ambiguous);
      expect(withoutSpace(lines.join(''))).toBe(withoutSpace(text));
      for (const line of lines) {
        if (graphemes(line).length > 1) expect(displayWidth(line, ambiguous)).toBeLessThanOrEqual(columns);
      }
      const whole = new Set(graphemes(text));
      for (const grapheme of lines.flatMap(graphemes)) expect(whole).toContain(grapheme);
    }),
  );
});

test('punctuation stands where Japanese has it, if there is room', () => {
  const japanese = fc
    .array(fc.constantFrom(...'市役所のサビスに満足', '、', '）', '（', '「'), { maxLength: 40 })
    .map(parts => parts.join(''))
    .filter(text => !/[、）（「]{3}/.test(text));
  fc.assert(
    fc.property(japanese, fc.integer({ min: 10, max: 30 }), (text, columns) => {
      const lines = wrap(text, columns);
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[、）]/);
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（「]$/);
    }),
  );
});

test.each([
  ['この1年の発行件数は300,170件でした', 24, '300,170件'],
  ['財政調整基金の残高 百万円', 22, '百万円'],
  ['目標までに1年当たり4.225ポイント', 24, '4.225ポイント'],
  ['年度末から2年7か月が過ぎた', 12, '7か月'],
])('%s: a number stays with what it counts', (text, columns, together) => {
  for (let width = displayWidth(together); width <= columns; width++)
    expect(wrap(text, width).join('\n')).toContain(together);
});
