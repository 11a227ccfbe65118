import { type EditingWords, momentIn } from '../editing.ts';
import { nameIn } from '../name.ts';
import { formatting } from './formatting.ts';
import { records } from './records.ts';
import { terms } from './terms.ts';

const { yearShort } = formatting;
const quoted = (words: readonly string[]) => words.map(word => `\`${word}\``).join('、');

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
      case 'nothing-to-take-back':
        return { message: '取り消せる書き込みがない', help: null };
    }
  },
  writeProblem: problem => {
    switch (problem.kind) {
      case 'cannot-write':
        return {
          message: `\`${problem.path}\` に書き込めない（${problem.code}）`,
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
  taking: words => `取り消すもの: reform ${words}`,
};
