import type { RuleWords } from '../../diagnostics.ts';

export const history = {
  'out-of-order': {
    checks: 'that histories run from the oldest entry to the newest',
    why: 'A new fact is added at the end, so that one line of a change is one fact.',
    header: ({ list }) => `\`${list}\` is out of order`,
    label: () => 'earlier than the entry before it',
    related: () => ['the entry before'],
    help: () => 'sort the entries, the oldest first',
  },
} satisfies Partial<RuleWords>;
