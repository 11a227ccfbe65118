import { eastAsianWidth } from 'get-east-asian-width';
import { expect, test } from 'vitest';
import { isOrdinary } from '../../src/text/ordinary.ts';
import { makeVisible } from '../../src/text/visible.ts';

const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
const ordinary = characters.filter(isOrdinary);

test('most of what is written in Japan is ordinary', () => {
  for (const text of ['市役所改革プラン2027', '①～⑩ ㋿5年度', 'ｶﾅ、※ → ▲4.8％', '████▉│░░ ◂ ─'])
    expect(isOrdinary(text), text).toBe(true);
  for (const text of ['か\u3099', '\u001b[31m', '\u200d', '👩‍💻', '㐀', '\ud83d'])
    expect(isOrdinary(text), text).toBe(false);
});

test('each of them is a character by itself, on a line of its own width, and seen', () => {
  const joined = [...new Intl.Segmenter('ja').segment(ordinary.join(''))].map(({ segment }) => segment);
  expect(joined).toEqual(ordinary);
  expect(ordinary.filter(text => /[\p{M}\p{C}\p{Zl}\p{Zp}]/u.test(text) && /\P{Cn}/u.test(text))).toEqual([]);
  expect(ordinary.filter(text => makeVisible(text) !== text)).toEqual([]);
  const emoji = ordinary.filter(text => /\p{Emoji_Presentation}/u.test(text));
  expect(emoji.filter(text => eastAsianWidth(text.codePointAt(0)!) !== 2)).toEqual([]);
});
