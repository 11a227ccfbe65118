import { grouped } from '../../../assess/grouped.ts';
import type { StageTotals } from '../../../assess/plan-types.ts';
import type { Language } from '../../../language/language.ts';
import type { Day } from '../../../model/record.ts';
import { displayWidth } from '../../../text/width.ts';
import type { OverviewEntry } from '../../figures/overview-entry.ts';
import type { Screen } from '../../screen.ts';
import { type Part, stackedBar } from '../bar.ts';
import { flowIndented } from '../flow.ts';
import { type Paints, paintsFor } from '../paint.ts';
import { spread } from '../spread.ts';
import { type Column, layTable, type Row } from '../table.ts';
import { stageShade } from '../tone.ts';
import { countsPaint } from './paint-counts.ts';
import { type Unreadable, unreadableLines } from './unreadable.ts';

export interface Overview {
  /** `null`: each plan has its own. */
  readonly asOf: Day | null;
  /** The day since which the changes beside the counts are. */
  readonly compared?: Day | null;
  readonly entries: readonly OverviewEntry[];
  readonly unreadable: readonly Unreadable[];
}

/** All plans by government: how far each is in its time, where what is counted stands, what the indicators say. */
export function overviewText(overview: Overview, language: Language, screen: Screen): string {
  const paints = paintsFor(screen);
  const { unreadable } = overview;
  if (overview.entries.length + unreadable.length === 0) return `${language.status.noPlans}\n`;
  const entries = [...overview.entries].sort(latestFirst);
  const heads = layTable(headColumns, entries.map(headRow(overview, screen, paints)), screen, {
    indent: 2,
    tight: true,
  }).rows;
  const bodies = bodiesOf(entries, language, screen, paints);
  const lines = [...title(overview, language, screen, paints)];
  const empty = `    ${paints.faint(language.status.emptyPlan)}`;
  const byGovernment = grouped(overview.entries, ({ governmentId }) => [governmentId]);
  for (const [id, [first]] of byGovernment) {
    const ofOne = [...entries.keys()].filter(index => entries[index]?.governmentId === id);
    lines.push('', paints.strong(first?.government ?? ''));
    for (const [position, index] of ofOne.entries()) {
      if (position > 0) lines.push('');
      const body = bodies[index] ?? [];
      lines.push(...(heads[index] ?? []), ...(body.length > 0 ? body : [empty]));
    }
  }
  if (unreadable.length > 0) {
    lines.push('', paints.bad(language.status.unreadablePlans));
    lines.push(...unreadableLines(unreadable, language, screen, paints));
  }
  return `${lines.join('\n')}\n`;
}

/** The plan that is under way before those that are over. */
const latestFirst = (a: OverviewEntry, b: OverviewEntry) => (b.until ?? 0) - (a.until ?? 0);

function title(
  { asOf, compared = null, entries, unreadable }: Overview,
  { habits, status }: Language,
  screen: Screen,
  paints: Paints,
): string[] {
  const day = asOf === null ? status.latestDays : habits.asOf(habits.day(asOf));
  const governments = new Set(entries.map(({ governmentId }) => governmentId)).size;
  const since = compared === null ? [] : [status.comparedWith(compared)];
  const scope = status.scope(governments, entries.length + unreadable.length);
  return spread(status.overview, [day, ...since, scope].join('  '), screen, paints.strong);
}

const headColumns: readonly Column[] = [
  { heading: '', wraps: true, comfort: 20 },
  { heading: '', drop: 2 },
  { heading: '', drop: 3 },
  { heading: '', drop: 1 },
  { heading: '' },
];

/** How much a name may take of a narrow screen before what it adds in brackets is left out: the id tells it too. */
const roomForName = 36;

const headRow =
  ({ asOf }: Overview, screen: Screen, paints: Paints) =>
  (entry: OverviewEntry): Row => {
    const isNarrow = screen.columns !== null && screen.columns < 100;
    const isLong = displayWidth(entry.name, screen.ambiguous) > roomForName;
    const name = isNarrow && isLong ? entry.name.replace(/[（(][^（(]*[)）]$/, '').trim() : entry.name;
    const day = asOf === null ? entry.asOf : '';
    return [{ text: name, paint: paints.strong }, entry.period, entry.state, day, entry.id];
  };

const bodyColumns: readonly Column[] = [
  { heading: '' },
  { heading: '', align: 'right' },
  { heading: '', wraps: true, comfort: 36 },
  { heading: '', drop: 1 },
];

const barWidth = 16;

/** Laid out together, so that all plans line up; then each plan's own lines. */
function bodiesOf(
  entries: readonly OverviewEntry[],
  language: Language,
  screen: Screen,
  paints: Paints,
): string[][] {
  const paint = countsPaint(language, paints);
  const rows = entries.flatMap(({ lines }) =>
    lines.map(
      ({ word, count, text, totals }): Row => [
        word,
        count,
        { text, paint },
        totals ? stackedBar(stageParts(totals), barWidth, screen) : '',
      ],
    ),
  );
  const laid = layTable(bodyColumns, rows, screen, { indent: 4 });
  const left = [...laid.rows];
  const noteIndent = laid.starts[2] ?? 0;
  return entries.map(({ lines }) =>
    lines.flatMap(({ notes }) => [
      ...(left.shift() ?? []),
      ...notes.flatMap(note => flowIndented(note, noteIndent, screen)).map(paint),
    ]),
  );
}

export function stageParts({ counts, unreported }: StageTotals): Part[] {
  const stages = counts.map(({ stage, count }): Part => ({ size: count, shade: stageShade(stage.class) }));
  return [...stages, { size: unreported, shade: 'none' }];
}
