import type { RuleWords } from '../../diagnostics.ts';
import { formatting } from '../formatting.ts';

const what: ReadonlyMap<string, string> = new Map(
  Object.entries({
    progress: '経過',
    actuals: '値',
    path: '年度別の目標',
    targets: '目標',
    breaks: '調査方法の変更',
    counts: '同じ対象の公表値',
  }),
);

const eitherFigure = 'どちらかを消すか、先の値に `provisional: true` を付けるか、後の値に `corrects` を書く';

const dayOf = {
  known: '値が分かった日',
  progress: '経過の日',
  tally: '公表値の日',
  done: '達した日',
  answer: '回答の日',
};

export const history = {
  'out-of-order': {
    checks: '経過が古い順に並んでいるか',
    why: '新しい事実は末尾に足すものとし、変更の一行が一つの事実に対応するようにする。',
    header: ({ list }) => `\`${list}\` が古い順に並んでいない`,
    label: () => '前のものより古い',
    related: () => ['一つ前のもの'],
    help: () => '古い順に並べ替える（新しいものを末尾に）',
  },
  'duplicate-day': {
    checks: '同じ日のものが二つないか',
    why: '二つのうち、どちらが正しいのか分からない。',
    header: ({ list, day }) => `${day} の${what.get(list)}が既にある`,
    label: () => '二つ目',
    related: () => ['一つ目'],
    help: ({ list }) => (list === 'actuals' ? eitherFigure : 'どちらかを消すか、日付を改める'),
  },
  'duplicate-year': {
    checks: '同じ年度の値が、速報値でも訂正でもなく二つないか',
    why: '二つ目の値は、速報値を確定させるものか、訂正するものであり、そうでなければどちらが正しいのか分からない。',
    header: ({ list, year }) => `${formatting.yearShort(year)} の${what.get(list)}が既にある`,
    label: () => '二つ目',
    related: () => ['一つ目'],
    help: ({ list }) => {
      if (list === 'targets') return 'それぞれに決定の日（`decided`）を書くか、どちらかを消す';
      return list === 'actuals' ? eitherFigure : 'どちらかを消すか、年度を改める';
    },
  },
  'corrects-nothing': {
    checks: '訂正の対象とした値があるか',
    why: '一度公表されて訂正された値は、訂正後の値と並べて残す。',
    header: ({ corrects }) => `訂正の対象の ${corrects} がない`,
    label: ({ stands }) => (stands === null ? 'この前に値がない' : `前にある値は ${stands}`),
    help: ({ stands }) =>
      stands === null ? '先に公表された値を加えるか、`corrects` を消す' : `\`corrects: ${stands}\` と書く`,
  },
  'future-figure': {
    checks:
      '終わっていない年度の値や基準値（速報値で、いつ分かったかを書いたものを除く）や、まだ来ていない日の経過・公表値・回答・完了・`known` がないか',
    why: '年度は3月31日に終わる。それまで実績は分からないが、見込みが公表されることはある。',
    header: ({ what, ofDay, provisional }) => {
      if (what === 'baseline') return `基準値が${ofDay ? 'まだ来ていない日' : '終わっていない年度'}のもの`;
      if (what !== 'figure') return `${dayOf[what]}がまだ来ていない`;
      if (provisional) return '終わっていない年度の速報値に、いつ分かったかの記載がない';
      return ofDay ? 'まだ来ていない日の値' : '終わっていない年度の値';
    },
    label: ({ today, provisional }) => (provisional ? '`known` がない' : `今日は ${today}`),
    help: ({ what, ofDay, provisional }) => {
      if (provisional) return '公表された日を `known` に書く';
      if (ofDay) return '日付を改める';
      return what === 'baseline'
        ? '年度を改める。今年度の見込みなら `approximate: true` を付けられる'
        : '年度を改めるか、見込みなら `provisional: true` と `known` を付ける';
    },
  },
  'missing-since': {
    checks: '年度の途中までの値がある指標で、日付の値のどれにも数え始めの日があるか',
    why: '数え始めの日がなければ、半年分の値なのか年度を通した値なのか分からない。',
    header: ({ others }) =>
      `日付の値${others === 0 ? '' : ` ${others + 1}件`}に、いつから数えたものかの記載がない`,
    label: () => '`since` がない',
    related: ({ others }) => [
      'これには記載がある',
      ...Array.from({ length: others }, () => 'これにも記載がない'),
    ],
    help: () => '数え始めの日を `since` に書く',
  },
  'ended-into-nothing': {
    checks: '終わった取組の引き継ぎ先があるか、統合や分割なら書かれているか',
    why: '統合や分割で終わった取組を探す人が、続きをたどれるようにする。',
    header: ({ slip }, { id }) => {
      if (slip === 'itself') return `取組 \`${id}\` の引き継ぎ先が自分自身`;
      if (slip === 'unknown') return `取組 \`${id}\` の引き継ぎ先がない`;
      return `${slip === 'merged' ? '統合' : '分割'}で終わった取組 \`${id}\` に引き継ぎ先の記載がない`;
    },
    label: ({ slip }) => {
      if (slip === 'itself') return 'この取組自身';
      return slip === 'unknown' ? 'この id の取組はない' : '`into` がない';
    },
    help: ({ slip, meant }) => {
      if (slip === 'itself') return '引き継ぐ取組を書く';
      if (slip !== 'unknown')
        return '引き継ぐ取組を `into` に書く。引き継ぐものがなければ `how: done` か `how: dropped` とする';
      return meant ? `\`${meant}\` の誤りでは` : null;
    },
  },
  'progress-after-end': {
    checks: '終わった取組に、その後の経過がないか',
    why: '終わった取組は集計されないため、その後の報告はどこにも現れない。',
    header: ({ ended }, { id }) => `取組 \`${id}\` に、終了（${ended}）より後の経過がある`,
    label: () => '終了より後',
    related: () => ['終了の日'],
    help: () => 'どちらかの日付を改めるか、`ended` を消す',
  },
  'progress-on-uncounted': {
    checks: '経過が、集計対象の取組だけに書かれているか',
    why: '上位の取組はその下の取組で数えるため、そこに書いた経過はどの集計にも現れない。',
    header: (_, { id }) => `取組 \`${id}\` は集計対象でないのに経過がある`,
    label: ({ level, counted }) => {
      if (counted === null) return 'この下に取組がある';
      return level === null ? '階層がない' : `階層は \`${level}\``;
    },
    related: ({ counted }) => [counted === null ? 'この下にある取組' : `この計画が数えるのは \`${counted}\``],
    help: ({ counted }) =>
      counted === null
        ? '下の取組に経過を書く'
        : `階層 \`${counted}\` の取組に経過を書くか、この取組の \`level\` を \`${counted}\` とする`,
  },
} satisfies Partial<RuleWords>;
