import type { FigureSaid, HistoryChange } from '../../compare/history.ts';
import type { FileVersion } from '../../load/file-history.ts';
import type { NoFigure } from '../../model/indicator.ts';
import { timeOf } from '../wording/number-format.ts';
import type { Writing } from '../wording/writing.ts';
import { section } from './blocks.ts';
import type { Column, Document, Row, RowGroup } from './document.ts';
import { beside } from './text.ts';

/** A change of a record, with the commit that made it. */
export interface HistoryEvent {
  readonly version: Omit<FileVersion, 'bytes'>;
  readonly change: HistoryChange;
}

export interface History {
  readonly name: string;
  readonly address: string;
  readonly events: readonly HistoryEvent[];
  readonly isShallow: boolean;
  /** What is said where nothing is found. */
  readonly empty: string;
}

/** Who entered what when, figure by figure: for whoever has to answer for it. */
export function historyDocument(
  { name, address, events, isShallow, empty }: History,
  writing: Writing,
): Document {
  const { log } = writing.language;
  const { columns: words } = log;
  const all: readonly Column[] = [
    { heading: words.day },
    { heading: words.author, rank: 1 },
    { heading: words.change, wraps: true, comfort: 20 },
    { heading: words.published, rank: 2 },
    { heading: words.source, rank: 3 },
    { heading: words.commit, rank: 4 },
  ];
  const rows = [...groupsOf(events, writing)];
  // What is of figures alone has no column where there are none.
  const isUsed = (index: number) => rows.some(group => group.rows.some(({ cells }) => cells[index] !== ''));
  const columns = all.filter((_, index) => isUsed(index));
  const groups = rows.map(group => ({
    ...group,
    rows: group.rows.map(row => ({ ...row, cells: row.cells.filter((_, index) => isUsed(index)) })),
  }));
  const table = { kind: 'table', columns, groups } as const;
  return {
    title: {
      text: log.title,
      below: [{ text: beside([name, { text: address, tone: 'faint' }]) }],
    },
    blocks: [
      section('', [groups.length > 0 ? table : { kind: 'lines', lines: [empty] }]),
      ...(isShallow
        ? [section('', [{ kind: 'lines', lines: [log.shallow] } as const], { isCallout: true })]
        : []),
    ],
  };
}

function* groupsOf(events: readonly HistoryEvent[], writing: Writing): Generator<RowGroup> {
  const groups = new Map<string, Row[]>();
  for (const event of events) {
    const heading = headingOf(event.change, writing);
    const rows = groups.get(heading) ?? [];
    rows.push(rowOf(event, writing));
    groups.set(heading, rows);
  }
  for (const [heading, rows] of groups) yield { heading, rows };
}

function headingOf(change: HistoryChange, { language, numbers }: Writing): string {
  const { log, terms } = language;
  if (change.kind === 'report') return log.reports;
  if (change.kind !== 'figure' && change.kind !== 'target') return log.other;
  const word = change.kind === 'figure' ? terms.actual : terms.target;
  return [change.series ?? '', word, timeOf(change.when, numbers)].filter(part => part !== '').join(' ');
}

function rowOf({ version, change }: HistoryEvent, writing: Writing): Row {
  const { log } = writing.language;
  const isFigure = change.kind === 'figure' || change.kind === 'target';
  const from = isFigure && change.after ? (change.after.known ?? version.day) : '';
  const source = isFigure ? (change.after?.source ?? '') : '';
  const isRewritten =
    (isFigure || change.kind === 'report') && ['rewritten', 'withdrawn'].includes(change.fate);
  return {
    cells: [
      version.day,
      version.author,
      { text: changeText(change, writing), ...(isRewritten && { tone: 'warning' as const }) },
      from,
      source,
      { text: version.commit?.slice(0, 8) ?? log.uncommitted, tone: 'faint' },
    ],
    ...(isRewritten && { late: true }),
  };
}

function changeText(change: HistoryChange, { language }: Writing): string {
  const { log, diff, formatting } = language;
  switch (change.kind) {
    case 'figure':
    case 'target': {
      const [before, after] = [change.before, change.after].map(said => said && figureText(said, language));
      const moved = before && after ? log.change(before, after) : (after ?? before ?? '');
      const why = change.after?.why;
      const fate = why ? `${diff.fates[change.fate]}: ${why}` : diff.fates[change.fate];
      return moved + (change.fate === 'arrived' && !why ? '' : formatting.aside(fate));
    }
    case 'report': {
      const stages =
        change.before && change.after
          ? log.change(change.before, change.after)
          : (change.after ?? change.before ?? '');
      const told = change.why ? `${stages}: ${change.why}` : stages;
      const text = `${change.day} ${told}`;
      return change.fate === 'arrived' ? text : text + formatting.aside(log.reportFates[change.fate]);
    }
    case 'keys':
      return log.keys(change.keys);
    case 'moved':
      return log.moved(change.from);
    default:
      return log[change.kind];
  }
}

function figureText(
  { value, none, provisional }: FigureSaid,
  { terms, formatting }: Writing['language'],
): string {
  const isReason = (word: string | null): word is NoFigure =>
    word !== null && Object.hasOwn(terms.none, word);
  const text = value !== null ? String(value) : isReason(none) ? terms.none[none] : '-';
  return provisional ? text + formatting.aside(terms.provisional) : text;
}
