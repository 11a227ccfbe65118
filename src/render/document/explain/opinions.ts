import type { OpinionGiven } from '../../../assess/opinions.ts';
import type { PlacedOpinion } from '../../../explain/explained.ts';
import type { Language } from '../../../language/language.ts';
import { nameIn, saidIn } from '../../../language/name.ts';
import { section, tableOf } from '../blocks.ts';
import type { Section } from '../document.ts';
import { beside } from '../text.ts';

/** What was said of the record at meetings, and what the office answered. */
export function opinionsSection(opinions: readonly PlacedOpinion[], language: Language): Section[] {
  const { explain, code, terms } = language;
  const reviews = [...new Set(opinions.map(({ review }) => review))];
  const columns = [
    { heading: '' },
    { heading: '', align: 'right' as const },
    { heading: explain.line, align: 'right' as const },
    { heading: '', wraps: true },
  ];
  return reviews.map(review =>
    section(
      explain.headings.opinions,
      [
        tableOf(
          columns,
          opinions
            .filter(opinion => opinion.review === review)
            .flatMap(({ entry, span }) => {
              const { by, kind, says, answer } = entry;
              const line = String(span.range?.start.line ?? '');
              const kinds = kind.map(each => terms.opinions[each]).join('・');
              const rows = [
                [
                  by ? nameIn(by.by, code) : '',
                  proposalText(entry, language),
                  line,
                  saidIn(says, language) ?? kinds,
                ],
              ];
              if (answer?.says)
                rows.push([
                  explain.answer,
                  '',
                  '',
                  [
                    saidIn(answer.says, language),
                    answer.by && language.formatting.aside(nameIn(answer.by.by, code)),
                  ]
                    .filter(Boolean)
                    .join(''),
                ]);
              return rows;
            }),
        ),
      ],
      { lead: beside([nameIn(review.name, code), review.date.to.written, review.file]) },
    ),
  );
}

function proposalText({ proposes }: OpinionGiven['entry'], { formatting }: Language): string {
  if (!proposes) return '';
  const value = String(proposes.value);
  return proposes.approximate ? formatting.approximate(value) : value;
}
