import type { CheckPageWords } from '../check-page.ts';

export const checkPage: CheckPageWords = {
  title: ({ errors, warnings }) => {
    if (errors > 0) return `データの点検: ${errors}か所の修正が必要です`;
    if (warnings > 0) return `データの点検: ${warnings}か所を確かめてください`;
    return 'データの点検: 問題はありません';
  },
  record: 'ファイル',
  line: '行',
  fault: '内容',
  remedy: '直し方',
  warnings: count => `確かめていただきたいところ: ${count}か所`,
  more: (count, of) =>
    `ほかに${{ errors: '直すところ', warnings: '確かめていただきたいところ', old: '前からある問題' }[of]}が${count}か所あります。\`reform validate\` ですべてを見られます。`,
  howToMend:
    'ファイルの名前を押すと、その行が開きます。鉛筆の印を押して直し、同じブランチに保存（commit）すると、もう一度点検されます。',
  old: count => `この変更より前からある問題: ${count}か所（この変更で直す必要はありません）`,
  noOld: 'この変更より前からある問題: なし。',
  unlisted: count => `ほかに${count}か所ありますが、ここには挙げていません。`,
  settings: 'この変更は、点検そのものの設定を変えます',
  settingsNote: '新しい設定は取り込まれてから有効になり、今回は変更前の設定で点検しました。',
  noSetting: '指定なし',
  moreSettings: count => `ほか${count}件の設定`,
  checked: files => `${files}ファイルを点検しました。`,
  contact: whom => `分からないときは、${whom}までお尋ねください。`,
};
