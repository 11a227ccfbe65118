import type { LogWords } from '../log.ts';

export const log: LogWords = {
  title: '記録の履歴',
  columns: {
    day: '登録日',
    author: '登録者',
    change: '内容',
    published: '公表値となる日',
    source: '出典',
    commit: 'コミット',
  },
  targets: target => target,
  reports: '進捗の報告',
  other: 'その他',
  uncommitted: '未コミット',
  began: 'ファイルの作成',
  gone: 'ファイルの削除',
  unreadable: '読めない状態',
  moved: from => `移動（${from} から）`,
  keys: keys => `変更: ${keys.join('、')}`,
  change: (before, after) => `${before} → ${after}`,
  reportFates: { arrived: '報告', rewritten: '書き換え', withdrawn: '削除' },
  shallow:
    '履歴が途中までしか取得されていないため、それより前は分からない（`git fetch --unshallow` で取得できる）',
  none: {
    'no-repository': 'git のリポジトリではないため、履歴がない',
    'no-git': 'git を実行できないため、履歴を読めない',
    'not-committed': 'まだコミットされていないため、履歴がない',
  },
  noneOf: when => `${when} の値の履歴はない`,
};
