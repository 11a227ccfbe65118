import type { RuleWords } from '../../diagnostics.ts';

export const history = {
  'out-of-order': {
    checks: '経過が古い順に並んでいるか',
    why: '新しい事実は末尾に足すものとし、変更の一行が一つの事実に対応するようにする。',
    header: ({ list }) => `\`${list}\` が古い順に並んでいない`,
    label: () => '前のものより古い',
    related: () => ['一つ前のもの'],
    help: () => '古い順に並べ替える（新しいものを末尾に）',
  },
} satisfies Partial<RuleWords>;
