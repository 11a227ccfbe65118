import type { PolicyDetails } from '../../../assess/record-details/record-details.ts';
import { nameIn, saidIn } from '../../../language/name.ts';
import { countsText } from '../../wording/counts.ts';
import { stageCounts } from '../../wording/stage-words.ts';
import type { Document } from '../document.ts';
import { beside, piecesOf } from '../text.ts';
import { note, recordDocument } from './blocks.ts';
import { detailLines, originNotes, type Sources, tagLine } from './origin.ts';
import { type RecordStyle, wordsOf } from './style.ts';
import { indicatorsBelow, measuresBelow, opinionsNote } from './surroundings.ts';

export function policyDocument(whole: PolicyDetails, sources: Sources, style: RecordStyle): Document {
  const { record, scope, stages } = whole;
  const { language } = style;
  const { formatting, code, show, terms, status } = language;
  const words = wordsOf(scope.plan, style);
  const isUnknown = whole.below.length === 0 && scope.assessment.leaves.some(leaf => leaf.policy === null);
  return recordDocument({
    title: nameIn(record.name, code),
    aside: beside([words.policy, record.no, `${scope.plan.id}/${record.id}`]),
    lead: [formatting.asOf(formatting.day(scope.assessment.asOf))],
    sections: [
      note(terms.stage, [
        stages.total > 0
          ? beside(
              [
                status.items(stages.total),
                ...piecesOf(countsText(stageCounts(stages, language), null, style)),
              ],
              formatting.separator,
            )
          : isUnknown
            ? terms.unassigned
            : null,
        stages.basis === 'published' ? status.publishedOn(stages.asOf) : null,
      ]),
      [...measuresBelow(whole, style), ...indicatorsBelow(whole, style)],
      [
        ...note(terms.owner, [formatting.list(record.owner)]),
        ...note(show.labels.problem, [saidIn(record.problem, style.language)]),
        ...note(show.labels.details, detailLines(record.details, style)),
        ...opinionsNote(whole.opinions, style),
        ...note(show.labels.tags, [tagLine(record.tags, style)]),
      ],
      originNotes(record, [], sources, style),
    ],
  });
}
