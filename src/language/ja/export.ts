import type { ExportWords } from '../export.ts';

export const exporting: ExportWords = {
  blocked: (plans, shared) => {
    const broken = plans.map(({ id, errors }) => `${id}（エラー ${errors}）`);
    if (shared > 0) broken.push(`自治体・出典（エラー ${shared}）`);
    return `データにエラーがあるため何も書き出していない: ${broken.join('、')}。内容は \`reform validate\``;
  },
  wrote: ({ tables, rows, folder }) => `${folder} に ${tables}表 ${rows}行を書き出した`,
  folder: problem => {
    switch (problem.kind) {
      case 'foreign-files':
        return {
          message: `\`${problem.folder}\` に書き出し以外のファイルがある: ${problem.names.join('、')}`,
          help: '何も変えていない。新しいフォルダか、前回の書き出しだけが入ったフォルダを指定する',
        };
      case 'among-data':
        return {
          message: `\`${problem.folder}\` は元のデータ \`${problem.workspace}\` の中にある`,
          help: 'データの外のフォルダを指定する',
        };
      case 'not-a-folder':
        return {
          message: `\`${problem.folder}\` はファイルである`,
          help: '複数の表にはフォルダが要る: `--output <フォルダ>`',
        };
      case 'cannot-write':
        return {
          message: `\`${problem.path}\` に書き込めない（${reason(problem.code)}）`,
          help: '前からあったものはそのまま残っている',
        };
      case 'too-many-rows':
        return {
          message: `表 \`${problem.table}\` の行数が Excel のシートの上限（${problem.most}行）を超える`,
          help: '何も書き出していない。`--format csv` か `--format parquet` にするか、`--plan` で計画を絞る',
        };
    }
  },
  needsFolder: {
    message: '複数の表を書き出すにはフォルダが要る',
    help: '`--output <フォルダ>` を付けるか、表を一つ指定する',
  },
  change: change => {
    switch (change.kind) {
      case 'table-gone':
        return `表 \`${change.table}\` がなくなった`;
      case 'column-gone':
        return `\`${change.table}\`: 列 \`${change.column}\` がなくなった`;
      case 'column-moved':
        return `\`${change.table}\`: 列 \`${change.column}\` が ${change.before}番目から ${change.after}番目に動いた`;
      case 'column-type':
        return `\`${change.table}\`: 列 \`${change.column}\` の型が ${change.before} から ${change.after} に変わった`;
      case 'key-changed':
        return `\`${change.table}\`: キーが（${change.before.join('、')}）から（${change.after.join('、')}）に変わった`;
      case 'id-gone':
        return `\`${change.table}\`: ${keyText(change.key)} がなくなった`;
      case 'past-gone':
        return `\`${change.table}\`: 書き出し済みの ${keyText(change.key)} が過去から消えた`;
      case 'past-rewritten':
        return `\`${change.table}\`: ${keyText(change.key)} の \`${change.column}\` が訂正の記録なしに ${change.before || '空'} から ${change.after || '空'} に変わった`;
    }
  },
  checked: (changes, folder) =>
    changes === 0
      ? `${folder} から、動いた列・消えた id・書き換えられた過去の値はない`
      : `${folder} との違い ${changes}件`,
  noEarlier: (folder, why) => ({
    message: `\`${folder}\` とは比べられない: ${earlierFaults[why]}`,
    help: '`reform export --output` が CSV で書き出したフォルダを指定する',
  }),
  contract: '前回の書き出しからの変更',
  needsFile: { message: 'この形式はテキストではない', help: '`--output` でファイルかフォルダを指定する' },
};

const keyText = (key: readonly string[]) => key.join(' / ');

const earlierFaults = {
  none: '書き出しのフォルダではない（datapackage.json か表がない）',
  excel: '`--excel` の書き出しで、見出しと値が Excel 向けに変えてある',
  binary: 'CSV の書き出しではない',
};

const reasons: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ENOSPC: 'ディスクがいっぱい',
    EACCES: '権限がない',
    EPERM: '権限がない',
    EROFS: '読み取り専用',
    ENAMETOOLONG: '名前が長すぎる',
    EBUSY: 'ほかのプログラムが開いている',
  }),
);
const reason = (code: string) => (reasons.has(code) ? `${reasons.get(code)}、${code}` : code);
