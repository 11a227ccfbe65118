import { reported } from '../rule.ts';

export const invalidCheckDigit = reported({
  name: 'invalid-check-digit',
  severity: 'error',
  by: 'shape',
  example: () => ({
    bad: {
      'governments/example.yaml': `name: 例示市
code: "431002"
`,
    },
    good: {
      'governments/example.yaml': `name: 例示市
code: "431001"
`,
    },
  }),
});
