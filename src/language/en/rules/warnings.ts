import type { RuleWords } from '../../diagnostics.ts';

export const warnings = {
  'unused-source': {
    checks: 'that some record names each source',
    why: 'A source that nothing names was either forgotten or left behind.',
    header: ({ id }) => `no record names the source \`${id}\``,
    help: ({ id }) => `write \`source: ${id}\` where it belongs, or remove this file`,
  },
  'doubtful-jump': {
    checks: 'that no figure is ten times the one before it, or a tenth',
    why: 'A shifted decimal point, or a figure in another unit, looks like this; so does, rarely, the truth.',
    header: ({ from, to }) => `the figure jumps from ${from} to ${to}`,
    label: ({ from, to }) =>
      Math.abs(to) > Math.abs(from)
        ? 'ten times the one before, or more'
        : 'a tenth of the one before, or less',
    related: () => ['the one before'],
    help: () => 'check it; if it is right, say why under `waive`',
  },
} satisfies Partial<RuleWords>;
