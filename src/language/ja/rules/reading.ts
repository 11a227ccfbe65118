import type { OddNumberReason } from '../../../load/yaml/problem.ts';
import type { RuleWords } from '../../diagnostics.ts';
import { slips } from './syntax.ts';

const oddNumbers: Readonly<Record<OddNumberReason, string>> = {
  exponent: 'は指数の付いた数',
  hexadecimal: 'は16進数',
  infinite: 'は無限大',
  'leading-zero': 'は0で始まる数',
  'not-a-number': 'は数値ではない',
  octal: 'は8進数',
  'too-large': 'は扱える数より大きい',
  'too-many-digits': 'は15桁より長い',
};

const characterNames: Readonly<Record<number, string>> = {
  0: 'NUL',
  13: '単独の復帰文字',
  27: 'エスケープ文字',
  8232: '行区切り文字',
  8233: '段落区切り文字',
  65279: 'BOM',
  160: '改行しない空白',
  173: '改行位置の候補',
  8203: '幅のない空白',
  8288: '幅のない接合子',
  12288: '全角の空白',
};

const turnsDirection = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

function characterName(codePoint: number): string {
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  const turns = turnsDirection.test(String.fromCodePoint(codePoint));
  const half = codePoint >= 0xd800 && codePoint <= 0xdfff;
  const name = characterNames[codePoint] ?? (turns ? '文字の向きを変えるもの' : half ? '文字の半分' : '');
  return name ? `${code}（${name}）` : code;
}

const hereToo = ({ count }: { readonly count: number }) =>
  Array.from({ length: count - 1 }, () => 'ここにもある');
const inAll = ({ count }: { readonly count: number }) => (count > 10 ? [`全部で${count}か所`] : []);

export const reading = {
  'invalid-yaml': {
    checks: 'ファイルが YAML として読めるか',
    why: 'YAML として読めないファイルは中身が分からず、書き誤りより後はまだ点検されていない。',
    header: ({ reason, written }) => slips[reason](written).header,
    label: ({ reason, written }) => slips[reason](written).label,
    notes: ({ reason, code }) => (reason === 'other' ? [`YAML の読み取りでの呼び名 ${code}`] : []),
    help: ({ reason, written }) => slips[reason](written).help,
  },
  'too-deep': {
    checks: 'リストや組の入れ子が50段を超えていないか',
    why: '計画に要るのは5、6段である。これより深いものは人の書いたものではなく、読み取りが終わらなくなることがある。',
    header: ({ limit }) => `リストや組の入れ子が${limit}段より深い`,
    label: () => '深すぎる',
    help: () => '余分な括弧を消すか、開いたままの括弧を閉じる',
  },
  'duplicate-key': {
    checks: '同じ項目名が一つの組の中に二度ないか',
    why: 'YAML では後のものが前のものを黙って置き換え、どちらが正しいか分からなくなる。',
    header: ({ key }) => `項目名 \`${key}\` が二度ある`,
    label: () => '二度目',
    related: () => ['一度目'],
    help: () => 'どちらか一方を消す',
  },
  'yaml-alias': {
    checks: 'アンカー（`&`）やエイリアス（`*`）がないか',
    why: 'ファイルのある場所が別の場所の意味を変え、変更の一行を見ても何が変わったか分からなくなる。数行で計算機に収まらない量を表すこともできる。',
    header: ({ kind, written }) =>
      kind === 'anchor' ? `\`${written}\` はアンカーと読まれる` : `\`${written}\` はエイリアスと読まれる`,
    label: ({ kind }) => (kind === 'anchor' ? '`&` はアンカーの始まり' : '`*` はエイリアスの始まり'),
    related: hereToo,
    notes: inAll,
    help: () => '文字列なら値を二重引用符で囲む。そうでなければ、指しているものをそのまま書く',
  },
  'yaml-tag': {
    checks: 'タグ（`!`）がないか',
    why: 'タグは値の種類を変え、その扱いは読む道具によって異なる。',
    header: ({ written }) => `\`${written}\` はタグと読まれる`,
    label: () => '`!` はタグの始まり',
    related: hereToo,
    notes: inAll,
    help: () => '文字列なら値を二重引用符で囲む。そうでなければタグを消す',
  },
  'yaml-directive': {
    checks: '指示（行の始めの `%`）がないか',
    why: '指示は、その後のファイルの読み方を変える。',
    header: ({ written }) => `\`${written}\` は YAML への指示と読まれる`,
    label: () => '行の始めの `%` は指示の始まり',
    help: () => 'この行を消す。コメントは `#` で始める',
  },
  'control-character': {
    checks: '目に見えず、プログラムが従うおそれのある文字がないか',
    why: '貼り付けのときに紛れ込む。端末の表示を変えたり、見た目の同じ名前を別のものにしたりする。',
    header: ({ codePoint, escaped }) =>
      escaped
        ? `目に見えない文字を表す書き方がある: ${characterName(codePoint)}`
        : `目に見えない文字がある: ${characterName(codePoint)}`,
    label: ({ escaped }) => (escaped ? 'この値の中' : 'ここ'),
    related: hereToo,
    notes: inAll,
    help: ({ codePoint }) =>
      codePoint === 0x0d ? '改行を LF か CRLF にして保存し直す' : '消すか、その部分を入力し直す',
  },
  'odd-space': {
    checks: '項目名や `-` の前後の空白が半角か、値の末尾に半角でない空白がないか',
    why: 'YAML が空白とみなすのは半角の空白だけで、ほかの空白は項目名や値の一部になる。',
    header: ({ codePoint, endsValue }) =>
      endsValue
        ? `値の末尾に、値の一部となる空白がある: ${characterName(codePoint)}`
        : `YAML では空白とみなされない文字がある: ${characterName(codePoint)}`,
    label: () => '文字の一部になる',
    help: ({ endsValue }) =>
      endsValue ? '消す。必要なものなら値の全体を二重引用符で囲む' : '半角の空白に替える',
  },
  'odd-number': {
    checks: '数値が15桁までのふつうの10進数か',
    why: '`017` や `1e3` の読み方は道具によって異なり、15桁を超える数は計算機で丸められる。',
    header: ({ written, reason }) => `\`${written}\` ${oddNumbers[reason]}`,
    label: () => 'ふつうの10進数ではない',
    help: ({ written, write }) =>
      write
        ? `\`${write}\` と書く。番号や名称なら \`"${written}"\` と書く`
        : 'ふつうの10進数で書く。番号や名称なら二重引用符で囲む',
  },
} satisfies Partial<RuleWords>;
