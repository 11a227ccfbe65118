import { grouped } from '../../../assess/grouped.ts';
import type { Language } from '../../../language/language.ts';
import type { Day } from '../../../model/record.ts';
import type { Writing } from '../../wording/writing.ts';
import type { Block, Column, Document, Row, Section, Table } from '../document.ts';
import { beside } from '../text.ts';
import { lateSection } from './late-section.ts';
import type { OverviewEntry } from './overview-entry.ts';
import { type Unreadable, unreadableSection } from './unreadable.ts';

export interface Overview {
  /** `null`: each plan has its own. */
  readonly asOf: Day | null;
  /** The day since which the changes beside the counts are. */
  readonly compared?: Day | null;
  readonly entries: readonly OverviewEntry[];
  readonly unreadable: readonly Unreadable[];
}

/** All plans by government: how far each is in its time, where what is counted stands, what the indicators say. */
export function overviewDocument(overview: Overview, writing: Writing): Document {
  const { entries, unreadable } = overview;
  const { language } = writing;
  if (entries.length + unreadable.length === 0)
    return { blocks: [{ kind: 'lines', lines: [language.status.noPlans] }] };
  const byGovernment = grouped(entries, ({ governmentId }) => [governmentId]);
  const governments = [...byGovernment.values()].map(
    (own): Section => ({
      kind: 'section',
      heading: own[0]?.government ?? '',
      blocks: [...own].sort(latestFirst).map(entry => planSection(entry, overview, language)),
    }),
  );
  return {
    title: title(overview, writing),
    blocks: [
      ...governments,
      ...unreadableSection(unreadable, language),
      ...lateSection(
        entries.reduce((sum, { late }) => sum + late, 0),
        language,
      ),
    ],
  };
}

/** The plan that is under way before those that are over. */
const latestFirst = (a: OverviewEntry, b: OverviewEntry) => (b.until ?? 0) - (a.until ?? 0);

function title({ asOf, compared = null, entries, unreadable }: Overview, { language }: Writing) {
  const { formatting, status } = language;
  const day = asOf === null ? status.latestDays : formatting.asOf(formatting.day(asOf));
  const governments = new Set(entries.map(({ governmentId }) => governmentId)).size;
  const since = compared === null ? null : status.comparedWith(compared);
  const scope = status.scope(governments, entries.length + unreadable.length);
  return { text: status.overview, aside: beside([day, since, scope], formatting.separator) };
}

function planSection(entry: OverviewEntry, { asOf }: Overview, language: Language): Section {
  return { kind: 'section', heading: heading(entry, asOf === null), blocks: [body(entry, language)] };
}

const headColumns: readonly Column[] = [
  { heading: '', wraps: true, comfort: 20 },
  { heading: '', rank: 2 },
  { heading: '', rank: 3 },
  { heading: '', rank: 1 },
  { heading: '' },
];

/** What a name adds in brackets is left out where there is little room: the id tells it too. */
const inBrackets = /[（(][^（(]*[)）]$/;

function heading({ name, period, state, asOf, id }: OverviewEntry, withDay: boolean): Table {
  const short = name.replace(inBrackets, '').trim();
  const named = { text: name, tone: 'strong' as const, ...(short !== '' && { short }) };
  const cells = [named, period, state, withDay ? asOf : '', id];
  return { kind: 'table', columns: headColumns, groups: [{ rows: [{ cells }] }], linesUpAs: 'plans' };
}

const bodyColumns: readonly Column[] = [
  { heading: '' },
  { heading: '', align: 'right' },
  { heading: '', wraps: true, comfort: 36, isSeveral: true },
  { heading: '', rank: 1 },
];

function body({ lines }: OverviewEntry, { status }: Language): Block {
  if (lines.length === 0) return { kind: 'lines', lines: [{ text: status.emptyPlan, tone: 'faint' }] };
  const rows = lines.map(
    ({ word, count, text, parts, notes }): Row => ({
      cells: [word, count, text, parts ? { chart: { kind: 'stack', parts } } : ''],
      notes,
    }),
  );
  return { kind: 'table', columns: bodyColumns, groups: [{ rows }], linesUpAs: 'counts' };
}
