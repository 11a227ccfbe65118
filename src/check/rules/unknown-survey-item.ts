import { planRule } from '../rule.ts';

const survey = {
  'plans/example/surveys/readers-2025.yaml': `name: 利用者調査
date: 2025-01
groups:
  - id: rooms
    name: 館内
    items:
      - { id: quiet, name: 静けさ, value: 3.2 }
source: report
`,
};

const review = (item: string) => ({
  'plans/example/reviews/committee-2025.yaml': `name: 第1回 改革推進委員会
date: 2025-05-20
opinions:
  - { about: [readers-2025/${item}], says: 静かな席を増やしてほしい }
source: report
`,
});

export const unknownSurveyItem = planRule({
  name: 'unknown-survey-item',
  severity: 'error',
  example: () => ({
    bad: { ...survey, ...review('quite') },
    good: { ...survey, ...review('quiet') },
  }),
  *check(context) {
    for (const unresolved of context.unresolved) {
      const { reference, problem } = unresolved;
      if (!('of' in problem) || problem.of !== 'survey') continue;
      const item = reference.written.slice(reference.written.lastIndexOf('/') + 1);
      const facts = { survey: problem.id, item, meant: context.meantBy(unresolved) };
      yield { at: reference.at, facts };
    }
  },
});
