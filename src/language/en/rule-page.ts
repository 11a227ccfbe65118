import type { RulePageWords } from '../rule-page.ts';

export const rulePage: RulePageWords = {
  families: {
    reading: 'Reading',
    shape: 'Shape',
    references: 'References',
    history: 'History',
    figures: 'Figures',
    warnings: 'Warnings',
  },
  checks: checks => `Checks ${checks}.`,
  explained: (checks, why) => `Checks ${checks}. ${why}`,
  bad: 'Bad',
  good: 'Good',
  linkTo: path => `(a link to ${path})`,
  unreadable: code => `(may not be opened: ${code})`,
  title: 'Diagnostics',
  page: 'Made by `npm run docs` from the rules: every message here was printed by running `reform validate` over the example above it. `reform rule <name>` shows the same in a terminal.',
  more: 'A rule with its examples: reform rule <name>',
};
