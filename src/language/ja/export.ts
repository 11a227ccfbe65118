import type { ExportWords } from '../export.ts';
import { reason } from './reason.ts';

export const exporting: ExportWords = {
  blocked: (plans, shared) => {
    const broken = plans.map(({ id, errors }) => `${id}（エラー ${errors}）`);
    if (shared > 0) broken.push(`自治体・出典（エラー ${shared}）`);
    return `データにエラーがあるため何も書き出していない: ${broken.join('、')}。内容は \`reform validate\``;
  },
  wrote: ({ tables, rows, folder }) => `${folder} に ${tables}表 ${rows}行を書き出した`,
  leftOver: paths => `途中で終わった書き出しの残りを消せない。もう使われないもの: ${paths.join('、')}`,
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
      case 'met-another':
        return {
          message: `同時に別の書き出しが \`${problem.folder}\` に行われた`,
          help: 'そこには別の書き出しの結果がそのまま入っている。こちらの結果が必要なら、もう一度実行する',
        };
      case 'left-beside':
        return {
          message: `\`${problem.folder}\` に書き込めない（${reason(problem.code)}）`,
          help: `前からあったものを元の場所に戻せなかった。\`${problem.before}\` にそのまま残っており、次の書き出しのときに戻る`,
        };
      case 'unfinished':
        return {
          message: `\`${problem.folder}\` に書き込めない（${reason(problem.code)}）`,
          help: '新しい表がまだ一部しか入っていない。次に書き出すとき、まず今回の続きを済ませる',
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
  corrections: {
    heading: '正誤表',
    columns: { indicator: '指標', when: '時点', printed: '誤', right: '正', why: '理由', verdict: '判定' },
    noWhy: '記載なし',
    same: '変わらない',
  },
  contract: '前回の書き出しからの変更',
  needsFile: { message: 'この形式はテキストではない', help: '`--output` でファイルかフォルダを指定する' },
};

const keyText = (key: readonly string[]) => key.join(' / ');

const earlierFaults = {
  none: '書き出しのフォルダではない（datapackage.json か表がない）',
  excel: '`--excel` の書き出しで、見出しと値が Excel 向けに変えてある',
  binary: 'CSV の書き出しではない',
};
