import type { FolderFacts } from '../../../load/folder-problem.ts';
import type { RuleWords } from '../../diagnostics.ts';

type Refusal = FolderFacts['refused-id']['refusal'];

const refusals: Readonly<Record<Refusal, string>> = {
  characters: 'には `a-z`、`0-9`、`-` 以外の文字がある',
  'too-long': 'は64文字より長い',
  'like-a-number': 'は表計算ソフトで数値や日付に変わる',
  'like-a-date': 'は表計算ソフトで日付に変わる',
  'like-a-truth': 'は表計算ソフトで真偽値に変わる',
  'device-name': 'は Windows の装置名で、ファイル名に使えない',
};

export const files = {
  'stray-file': {
    checks: '読まれないものがデータフォルダに紛れていないか',
    why: '計画の一部に見えながら数えられないファイルが、最も困る。記録は種類ごとのフォルダの `<id>.yaml` とし、`*.md` と、点で始まるファイルだけは一緒に置ける。',
    header: ({ name, kind }) =>
      kind === 'folder' ? `フォルダ \`${name}\` はここに置けない` : `ファイル \`${name}\` はここに置けない`,
    help: ({ meant, taken, kind }) => {
      if (meant && taken)
        return kind === 'folder'
          ? `中のファイルを \`${meant}\` に移す`
          : `\`${meant}\` があるので、どちらか一方にする`;
      if (meant) return `名前を \`${meant}\` に変える`;
      return kind === 'folder'
        ? '中のファイルを種類ごとのフォルダに移し、このフォルダはデータフォルダの外に出す'
        : 'データフォルダの外に移す。人が読む説明なら `*.md` にする';
    },
  },
  'refused-id': {
    checks: 'id が表計算ソフト、Windows、URL のどれでも使えるか',
    why: 'ファイル名は記録の id であり、一覧の中の id とともに、さまざまな所へ渡る。Excel は `1-2` を1月2日に変え、Windows では `con.yaml` を作れない。',
    header: ({ id, refusal }) => `id \`${id}\` ${refusals[refusal]}`,
    help: ({ id, refusal, meant }) => {
      if (meant) return `名前を \`${meant}\` に変える`;
      if (refusal === 'characters') return '`a-z`、`0-9`、`-` だけの短い名前を付ける';
      if (refusal === 'too-long') return '短い名前を付ける';
      return `前に言葉を添える（例 \`item-${id}\`）`;
    },
  },
  'missing-plan-file': {
    checks: '計画のフォルダに `plan.yaml` があるか',
    why: '計画の名称、自治体、進捗区分が分からず、ほかのファイルも点検できない。',
    header: ({ id }) => `計画 \`${id}\` に \`plan.yaml\` がない`,
    help: () => '少なくとも `name` と `government` を書いた `plan.yaml` を置くか、フォルダを消す',
  },
  'outside-link': {
    checks: 'データフォルダの中にリンクがないか。`reform.yaml` も同じ',
    why: 'リンクの先はデータの履歴に残らず、何であるかも分からず、二重に数えることもある。git もリンクの先は渡さない。データフォルダそのものはリンクをたどって開いてよい。',
    header: () => 'リンクになっている（リンクの先は読まない）',
    help: () => 'リンクの代わりにファイルやフォルダそのものを置く',
  },
  'unreadable-file': {
    checks: 'ファイルとフォルダをすべて開けるか',
    why: '開けないものは点検できず、見落としがあってはならない。',
    header: ({ kind }) => (kind === 'folder' ? 'フォルダを開けない' : 'ファイルを開けない'),
    notes: ({ code }) => [
      `システムの答え ${code}${code === 'EACCES' || code === 'EPERM' ? '（権限がない）' : ''}`,
    ],
    help: ({ code }) =>
      code === 'EACCES' || code === 'EPERM' ? '点検を行う利用者に読み取りの権限を与える' : null,
  },
  'file-too-large': {
    checks: 'ファイルが 64 KiB、または計画の `size_limit` より大きくないか',
    why: '一つの記録は1、2ページに収まる。これより大きいものは置き場所の誤りで、読み取りに何分もかかることがある。',
    header: ({ limit }) => `ファイルが ${Math.floor(limit / 1024)} KiB より大きい`,
    help: () => '長い文章は出典に任せ、出典の id を書く。必要なら `plan.yaml` に `size_limit` を書く',
  },
  'not-utf8': {
    checks: 'ファイルの文字コードが UTF-8 か',
    why: 'ほかの文字コードを UTF-8 として読むと、誤りが出ないまま文字化けする。',
    header: ({ looksLike }) =>
      looksLike
        ? `文字コードが UTF-8 ではない（${looksLike} のように見える）`
        : '文字コードが UTF-8 ではない',
    notes: ({ line }) => [`最初に現れるのは ${line}行目`],
    help: () => '文字コードを UTF-8 にして保存し直す（エディタの「名前を付けて保存」で選べる）',
  },
} satisfies Partial<RuleWords>;
