import type { LeafAssessment } from '../../../assess/plan-types.ts';
import type { MeasureDetails } from '../../../assess/record-details/record-details.ts';
import { nameIn, saidIn } from '../../../language/name.ts';
import type { Progress } from '../../../model/measure.ts';
import { yearsAndMonthsBetween } from '../../../time/day.ts';
import { countsText } from '../../wording/counts.ts';
import { stageCounts, stageLabel } from '../../wording/stage-words.ts';
import type { Block, Document } from '../document.ts';
import { standText } from '../list/measures.ts';
import { beside, piecesOf } from '../text.ts';
import { stageTone } from '../tones.ts';
import { note, recordDocument, tableBlock } from './blocks.ts';
import { aimsNote } from './logic.ts';
import { detailLines, originNotes, type PlacedEntry, type Sources, tagLine } from './origin.ts';
import { figuresTable, milestonesTable } from './passing.ts';
import type { RecordStyle } from './style.ts';
import { aboveNote, indicatorsBelow, kindWord, measuresBelow, opinionsNote } from './surroundings.ts';

export function measureDocument(whole: MeasureDetails, sources: Sources, style: RecordStyle): Document {
  const { record, scope } = whole;
  const { formatting, code, show, terms } = style.language;
  const { asOf } = scope.assessment;
  return recordDocument({
    title: nameIn(record.name, code),
    aside: beside([kindWord(record, scope, style), record.no, `${scope.plan.id}/${record.id}`]),
    lead: [formatting.asOf(formatting.day(asOf))],
    sections: [
      [...standNotes(whole, style), ...historyTable(whole, style)],
      [
        ...aboveNote(whole, style),
        ...note(show.labels.alsoUnder, [formatting.list(record.alsoUnder)]),
        ...note(terms.owner, [formatting.list(record.owner)]),
        ...note(show.labels.period, [record.from === null ? null : show.from(record.from)]),
        ...note(show.labels.problem, [saidIn(record.problem, style.language)]),
        ...aimsNote(record, scope, style),
        ...note(show.labels.continues, [record.continues?.of ?? null]),
      ],
      milestonesTable(record.milestones, style),
      figuresTable(record.figures, style),
      [...measuresBelow(whole, style), ...indicatorsBelow(whole, style)],
      [
        ...note(show.labels.details, detailLines(record.details, style)),
        ...opinionsNote(whole.opinions, style),
        ...note(show.labels.tags, [tagLine(record.tags, style)]),
      ],
      originNotes(record, entriesOf(whole, style), sources, style),
    ],
  });
}

/** Where it stands, and since when it is late; of one that is not counted, where what is under it stands. */
function standNotes({ leaf, stages, scope }: MeasureDetails, style: RecordStyle): readonly Block[] {
  const { language } = style;
  const { terms, show, status } = language;
  if (!leaf) {
    const total = stages && stages.total > 0 ? status.items(stages.total) : null;
    return note(terms.stage, [
      total && stages
        ? beside(
            [total, ...piecesOf(countsText(stageCounts(stages, language), null, style))],
            language.formatting.separator,
          )
        : null,
    ]);
  }
  const { asOf } = scope.assessment;
  const { since, lateSince, stage } = leaf;
  const text = standText(leaf, language);
  return [
    ...note(terms.stage, [
      beside([{ text, ...stageTone(stage?.class ?? null) }, stage && since && show.sinceDay(since)]),
    ]),
    ...note(show.labels.ended, [endText(leaf, style)]),
    ...note(show.labels.lateSince, [
      lateSince === null ? null : show.lateSinceDay(lateSince, yearsAndMonthsBetween(lateSince, asOf)),
    ]),
    ...note(show.labels.why, [saidIn(leaf.last?.entry.why, language) ?? (leaf.late ? show.noWhy : null)]),
  ];
}

function endText({ state, measure }: LeafAssessment, { language }: RecordStyle): string | null {
  if (state !== 'ended' || !measure.ended) return null;
  const { how, date, into, why } = measure.ended;
  const text = language.show.ended(language.terms.ends[how], date, into);
  return why === null ? text : `${text}${language.formatting.aside(saidIn(why, language))}`;
}

/** Every report up to the day, oldest first, with its reason and what comes next. */
function historyTable({ progress, scope, leaf }: MeasureDetails, style: RecordStyle): readonly Block[] {
  const { show, terms } = style.language;
  const stages = new Map(scope.plan.stages.map(stage => [stage.id, stage]));
  const rows = progress.map(({ entry }) => {
    const stage = stages.get(entry.stage);
    const text = stage ? stageLabel(stage, style.language) : entry.stage;
    return [entry.date, { text, ...stageTone(stage?.class ?? null) }, entryText(entry, style)];
  });
  if (!leaf && rows.length === 0) return [];
  const columns = [
    { heading: show.columns.day },
    { heading: terms.stage, wraps: true, comfort: 14 },
    { heading: '', wraps: true, comfort: 30 },
  ];
  return tableBlock(show.labels.history, columns, rows);
}

function entryText({ why, next, due, note: remark }: Progress, { language }: RecordStyle): string {
  const { show, formatting } = language;
  const parts = [
    why === null ? null : show.why(saidIn(why, language)),
    next === null ? null : show.next(saidIn(next, language)),
    due === null ? null : show.due(due),
    saidIn(remark, language),
  ];
  return parts.filter(part => part !== null).join(formatting.separator);
}

function entriesOf(whole: MeasureDetails, { language }: RecordStyle): readonly PlacedEntry[] {
  const { progress, ended, record } = whole;
  const { terms, show } = language;
  return [
    ...progress.map(({ entry, index }) => ({ what: terms.stage, entry, pointer: ['progress', index] })),
    ...record.figures.map((entry, index) => ({
      what: show.labels.figures,
      entry,
      pointer: ['figures', index],
    })),
    ...record.milestones.map((entry, index) => ({
      what: show.labels.milestones,
      entry,
      pointer: ['milestones', index],
    })),
    ...(ended ? [{ what: show.labels.ended, entry: ended, pointer: ['ended'] }] : []),
  ];
}
