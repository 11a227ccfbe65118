import type { RuleWords } from '../../diagnostics.ts';

export const warnings = {
  'unused-source': {
    checks: '出典のどれもが、どこかの記録から参照されているか',
    why: 'どこからも参照されない出典は、書き忘れか、消し忘れである。',
    header: ({ id }) => `出典 \`${id}\` を参照する記録がない`,
    help: ({ id }) => `使う記録に \`source: ${id}\` と書くか、このファイルを消す`,
  },
  'doubtful-jump': {
    checks: '前の値の10倍以上、または10分の1以下になった値がないか',
    why: '小数点や単位の誤りはこの形で現れる。まれに、本当にそうなることもある。',
    header: ({ from, to }) => `値が ${from} から ${to} に飛んでいる`,
    label: ({ from, to }) => (Math.abs(to) > Math.abs(from) ? '前の値の10倍以上' : '前の値の10分の1以下'),
    related: () => ['前の値'],
    help: () => '値を確かめ、正しければ `waive` に理由を書く',
  },
} satisfies Partial<RuleWords>;
