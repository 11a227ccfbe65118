import type { RulePageWords } from '../rule-page.ts';

export const rulePage: RulePageWords = {
  families: {
    reading: '読み取り',
    shape: '形',
    references: '参照',
    history: '経過',
    figures: '数値',
    warnings: '警告',
  },
  checks: checks => `${checks}を点検する。`,
  explained: (checks, why) => `${checks}を点検する。${why}`,
  bad: '誤った例',
  good: '正しい例',
  linkTo: path => `（${path} へのリンク）`,
  unreadable: code => `（開けない: ${code}）`,
  title: '点検で見つかること',
  page: '`npm run docs` が規則から作る。ここにあるメッセージはすべて、すぐ上の例を `reform validate` で点検した結果である。端末では `reform rule <名前>` で同じものを見られる。',
  more: '規則ごとの説明と例は  reform rule <名前>',
};
