import type { IndicatorDetails } from '../../../assess/record-details/record-details.ts';
import { linesByYear, timelineOf } from '../../../assess/record-details/timeline.ts';
import type { LineAssessment } from '../../../assess/types.ts';
import { nameIn, saidIn } from '../../../language/name.ts';
import type { Indicator, Series } from '../../../model/indicator.ts';
import { exact } from '../../../number/exact.ts';
import { figureStyle, stated } from '../../wording/figure-text.ts';
import { valueAsWritten } from '../../wording/value.ts';
import type { Block, Document } from '../document.ts';
import { beside } from '../text.ts';
import { note, recordDocument, tableBlock } from './blocks.ts';
import { courseFacts, type LineGround, mainFacts, timeLong } from './line-facts.ts';
import { aimedAtNote } from './logic.ts';
import { detailLines, originNotes, type PlacedEntry, type Sources, tagLine } from './origin.ts';
import { seriesBlocks } from './series.ts';
import { type RecordStyle, wordsOf } from './style.ts';
import { aboveNote, indicatorsBelow, kindWord, opinionsNote } from './surroundings.ts';
import { timelineTable } from './timeline.ts';
import { neededNote, verdictNotes } from './verdict-notes.ts';

/** An indicator whole; or one of its series, in the place of the indicator's figures. */
export function indicatorDocument(
  whole: IndicatorDetails,
  series: Series | null,
  sources: Sources,
  style: RecordStyle,
): Document {
  const { record, scope } = whole;
  const { plan, assessment } = scope;
  const { language } = style;
  const { code, formatting } = language;
  const name = nameIn(record.name, code);
  const id = series ? `${record.id}/${series.id}` : record.id;
  return recordDocument({
    title: beside([name, series && nameIn(series.name, code)]),
    aside: beside([kindWord(record, scope, style), record.no, `${plan.id}/${id}`]),
    lead: [leadText(record, style), formatting.asOf(formatting.day(assessment.asOf))].filter(
      line => line !== '',
    ),
    sections: [
      ...figureSections(whole, series, style),
      targetsTable(lineOfWhole(whole, series), record, style),
      contextNotes(whole, style),
      originNotes(record, entriesOf(whole, series, style), sources, style),
    ],
  });
}

function leadText({ goal, unit, role, series, level }: Indicator, { language }: RecordStyle): string {
  const { show, terms, formatting, status } = language;
  if (role === 'heading') return '';
  const said = formatting.unit(unit);
  return [
    show.goal(goal),
    said === null ? null : show.inUnit(said),
    level === null ? null : show.logicLevels[level],
    series.length > 0 ? status.seriesInAll(series.length) : null,
    role === 'reference' ? terms.reference : null,
  ]
    .filter(part => part !== null)
    .join(formatting.separator);
}

function figureSections(
  whole: IndicatorDetails,
  series: Series | null,
  style: RecordStyle,
): readonly (readonly Block[])[] {
  const { assessed, record, scope, years, lateSince } = whole;
  const said = publishedNote(whole, style);
  if (!assessed) return [said];
  const line = lineOfWhole(whole, series);
  if (!line) return [...seriesBlocks(whole, assessed, style), said];
  const ground: LineGround = {
    line,
    indicator: record,
    targetWord: wordsOf(scope.plan, style).target,
    style,
  };
  const { judgement } = scope.plan;
  const since = series ? null : lateSince;
  return [
    mainFacts(ground),
    [...verdictNotes({ ...ground, judgement, asOf: scope.assessment.asOf, lateSince: since }), ...said],
    [...courseFacts(ground), ...neededNote(ground)],
    timelineTable(
      timelineOf(line, linesByYear(years, series?.id ?? null)),
      baselineText(line, record, style),
      record,
      style,
    ),
  ];
}

/** What the government itself said stands beside what is computed. */
function publishedNote({ published }: IndicatorDetails, { language }: RecordStyle): readonly Block[] {
  const { show } = language;
  return note(
    show.labels.published,
    published.map(({ entry }) => {
      const percent = (value: number | null) => (value === null ? null : `${valueAsWritten(value)}%`);
      return beside(
        [
          show.says(entry.year, nameIn(entry.says.by, language.code)),
          show.printed(percent(entry.progress), percent(entry.attainment)),
        ],
        language.formatting.separator,
      );
    }),
  );
}

