import type { FindingFacts } from '../../../check/facts.ts';
import type { RuleWords } from '../../diagnostics.ts';

type WrongType = FindingFacts['wrong-type'];
type InvalidValue = FindingFacts['invalid-value'];
type Form = Extract<InvalidValue, { reason: 'form' }>['form'];

const kinds: Readonly<Record<WrongType['expected'][number] | WrongType['found'], string>> = {
  text: '文字列',
  number: '数値',
  'whole-number': '整数',
  'true-or-false': '真偽値（`true` か `false`）',
  list: 'リスト',
  map: '項目名と値の組',
  'fiscal-year': '年度',
  day: '日付',
  nothing: '空白',
};

const forms: Readonly<Record<Form, readonly [name: string, help: string]>> = {
  governmentCode: ['団体コード', '検査数字を含む6桁を引用符で囲んで書く'],
  webAddress: ['URL', 'URL は `https://` で始め、空白を入れない'],
  sha256: ['SHA-256', '`0-9` と `a-f` の64文字で書く'],
};

const thousands = (count: number) => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
const quoted = (words: readonly string[]) => words.map(word => `\`${word}\``);
const listed = (words: readonly string[]) => quoted(words).join('、');
const meant = (suggestion: string) => `\`${suggestion}\` の誤りでは`;

const asNumber = ({ key, write, approximate }: FindingFacts['number-as-text']) =>
  approximate
    ? `\`${key}: ${write}\` と書き、\`approximate: true\` を添える（引用符と桁区切りは付けない）`
    : `\`${key}: ${write}\` と書く（引用符と桁区切りは付けない）`;

const isNumber = (one: WrongType['expected'][number]) => one === 'number' || one === 'whole-number';

const unitHelp =
  '数値の単位を、文書にあるとおりに書く（例 `unit: "%"`、`unit: 件`。指数のように単位がなければ `unit: ポイント`）';

function wrongTypeHelp({ expected, found, write, whole, keys = [] }: WrongType): string | null {
  if (whole) return '`name: …` のように、半角のコロンと空白で区切った行を並べる';
  if (write) return `\`${write}\` と書く`;
  if (found === 'nothing') return '値を書くか、項目名ごと消す（空白はゼロではない）';
  if (expected.includes('true-or-false')) return '`true` か `false` を書く';
  if (expected.some(isNumber)) return '単位などを付けずに数値だけを書く';
  if (expected.includes('map') && keys.length > 0)
    return `項目名と値の組で書く（使える項目名は ${listed(keys)}）`;
  if (expected.includes('list')) return '`[a, b]` と書くか、`- ` に続けて一行に一つずつ書く';
  return null;
}

function invalidValueWords(facts: InvalidValue): readonly [header: string, help: string] {
  switch (facts.reason) {
    case 'choice': {
      const help = facts.suggestion ? meant(facts.suggestion) : `使えるのは ${listed(facts.choices)}`;
      return [`\`${facts.written}\` はここで使える言葉ではない`, help];
    }
    case 'form': {
      const [name, help] = forms[facts.form];
      return [`\`${facts.written}\` は${name}として読めない`, help];
    }
    case 'too-small':
      return [`${facts.written} は小さすぎる`, `${facts.limit} 以上にする`];
    case 'too-large':
      return [`${facts.written} は大きすぎる`, `${facts.limit} 以下にする`];
    case 'too-long':
      return [
        `文字列が${thousands(facts.count)}字ある`,
        `${thousands(facts.limit)}字までにする（長い説明は \`note\` に書く）`,
      ];
    case 'too-many':
      return [`項目が${thousands(facts.count)}件ある`, `${thousands(facts.limit)}件までにする`];
    case 'blank':
      return ['文字列が空白', facts.key === 'unit' ? unitHelp : '内容を書くか、項目名ごと消す'];
    case 'empty':
      return ['中に何もない', '内容を書くか、項目名ごと消す'];
  }
}

