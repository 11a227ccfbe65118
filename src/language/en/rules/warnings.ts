import type { RuleWords } from '../../diagnostics.ts';

export const warnings = {
  'unused-source': {
    checks: 'that some record names each source',
    why: 'A source that nothing names was either forgotten or left behind.',
    header: ({ id }) => `no record names the source \`${id}\``,
    help: ({ id }) => `write \`source: ${id}\` where it belongs, or remove this file`,
  },
} satisfies Partial<RuleWords>;