function baselineText({ baseline }: LineAssessment, record: Indicator, style: RecordStyle): string | null {
  return baseline?.value ? stated(baseline.value, figureStyle(record, style.numbers)) : null;
}

/** The line whose figures the sheet shows; `null` where there are several. */
function lineOfWhole({ assessed }: IndicatorDetails, series: Series | null): LineAssessment | null {
  if (!series) return assessed?.line ?? null;
  return assessed?.series.find(({ id }) => id === series.id) ?? null;
}

/** Where the target was set more than once, or why it was is known. */
function targetsTable(line: LineAssessment | null, record: Indicator, style: RecordStyle): readonly Block[] {
  const { show, terms, formatting } = style.language;
  const targets = (line?.targets ?? []).map(({ entry }) => entry);
  const isTold = targets.length > 1 || targets.some(({ why, decided, review }) => why ?? decided ?? review);
  if (!isTold) return [];
  const figures = figureStyle(record, style.numbers);
  const text = (value: number | null) => (value === null ? null : stated(exact(value), figures));
  const rows = targets.map(target => [
    target.decided ?? '',
    timeLong(target, style),
    text(target.value) ?? formatting.range(text(target.min), text(target.max)),
    [saidIn(target.why, style.language), target.review, saidIn(target.note, style.language)]
      .filter(Boolean)
      .join(formatting.separator),
  ]);
  const columns = [
    { heading: show.columns.decided },
    { heading: show.columns.year },
    { heading: terms.target, align: 'right' as const },
    { heading: show.columns.why, wraps: true, comfort: 20 },
  ];
  return tableBlock(show.labels.targets, columns, rows);
}

function contextNotes(whole: IndicatorDetails, style: RecordStyle): readonly Block[] {
  const { record, opinions } = whole;
  const { show, terms, formatting } = style.language;
  const { continues } = record;
  return [
    ...note(show.labels.definition, [saidIn(record.definition, style.language)]),
    ...aboveNote(whole, style),
    ...note(show.labels.alsoUnder, [formatting.list(record.alsoUnder)]),
    ...aimedAtNote(record, whole.scope, style),
    ...indicatorsBelow(whole, style),
    ...note(terms.owner, [formatting.list(record.owner)]),
    ...note(show.labels.continues, [continues && show.continues(continues.of, continues.comparable)]),
    ...opinionsNote(opinions, style),
    ...note(show.labels.details, detailLines(record.details, style)),
    ...note(show.labels.tags, [tagLine(record.tags, style)]),
  ];
}

/** Every figure that is known at the day, with the word for it. */
function entriesOf(
  { assessed, published, scope }: IndicatorDetails,
  asked: Series | null,
  style: RecordStyle,
): readonly PlacedEntry[] {
  const { terms, show } = style.language;
  const { target } = wordsOf(scope.plan, style);
  const lines = assessed?.line
    ? [{ line: assessed.line, start: [] }]
    : (assessed?.series ?? [])
        .filter(({ id }) => !asked || id === asked.id)
        .map(part => ({ line: part, start: ['series', part.index] }));
  const entries = lines.flatMap(({ line, start }): PlacedEntry[] => [
    ...(line.baseline ? [placed(terms.baseline, line.baseline.entry, baselinePath(line), start)] : []),
    ...line.targets.map(({ entry, index }) => placed(target, entry, ['targets', index], start)),
    ...[...line.figures, ...line.outlook].map(({ entry, index }) =>
      placed(terms.actual, entry, ['actuals', index], start),
    ),
  ]);
  const said = published.map(({ entry, index }) =>
    placed(show.labels.published, entry, ['published', index], []),
  );
  return [...entries, ...said];
}

type Path = readonly (string | number)[];

const placed = (what: string, entry: PlacedEntry['entry'], own: Path, start: Path): PlacedEntry => ({
  what,
  entry,
  pointer: [...start, ...own],
});

const baselinePath = ({ baseline }: LineAssessment): Path =>
  baseline?.fromBreak == null ? ['baseline'] : ['breaks', baseline.fromBreak, 'baseline'];
