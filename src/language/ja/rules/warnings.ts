import type { RuleWords } from '../../diagnostics.ts';

export const warnings = {
  'unused-source': {
    checks: '出典のどれもが、どこかの記録から参照されているか',
    why: 'どこからも参照されない出典は、書き忘れか、消し忘れである。',
    header: ({ id }) => `出典 \`${id}\` を参照する記録がない`,
    help: ({ id }) => `使う記録に \`source: ${id}\` と書くか、このファイルを消す`,
  },
} satisfies Partial<RuleWords>;
