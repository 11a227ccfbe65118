import type { RunWords, UsageProblem } from '../run.ts';
import { formatting } from './formatting.ts';
import { reasonOf } from './reason.ts';
import { records } from './records.ts';

const { yearShort } = formatting;

const choicesOf = (choices: readonly string[]) =>
  choices.length > 0 ? `使えるのは ${quoted(choices)}` : 'このデータには使えるものがない';

/** More than these nobody reads through. */
const listedAtMost = 12;

function quoted(words: readonly string[]): string {
  const shown = words.slice(0, words.length > listedAtMost + 1 ? listedAtMost : undefined);
  const rest = shown.length < words.length ? [`ほか ${words.length - listedAtMost}件`] : [];
  return [...shown.map(word => `\`${word}\``), ...rest].join('、');
}
const meantOr = (meant: string | null, otherwise: string | null) =>
  meant ? `\`${meant}\` の誤りでは` : otherwise;

export const run: RunWords = {
  errorPrefix: 'エラー: ',
  progress: (done, total) => `計画の読み込み ${done}/${total}`,
  usage: (problem: UsageProblem) => {
    switch (problem.kind) {
      case 'unknown-command':
        return {
          message: `コマンド \`${problem.written}\` はない`,
          help: meantOr(problem.meant, 'コマンドの一覧は `reform --help`'),
        };
      case 'unknown-option':
        return {
          message: `オプション \`${problem.written}\` はない`,
          help: meantOr(problem.meant, '使えるものは `--help` で見られる'),
        };
      case 'missing-argument':
        return {
          message: `\`<${problem.name}>\` の指定がない`,
          help: problem.choices ? `使えるのは ${quoted(problem.choices)}` : '使い方は `--help` で見られる',
        };
      case 'too-many-arguments':
        return { message: `\`${problem.written}\` は余分な指定`, help: '使い方は `--help` で見られる' };
      case 'given-twice':
        return { message: `\`${problem.option}\` が二度指定されている`, help: '一度だけ指定する' };
      case 'option-needs-value':
        return { message: `\`${problem.option}\` には値が要る`, help: null };
      case 'bad-choice':
        return {
          message: `\`${problem.option}\` に \`${problem.written}\` は使えない`,
          help: meantOr(problem.meant, choicesOf(problem.choices)),
        };
      case 'no-such-rule':
        return {
          message: `規則 \`${problem.written}\` はない`,
          help: meantOr(problem.meant, '規則の一覧は `reform rule`'),
        };
      case 'no-workspace':
        return {
          message: problem.named
            ? `${problem.named} の示すフォルダに \`plans/\` がない: ${problem.looked.join('、')}`
            : `データフォルダ（\`plans/\` のあるフォルダ）が見つからない。探した場所: ${problem.looked.join('、')}`,
          help: '`--data <フォルダ>` でデータフォルダを指定する',
        };
      case 'no-such-path':
        return { message: `\`${problem.path}\` がない`, help: null };
      case 'path-outside':
        return {
          message: `\`${problem.path}\` はデータフォルダ \`${problem.workspace}\` の中にない`,
          help: null,
        };
      case 'unknown-plan':
        return {
          message: `計画 \`${problem.written}\` はない`,
          help: meantOr(
            problem.meant,
            problem.plans.length > 0 ? `ある計画は ${quoted(problem.plans)}` : '計画は一つもない',
          ),
        };
      case 'bad-year':
        return {
          message: `\`${problem.option}\` の \`${problem.written}\` は年度として読めない`,
          help: '例 `R7`、`令和7年度`、`FY2025`、`2025`',
        };
      case 'option-not-for':
        return {
          message: `\`${problem.option}\` は \`${problem.word}\` には使えない`,
          help: `使えるのは ${quoted(problem.fits)}`,
        };
      case 'no-such-record':
        return {
          message: `\`${problem.written}\` に当たるものはない`,
          help: problem.meant
            ? `\`${problem.meant.address}\`${problem.meant.name === null ? '' : `（${problem.meant.name}）`} の誤りでは`
            : 'id は `reform list indicators`、`reform list measures` などで見られる',
        };
      case 'several-records':
        return {
          message: `\`${problem.written}\` に当たるものが${problem.count}件ある`,
          help: '左端をそのまま書けば1件に決まる',
        };
      case 'bad-number':
        return {
          message: `\`${problem.option}\` の \`${problem.written}\` は数値として読めない`,
          help: `\`${problem.write}\` のように書く`,
        };
      case 'bad-actual':
        return {
          message: `\`--actual\` の \`${problem.written}\` は「年度=値」として読めない`,
          help: '`--actual R7=14` のように書く',
        };
      case 'target-not-movable':
        return {
          message:
            problem.goal === 'range'
              ? '範囲を目標とする指標では、仮の目標値を計算できない'
              : '目標を定めない指標では、仮の目標値を計算できない',
          help: '`--actual R7=14` で、仮の実績による計算はできる',
        };
      case 'target-needs-year':
        return {
          message: 'この指標には目標値がないため、仮の目標には年度も要る',
          help: '`--target-year R11` を添える',
        };
      case 'target-year-too-early':
        return {
          message: `\`--target-year\` の ${yearShort(problem.year)} は、基準年度（${yearShort(problem.baseline)}）より後でない`,
          help: `\`--target-year ${yearShort(problem.baseline + 1)}\` か、それより後の年度を書く`,
        };
      case 'actual-too-early':
        return {
          message: `\`--actual\` の ${yearShort(problem.year)} は、基準年度（${yearShort(problem.baseline)}）より後でないため、結果が変わらない`,
          help: `\`--actual ${yearShort(problem.baseline + 1)}=${problem.value}\` のように、それより後の年度を書く`,
        };
      case 'actual-too-late':
        return {
          message: `\`--actual\` の ${yearShort(problem.year)} は、目標年度（${yearShort(problem.target)}）より後のため、判定に使われない`,
          help: `${yearShort(problem.target)} 以前の年度を書くか、\`--target-year ${yearShort(problem.year)}\` を添える`,
        };
      case 'target-behind-baseline':
        return {
          message: `\`--target\` の ${problem.target} は、基準値 ${problem.baseline} から見て目標と反対の側にある`,
          help: `${problem.baseline} より${problem.target < problem.baseline ? '大きい' : '小さい'}値を書く`,
        };
      case 'what-if-not-for':
        return {
          message: `\`${problem.option}\` による仮の計算ができるのは指標だけ（これは${records.kinds[problem.of]}）`,
          help: '指標の id は `reform list indicators` で見られる',
        };
      case 'not-explained':
        return {
          message: `\`${problem.address}\`（${records.kinds[problem.of]}）には、説明する計算がない`,
          help: `内容は \`reform show ${problem.address}\` で見られる`,
        };
      case 'two-in-one-place':
        return {
          message: `${problem.file ? `\`${problem.file}\`` : '標準出力'} に出せる形式は一つだけ（${problem.formats.join('、')}）`,
          help: 'ほかは `--format 形式=ファイル` としてそれぞれのファイルに出す',
        };
      case 'cannot-write':
        return {
          message: `\`${problem.path}\` に書き込めない（${problem.code}）`,
          help: reasonOf(problem.code),
        };
      case 'output-among-data':
        return {
          message: `\`${problem.path}\` はデータ（\`${problem.workspace}\`）の中にあるため、書き込まなかった`,
          help: 'データの外にあるファイルを指定する',
        };
      case 'ambiguous-as-of':
        return {
          message: `基準日 \`${problem.written}\` は二通りに読める`,
          help: `${quoted(problem.readings)} のどちらかを書く`,
        };
      case 'export':
        return { message: problem.message, help: problem.help };
      case 'bad-as-of':
        return {
          message: `\`${problem.written}\` は基準日として読めない`,
          help: '例 `2025-06-30`、`R7`、`R7Q3`、`FY2025`、`latest`',
        };
      case 'bad-within':
        return {
          message: `\`--within\` の \`${problem.written}\` は期間として読めない`,
          help: '例 `3m`（3か月）、`2w`（2週間）、`30d`（30日）',
        };
      case 'bad-compared-day':
        return {
          message: `\`--compare\` の \`${problem.written}\` は日付として読めない`,
          help: '例 `2025-06-30`、`R7`、`R7Q3`。版との比較は `reform diff <版>`',
        };
      case 'compared-later':
        return {
          message: `\`--compare\` の ${problem.compared} は基準日 ${problem.asOf} より後`,
          help: '前の日を書くか、`--as-of` に後の日を書く',
        };
      case 'from-after-to':
        return {
          message: `\`--from\` の ${problem.from} が、比べる相手の日 ${problem.to} より後`,
          help: '前の日を `--from`、後の日を `--to` に書く',
        };
      case 'option-needs-option':
        return { message: `\`${problem.option}\` には \`${problem.needed}\` も要る`, help: null };
      case 'no-repository':
        return {
          message: `${problem.folder} は git のリポジトリの中にないため、\`${problem.written}\` の状態を読めない`,
          help: '2つの時点を比べるには `--from R7Q2 --to R7Q3`、2つのフォルダを比べるには `reform diff <前> <後>`',
        };
      case 'no-git':
        return { message: 'git を実行できない', help: 'git を入れ、`git --version` が答えることを確かめる' };
      case 'unmerged':
        return {
          message: `\`${problem.written}\`: 次のコミットの内容を git が決められない`,
          help: '先にマージの競合を解消し（ファイル名は `git status` に出る）、`git add` する',
        };
      case 'unknown-revision':
        return {
          message: `\`${problem.written}\` という版もフォルダもない`,
          help: '`git log` にある版か `WORK`（作業中のファイル）を書く。CI では履歴を全部取得する（`fetch-depth: 0`）',
        };
    }
  },
  bug: ({ version, command }) =>
    `reform ${version} の不具合で ${command} を続けられなかった。データが原因ではない。\n次の行を、reform の開発者に送ってほしい。ファイルの名前のほか、データは含まない。`,
};
