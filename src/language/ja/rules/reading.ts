import type { RuleWords } from '../../diagnostics.ts';

export const reading = {
  'duplicate-key': {
    checks: '同じ項目名が一つの対応の中に二度ないか',
    why: 'YAML では後のものが前のものを黙って置き換え、どちらが正しいか分からなくなる。',
    header: ({ key }) => `項目名 \`${key}\` が二度ある`,
    label: () => '二度目',
    related: () => ['一度目'],
    help: () => 'どちらか一方を消す',
  },
} satisfies Partial<RuleWords>;
