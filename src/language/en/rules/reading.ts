import type { RuleWords } from '../../diagnostics.ts';

export const reading = {
  'duplicate-key': {
    checks: 'that no key stands twice in one mapping',
    why: 'In YAML the later one silently replaces the earlier, and nobody knows which was meant.',
    header: ({ key }) => `the key \`${key}\` stands twice`,
    label: () => 'the second',
    related: () => ['the first'],
    help: () => 'remove one of the two',
  },
} satisfies Partial<RuleWords>;