export const shape = {
  'unknown-key': {
    checks: 'その場所で意味のある項目名だけが使われているか',
    why: '書き誤った項目名は黙って読み飛ばされ、その数値も失われてしまう。',
    header: ({ key }) => `項目名 \`${key}\` は使えない`,
    notes: ({ suggestion, bare, allowed }) =>
      suggestion || bare ? [] : [`使える項目名は ${listed(allowed)}`],
    help: ({ suggestion, bare }) => {
      if (suggestion) return meant(suggestion);
      return bare
        ? '前の文字列を二重引用符で囲む（`{ }` の中の `,` は次の項目の始まりになる）'
        : '消す。決まった項目のない内容は `note`、`details`、`tags` に書く';
    },
  },
  'missing-key': {
    checks: '記録に欠かせない項目があるか',
    why: '目標の向きのない指標は判定できず、日付のない経過は並べられない。',
    header: ({ keys }) => (keys.length > 1 ? `${listed(keys)} のどれもない` : `\`${keys[0]}\` がない`),
    label: ({ keys }) => `${quoted(keys).join(' か ')} が要る`,
    help: ({ keys }) => `${keys.map(key => `\`${key}: …\``).join(' か ')} を書く`,
  },
  'misplaced-key': {
    checks: '互いに食い違う項目が並んでいないか',
    why: '値があるともないとも読めるもの、一つの値を目指す目標に付いた範囲などは、二通りに読める。',
    header: ({ keys, beside, value }) =>
      `${listed(keys)} は \`${value ? `${beside}: ${value}` : beside}\` と一緒に使えない`,
    label: ({ beside }) => `\`${beside}\` と両立しない`,
    related: ({ others }) => others.map(() => 'ここにもある'),
    help: ({ keys, beside }) => `${listed(keys)} を消すか、\`${beside}\` を直す`,
  },
  'wrong-type': {
    checks: '値が項目の求める種類のものか',
    why: '数値のところの文字列では計算できず、リストのところの単独の値には順序がない。',
    header: ({ expected, found, whole }) =>
      whole
        ? `ファイルの中身が項目名と値の組ではなく${kinds[found]}になっている`
        : `${expected.map(one => kinds[one]).join('か')}を書くところが${kinds[found]}になっている`,
    label: ({ found }) => (found === 'nothing' ? '値がない' : kinds[found]),
    help: wrongTypeHelp,
  },
  'full-width-number': {
    checks: '数値が半角の数字で書かれているか',
    why: '全角の数字は文字列であり、計算に使えない。',
    header: () => '数値が全角の文字列になっている',
    label: () => '全角',
    help: asNumber,
  },
  'number-as-text': {
    checks: '数値が数値として書かれているか',
    why: '引用符、桁区切り、「約」「万」「▲」などを付けた数値は文字列になり、計算に使えない。',
    header: () => '数値が文字列になっている',
    label: () => '文字列と読まれる',
    help: asNumber,
  },
  'invalid-value': {
    checks: '値がその項目で使えるものか',
    why: '使える言葉や形の決まった項目では、ほかのものは意味を持たない。',
    header: facts => invalidValueWords(facts)[0],
    notes: facts =>
      facts.reason === 'choice' && facts.suggestion ? [`使えるのは ${listed(facts.choices)}`] : [],
    help: facts => invalidValueWords(facts)[1],
  },
  'invalid-year': {
    checks: '年度が読める形で書かれているか',
    why: 'どの年度か分からない数値は、推移のどこにも置けない。',
    header: ({ written }) => `\`${written}\` は年度として読めない`,
    label: ({ write }) => (write ? '書き方が違う' : 'どの年度か分からない'),
    help: ({ write }) => (write ? `\`${write}\` と書く` : '`R5`、`令和5年度`、`FY2023`、`2023` のように書く'),
  },
  'invalid-day': {
    checks: '日付が暦にあるか',
    why: '2月30日の出来事は、なかったか、別の日のことである。',
    header: ({ written }) => `\`${written}\` は日付として読めない`,
    label: ({ write }) => (write ? '書き方が違う' : '暦にない'),
    help: ({ write }) =>
      write ? `\`${write}\` と書く` : '`2024-02-29` のように書く。月までしか分からなければ `2024-02`',
  },
  'invalid-check-digit': {
    checks: '団体コードの検査数字が合っているか',
    why: '最後の数字はほかの数字から決まるので、一字の誤りに気付くことができる。',
    header: ({ code }) => `団体コード \`${code}\` の検査数字が合わない`,
    label: ({ expected }) => `最後は ${expected} のはず`,
    help: ({ code, expected }) =>
      `コードを確かめる。初めの5桁が正しければ \`"${code.slice(0, 5)}${expected}"\` と書く`,
  },
} satisfies Partial<RuleWords>;
