import type { RuleWords } from '../../diagnostics.ts';

export const references = {
  'unknown-stage': {
    checks: "that every stage is one of the plan's own",
    why: 'A stage that the plan does not have is counted nowhere.',
    header: ({ stage }) => `the stage \`${stage}\` is not one of this plan`,
    label: () => 'not the id of a stage',
    related: ({ stages }) => [
      `the stages of this plan: ${stages.map(({ id }) => id).join(', ') || 'none yet'}`,
    ],
    help: ({ meant }) =>
      meant ? `did you mean \`${meant.id}\`${meant.label.ja ? ` (${meant.label.ja})` : ''}?` : null,
  },
} satisfies Partial<RuleWords>;
