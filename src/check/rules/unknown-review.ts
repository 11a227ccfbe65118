import { planRule } from '../rule.ts';

const review = {
  'plans/example/reviews/committee-2025.yaml': `name: 第1回 改革推進委員会
date: 2025-05-20
source: report
`,
};

const indicator = (review: string) => ({
  'plans/example/indicators/visitors.yaml': `name: 来館者数
unit: 人
goal: increase
targets:
  - { year: R9, value: 1500, decided: 2025-06, review: ${review} }
source: report
`,
});

export const unknownReview = planRule({
  name: 'unknown-review',
  severity: 'error',
  example: () => ({
    bad: { ...review, ...indicator('comittee-2025') },
    good: { ...review, ...indicator('committee-2025') },
  }),
  *check(context) {
    for (const unresolved of context.unresolved) {
      const { reference, problem } = unresolved;
      if (reference.field !== 'review' || 'wrong' in problem) continue;
      const facts = { review: reference.written, meant: context.meantBy(unresolved) };
      yield { at: reference.at, facts };
    }
  },
});
