import { describe, expect, test } from 'vitest';
import {
  markdownAddress,
  markdownCell,
  markdownCode,
  markdownMessage,
  markdownText,
} from '../../src/text/markdown.ts';

describe('in a cell', () => {
  test.each([
    ['市役所のサービスに満足している市民の割合', '市役所のサービスに満足している市民の割合'],
    ['48.9% (1-④)', '48.9% (1-④)'],
    ['▲4.8ポイント', '▲4.8ポイント'],
    ['a|b', 'a\\|b'],
    ['a\\|b', 'a\\\\\\|b'],
    ['<img src=x>', '&lt;img src=x>'],
    ['&lt;b>', '&amp;lt;b>'],
    ['R&D', 'R&D'],
    ['`x`', '\\`x\\`'],
    ['*強調* __下線__ 5~10~20', '\\*強調\\* \\_\\_下線\\_\\_ 5\\~10\\~20'],
    ['[安全](https://example.com)', '\\[安全\\](https:&#8203;//example.com)'],
    ['見よ http://example.com', '見よ http:&#8203;//example.com'],
    ['(www.example.com)', '(www&#8203;.example.com)'],
    ['ftp://example.com a@example.com', 'ftp:&#8203;//example.com a@&#8203;example.com'],
    ['比 3:2、awww', '比 3:2、awww'],
    ['![](https://example.com/a.png)', '!\\[\\](https:&#8203;//example.com/a.png)'],
    ['@someone', '@&#8203;someone'],
    ['#12 GH-3', '#&#8203;12 GH-&#8203;3'],
    ['施策＃1 @ 市', '施策＃1 @ 市'],
    ['上限\n下限\r\n範囲', '上限<br>下限<br>範囲'],
    ['\u001b[31m', '\\\\u001b\\[31m'],
  ])('%j is written %j', (text, written) => {
    expect(markdownCell(text)).toBe(written);
  });
});

describe('at the start of a line', () => {
  test.each([
    ['- 項目', '\\- 項目'],
    ['+ 項目', '\\+ 項目'],
    ['* 項目', '\\* 項目'],
    ['# 見出し', '\\# 見出し'],
    ['#1', '\\#&#8203;1'],
    ['> 引用', '\\> 引用'],
    ['1. 項目', '1\\. 項目'],
    ['12) 項目', '12\\) 項目'],
    ['---', '\\---'],
    ['===', '\\==='],
    ['    字下げ', '字下げ'],
    ['3.5ポイント', '3.5ポイント'],
    ['3.', '3\\.'],
    ['①項目', '①項目'],
  ])('%j is written %j', (text, written) => {
    expect(markdownText(text)).toBe(written);
  });
});

test('an address that is meant to be followed is a link, and nothing else is', () => {
  expect(markdownAddress('https://example.com/a_b?c=1')).toBe('<https://example.com/a_b?c=1>');
  expect(markdownAddress('https://example.com/><img src=x>')).not.toMatch(/<|:\/\//);
  expect(markdownAddress('javascript:alert(1)')).toBe('javascript:alert(1)');
});

describe('code', () => {
  test.each([
    ['value: 300170', '`value: 300170`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    [' a ', '`  a  `'],
    ['a|b*', '<code>a\\|b\\*</code>'],
  ])('%j is written %j', (text, written) => {
    expect(markdownCode(text)).toBe(written);
  });

  test('stands in a sentence between backticks, and what is cited around it is text', () => {
    expect(markdownMessage('`value: 3` と書く <b>')).toBe('`value: 3` と書く &lt;b>');
    expect(markdownMessage('did you mean `p_1`, @x?')).toBe('did you mean `p_1`, @&#8203;x?');
    expect(markdownMessage('one ` alone')).toBe('one \\` alone');
  });
});
