import type { Language } from '../../../language/language.ts';
import type { Document, Section } from '../document.ts';

/** A plan with errors has no figures: one from broken data is worse than none. */
export interface Unreadable {
  readonly id: string;
  readonly errors: number;
}

/** Nothing where all plans could be read. */
export function unreadableSection(
  plans: readonly Unreadable[],
  { status }: Pick<Language, 'status'>,
): readonly Section[] {
  if (plans.length === 0) return [];
  return [
    {
      kind: 'section',
      heading: { text: status.unreadablePlans, tone: 'bad' },
      blocks: [
        {
          kind: 'items',
          items: plans.map(({ id, errors }) => ({
            text: { pieces: [id, status.unreadable(errors)], between: ': ' },
            late: true,
          })),
        },
      ],
    },
  ];
}

export const unreadableDocument = (plan: Unreadable, language: Language): Document => ({
  blocks: [
    {
      kind: 'items',
      items: [
        { text: { pieces: [plan.id, language.status.unreadable(plan.errors)], between: ': ' }, late: true },
      ],
    },
  ],
});
