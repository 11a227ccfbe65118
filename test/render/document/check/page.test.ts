import { expect, test } from 'vitest';
import { checkPage as english } from '../../../../src/language/en/check-page.ts';
import { checkPage as japanese } from '../../../../src/language/ja/check-page.ts';
import { checkPageDocument } from '../../../../src/render/document/check/page.ts';
import { documentMarkdown } from '../../../../src/render/markdown/document-markdown.ts';
import type { Diagnostic } from '../../../../src/render/wording/findings/word.ts';
import { aDiagnostic, aSpan } from '../../../build/diagnostic.ts';

const page = { files: 61, contact: null, filesAt: null };

const shown = (
  diagnostics: readonly Diagnostic[],
  parts: Partial<typeof page> | object = {},
  words = japanese,
) => documentMarkdown(checkPageDocument(diagnostics, { ...page, ...parts }, words));

const fullWidth = aDiagnostic({
  name: 'full-width-number',
  title: '検証指標 証明書コンビニ発行件数',
  message: '数値が全角の文字列になっている',
  help: '`value: 300170` と書く',
  span: aSpan('data/plans/a/indicators/b.yaml', 'a: 1\nvalue: "«３００»"'),
});

test('errors and warnings, for someone who has never seen the log', () => {
  const warning = aDiagnostic({
    severity: 'warning',
    title: '出典 年次報告',
    span: aSpan('data/sources/c.yaml'),
  });
  expect(shown([fullWidth, warning], { contact: '改革プロジェクト推進課（内線 1234）' })).toBe(
    `### データの点検: 1か所の修正が必要です

| ファイル | 行 | 内容 | 直し方 |
|---|--:|---|---|
| [検証指標 証明書コンビニ発行件数](data/plans/a/indicators/b.yaml#L2) | 2 | 数値が全角の文字列になっている | \`value: 300170\` と書く |

**確かめていただきたいところ: 1か所**

| ファイル | 行 | 内容 | 直し方 |
|---|--:|---|---|
| [出典 年次報告](data/sources/c.yaml) | - | there is no \`p9\` |  |

61ファイルを点検しました。<br>
分からないときは、改革プロジェクト推進課（内線 1234）までお尋ねください。
`,
  );
});

test('one and many, in English', () => {
  expect(shown([fullWidth], {}, english)).toContain('### Data check: 1 place to mend\n');
  expect(shown([fullWidth, fullWidth], {}, english)).toContain('### Data check: 2 places to mend\n');
});

test('nothing wrong is said in two lines, and asks nobody', () => {
  expect(shown([], { contact: '推進課' })).toBe(
    '### データの点検: 問題はありません\n\n61ファイルを点検しました。\n',
  );
});

test('only warnings are no errors', () => {
  expect(shown([{ ...fullWidth, severity: 'warning' }])).toContain(
    '### データの点検: 1か所を確かめてください\n\n|',
  );
});

test('what was there before the change stands below, folded, with its own table', () => {
  const text = shown([fullWidth, { ...fullWidth, title: '検証指標 前からのもの', age: 'old' }], {
    since: true,
  });
  expect(text).toContain('### データの点検: 1か所の修正が必要です');
  const [, below = ''] = text.split('<details>');
  expect(below).toMatch(/^<summary>この変更より前からある問題: 1か所.*<\/summary>\n\n\| ファイル/);
  expect(below).toContain('| [検証指標 前からのもの](');
});

test('the link goes to the line in the commit, where that is known', () => {
  const filesAt = 'https://github.example/city/plans/blob/abc/';
  const span = aSpan('data/a (1)/目標.yaml', '«a»: 1');
  expect(shown([{ ...fullWidth, span }], { filesAt })).toContain(
    '](https://github.example/city/plans/blob/abc/data/a%20%281%29/%E7%9B%AE%E6%A8%99.yaml#L1)',
  );
});

test('where there is no remedy, what helps to understand stands in its place', () => {
  const related = [{ message: 'この計画の区分は on-plan', span: aSpan('b') }];
  expect(shown([aDiagnostic({ related })])).toContain('| この計画の区分は on-plan |');
  expect(shown([aDiagnostic({ related, notes: ['補足'] })])).toContain('| 補足 |');
});

test('addresses of whom to ask can be clicked', () => {
  expect(shown([fullWidth], { contact: '推進課 kaikaku@city.example、https://city.example/a_b' })).toContain(
    '推進課 <kaikaku@city.example>、<https://city.example/a_b>まで',
  );
});

test('names from the data are text: no tag, no cell, no mention, no link', () => {
  const hostile = '<img src=x onerror=alert(1)> | @mayor [x](javascript:1)\n\n# 見出し `a|b`';
  const text = shown(
    [aDiagnostic({ title: hostile, message: hostile, help: hostile, span: aSpan(hostile) })],
    { contact: hostile },
  );
  const [row = '', ...others] = text.split('\n').filter(line => line.startsWith('| ['));
  expect(others).toEqual([]);
  expect(row.replaceAll('\\|', '').match(/\|/g)).toHaveLength(5);
  expect(text).not.toMatch(/<img|@mayor|[^\\]\[x\]\(|^# /m);
});

test('a name, a message or a remedy without end takes no more than its row', () => {
  const endless = 'あ'.repeat(40_000);
  const text = shown([aDiagnostic({ title: endless, message: endless, help: endless }), fullWidth]);
  expect(text.length).toBeLessThan(2_000);
  expect(text.match(/^\| \[/gm)).toHaveLength(2);
});

test('thousands of faults make a page that fits into a comment', () => {
  const text = shown(Array.from({ length: 3000 }, () => fullWidth));
  expect(text.length).toBeLessThan(35_000);
  const rows = text.split('\n').filter(line => line.startsWith('| [')).length;
  expect(text).toContain(`ほかに直すところが${3000 - rows}か所あります`);
  expect(text).toContain('### データの点検: 3000か所の修正が必要です');
});
