import { grouped } from '../../assess/grouped.ts';
import type { ListedOpinion } from '../../assess/select/listed.ts';
import type { Language } from '../../language/language.ts';
import { makeVisible } from '../../text/visible.ts';
import { wrap } from '../../text/wrap.ts';
import { aboutText, answerText, kindText, meetingText, saidText } from '../list/opinions.ts';
import type { Screen } from '../screen.ts';
import type { Paints } from './paint.ts';

/** Opinions as paragraphs, below the meetings at which they were given. */
export function opinionsText(
  items: readonly ListedOpinion[],
  language: Language,
  screen: Screen,
  paints: Paints,
): string {
  const meetings = [...grouped(items, ({ review }) => [review]).values()];
  const parts = meetings.map(opinions => {
    const [{ review, scope }] = opinions as [ListedOpinion];
    const title = meetingText(review.name, review.date, language);
    return [
      ...folded(title, 0, screen).map(line => paints.strong(line)),
      paints.faint(`${scope.plan.id}/${review.id}`),
      ...opinions.flatMap(item => opinionLines(item, aboutText(item, language), language, screen, paints)),
    ];
  });
  return `${parts.map(lines => lines.join('\n')).join('\n\n')}\n`;
}

/** Who, about what, of which kind; what was said; what was answered. */
function opinionLines(
  item: Pick<ListedOpinion, 'record' | 'about'>,
  about: string | null,
  language: Language,
  screen: Screen,
  paints: Paints,
): string[] {
  const { record } = item;
  const head = [record.by, about, kindText(record, language)].filter(part => part);
  const answer = answerText(record, language);
  return [
    ...folded(head.join('  '), 2, screen).map(line => paints.place(line)),
    ...folded(saidText(item, language), 4, screen),
    ...(answer === null ? [] : folded(language.list.answered(answer), 4, screen)),
  ];
}

function folded(text: string, indent: number, { columns, ambiguous }: Screen): string[] {
  const visible = makeVisible(text);
  const lines = columns === null ? [visible] : wrap(visible, columns - indent, ambiguous);
  return lines.map(line => ' '.repeat(indent) + line);
}
