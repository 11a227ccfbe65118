import { type EditingWords, momentIn, type RowProblem } from '../editing.ts';
import { nameIn } from '../name.ts';
import { formatting } from './formatting.ts';
import { reason } from './reason.ts';
import { records } from './records.ts';
import { terms } from './terms.ts';

const { yearShort } = formatting;
const quoted = (words: readonly string[]) => words.map(word => `\`${word}\``).join('、');

const cellProblems = {
  'bad-id': 'id に使えない',
  'id-twice': '2回出てくる',
  empty: '空欄',
  'bad-number': '数値として読めない',
  'bad-year': '年度として読めない',
  'bad-goal': '目標の向きとして読めない',
} as const;

function rowProblem(problem: RowProblem): string {
  switch (problem.kind) {
    case 'unknown-column':
      return `列 \`${problem.written}\` が分からない`;
    case 'missing-column':
      return `列 \`${problem.heading}\` がない`;
    case 'cell':
      return `${problem.row}行目の \`${problem.field}\` の \`${problem.written}\` が${cellProblems[problem.why]}`;
  }
}

export const editing: EditingWords = {
  problem: problem => {
    switch (problem.kind) {
      case 'needs-correction': {
        const { before } = problem;
        const value = before.total ?? before.value;
        return {
          message: `${momentIn(before, yearShort)} の値は確定している: ${value ?? terms.none[before.none ?? 'nil']}`,
          help:
            value === null
              ? '数値でないため訂正としては書けない。ファイルを確かめる'
              : `訂正なら \`--corrects ${value} --why 理由\` を添える`,
        };
      }
      case 'settled-already':
        return {
          message: `${momentIn(problem.before, yearShort)} の値は確定しており、その後に速報値は書けない`,
          help: null,
        };
      case 'reported-already':
        return {
          message: `\`${problem.id}\` には ${problem.day} の報告 \`${problem.stage}\` が既にある`,
          help: '報告は1日に1件。`--date` で別の日を示すか、ファイルの行を直す',
        };
      case 'ended-already':
        return { message: `\`${problem.id}\` は ${problem.day} に終わっている`, help: null };
      case 'series-needed':
        return {
          message: 'この指標は区分ごとに数値をもつ',
          help: `区分を添える: ${problem.series.map(({ id, name }) => `\`/${id}\`（${nameIn(name, 'ja')}）`).join('、')}`,
        };
      case 'no-such-stage':
        return {
          message: `計画に進捗区分 \`${problem.written}\` はない`,
          help: problem.meant
            ? `\`${problem.meant}\` の誤りでは`
            : `使えるのは ${problem.stages.map(({ id, label }) => `\`${id}\`（${label}）`).join('、')}`,
        };
      case 'wrong-record':
        return {
          message: `\`${problem.address}\` は${records.kinds[problem.of]}。ここには${records.kinds[problem.needs]}を指定する`,
          help: null,
        };
      case 'not-a-moment':
        return {
          message: `\`${problem.written}\` は年度としても日付としても読めない`,
          help: '例 `R7`、`令和7年度`、`2026-09-30`、`R8.9.30`',
        };
      case 'not-a-day':
        return {
          message: `\`${problem.option}\` の \`${problem.written}\` は日付として読めない`,
          help: '例 `2026-04-01`、`R8.4.1`、`令和8年4月1日`、`today`',
        };
      case 'done-already':
        return { message: `${problem.day} に済んでいる`, help: '日を直すならファイルを開く' };
      case 'answered-already':
        return {
          message: `\`${problem.review}\` の ${problem.position}番の意見には、\`${problem.key}\` が別の内容で書かれている`,
          help: '一度した回答は書き換えない。誤りならファイルを開いて直す',
        };
      case 'no-such-entry':
        return {
          message: `\`${problem.address}\` に \`${problem.written}\` 番のものはない`,
          help:
            problem.entries.length === 0
              ? 'まだ一件もない。ファイルに書き加える'
              : `あるのは ${problem.entries.map(({ position, name }) => `${position} ${name}`).join('、')}${problem.more > 0 ? ` ほか${problem.more}件` : ''}`,
        };
      case 'one-of':
        return {
          message: `${quoted(problem.options)} のどれか一つを指定する`,
          help: '使い方は `--help` で見られる',
        };
      case 'several-plans':
        return {
          message: `複数の計画の取組が混ざっている: ${quoted(problem.plans)}`,
          help: '進捗区分は計画ごとに違うので、計画ごとに分けて報告する',
        };
      case 'bad-id':
        return {
          message: `\`${problem.written}\` は id に使えない`,
          help: '小文字の英字、数字、ハイフンで64字まで。数値や日付に見えるものは使えない',
        };
      case 'same-id':
        return { message: `id は既に \`${problem.written}\``, help: null };
      case 'id-taken':
        return { message: `\`${problem.written}\` は既にある`, help: null };
      case 'unread-files':
        return {
          message: `読めないファイルが${problem.files.length}件あり、そこで使われているかが分からない: ${quoted(problem.files.slice(0, 5))}`,
          help: '先に `reform validate` で確かめて直す',
        };
      case 'there-already':
        return {
          message: `\`${problem.path}\` が既にある`,
          help: '`reform init` は、まだ何もないところから始めるためのもの',
        };
      case 'needs-options':
        return { message: `${quoted(problem.options)} の指定が要る`, help: '使い方は `--help` で見られる' };
      case 'not-readable':
        return {
          message: `\`${problem.option}\` の \`${problem.written}\` は読めない`,
          help: `\`${problem.option} ${problem.example}\` のように書く`,
        };
      case 'which-plan':
        return { message: '計画が複数ある', help: `\`--plan\` でどれかを示す: ${quoted(problem.plans)}` };
      case 'no-such-plan':
        return {
          message: `計画 \`${problem.written}\` はない`,
          help: problem.meant ? `\`${problem.meant}\` の誤りでは` : `ある計画は ${quoted(problem.plans)}`,
        };
      case 'no-table-of':
        return { message: '`--csv` を使えるのは `measure` と `indicator`', help: null };
      case 'no-csv':
        return {
          message: `\`${problem.path}\` は UTF-8 の CSV ではない${problem.looksLike ? `（${problem.looksLike} と思われる）` : ''}`,
          help: 'Excel では「CSV UTF-8（コンマ区切り）」で保存する',
        };
      case 'bad-rows':
        return {
          message: `\`${problem.path}\`: ${problem.rows.slice(0, 20).map(rowProblem).join('、')}`,
          help: `使える見出し: ${problem.known.map(({ ja }) => ja).join('、')}`,
        };
      case 'nothing-to-take-back':
        return { message: '取り消せる書き込みがない', help: null };
    }
  },
  writeProblem: problem => {
    switch (problem.kind) {
      case 'cannot-write':
        return {
          message: `\`${problem.path}\` に書き込めない（${reason(problem.code)}）`,
          help: '何も書き換えていない',
        };
      case 'changed-meanwhile':
        return {
          message: `\`${problem.path}\` がその間に変わった`,
          help: '何も書き込んでいない。ファイルを確かめてからやり直す',
        };
      case 'being-written':
        return {
          message: `ほかの reform がデータに書き込んでいる（${problem.machine} のプロセス ${problem.process}）`,
          help: `終わるのを待つ。もう動いていなければ \`${problem.lock}\` を消す`,
        };
      case 'broken-off':
        return {
          message: `前の書き込みが途中で止まり、${problem.paths.length > 0 ? `${quoted(problem.paths)} がその後に変わっている` : 'その記録も読めない'}`,
          help: `ファイルを正しい状態に直し（元の内容は git にある）、\`${problem.folder}\` を消す`,
        };
      case 'not-ours':
        return {
          message: `書き込みの記録 \`${problem.folder}\` が、リポジトリに含まれている。その内容は実行しない`,
          help: 'git に置くものではない。`git rm -r` で取り除き、だれが入れたのかを確かめる',
        };
    }
  },
  finished: words => `途中で止まっていた前の書き込みを終えた: reform ${words}`,
  brokenOff: words => ({
    message: `途中で止まった書き込みがある: reform ${words}`,
    help: '新しいファイルと古いファイルが混ざっている。次に書き込むコマンドか `reform undo` が、残りを終える',
  }),
  wrote: count => `${count}ファイルに書き込んだ。取り消すには \`reform undo\``,
  wouldWrite: count => `書き込めば${count}ファイルが変わる`,
  thereAlready: '同じ内容が既にあるため、何もしない',
  refused: errors => `書き込まなかった。書き込むと、上の${errors}件のエラーがデータに生じる`,
  noResult: '結果は変わらない',
  resultsUnknown: plan => `${plan}: 計画にエラーがある間は、結果への影響を示せない`,
  knownFrom: day =>
    `この値は ${day} から表示される（\`known\`）。変えるには \`--known 日付\` か \`--known none\``,
  knownAlways: '以前の年度の値なので、どの基準日でも表示される（`known` なし）。変えるには `--known 日付`',
  newFile: '新規',
  fileGone: '削除',
  moreLines: count => `… ほか${count}行`,
  kept: '既にあるので、そのまま',
  begun: (count, data) => `${count}ファイルを作った。次は reform status${data}`,
  achieved: (id, name) =>
    `${name}（\`${id}\`）は目標を達成したので引き継がない。引き継ぐには \`--with-achieved\``,
  noBaseline: 'baseline: 前の計画に、基準値にできる確定した実績値がない',
  taking: words => `取り消すもの: reform ${words}`,
};
