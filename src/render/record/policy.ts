import type { WholePolicy } from '../../assess/whole/whole.ts';
import { nameIn } from '../../language/name.ts';
import { countsText, stageCounts } from '../figures/stage-words.ts';
import { detailLines, originNotes, type Sources, tagLine } from './origin.ts';
import { note, type Sheet } from './sheet.ts';
import { type SheetStyle, wordsOf } from './style.ts';
import { indicatorsBelow, measuresBelow, opinionsNote } from './surroundings.ts';

export function policySheet(whole: WholePolicy, sources: Sources, style: SheetStyle): Sheet {
  const { record, scope, stages } = whole;
  const { language } = style;
  const { habits, code, show, terms, status } = language;
  const words = wordsOf(scope.plan, style);
  const isUnknown = whole.below.length === 0 && scope.assessment.leaves.some(leaf => leaf.policy === null);
  return {
    title: nameIn(record.name, code),
    aside: [words.policy, record.no, `${scope.plan.id}/${record.id}`].filter(Boolean).join('  '),
    lead: [habits.asOf(habits.day(scope.assessment.asOf))],
    sections: [
      note(terms.stage, [
        stages.total > 0
          ? `${status.items(stages.total)}  ${countsText(stageCounts(stages, language))}`
          : isUnknown
            ? terms.unassigned
            : null,
        stages.basis === 'published' ? status.publishedOn(stages.asOf) : null,
      ]),
      [...measuresBelow(whole, style), ...indicatorsBelow(whole, style)],
      [
        ...note(terms.owner, [habits.list(record.owner)]),
        ...note(show.labels.problem, [record.problem]),
        ...note(show.labels.details, detailLines(record.details, style)),
        ...opinionsNote(whole.opinions, style),
        ...note(show.labels.tags, [tagLine(record.tags, style)]),
      ],
      originNotes(record, [], sources, style),
    ],
  };
}
