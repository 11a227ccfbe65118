import type { RuleWords } from '../../diagnostics.ts';

export const references = {
  'unknown-stage': {
    checks: '進捗区分が計画の定めたものか',
    why: '計画にない区分では、どこにも数えられない。',
    header: ({ stage }) => `進捗区分 \`${stage}\` はこの計画にない`,
    label: () => '区分の id ではない',
    related: ({ stages }) => [`この計画の区分は ${stages.map(({ id }) => id).join('、') || 'まだない'}`],
    help: ({ meant }) =>
      meant ? `\`${meant.id}\`${meant.label.ja ? `（${meant.label.ja}）` : ''}の誤りでは` : null,
  },
} satisfies Partial<RuleWords>;
