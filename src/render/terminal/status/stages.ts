import type { LeafAssessment } from '../../../assess/plan-types.ts';
import { nameIn, planWords } from '../../../language/name.ts';
import { wrap } from '../../../text/wrap.ts';
import { changeText } from '../../figures/change-beside.ts';
import { apartTexts, lastReportText, listedText } from '../../figures/overview-entry.ts';
import { partText } from '../../figures/share.ts';
import { byOwner, byPolicy, type StageGroup } from '../../figures/stage-groups.ts';
import { lateText, stageLabel } from '../../figures/stage-words.ts';
import { shareBar, stackedBar } from '../bar.ts';
import { flowIndented } from '../flow.ts';
import { spread } from '../spread.ts';
import { type Column, type Row, table } from '../table.ts';
import { stagePaint } from '../tone.ts';
import type { Frame } from './frame.ts';
import { stageParts } from './overview.ts';

/** Where what is counted stands: by stage, by policy or owner, and what is late by name. */
export function stageLines(frame: Frame): string[] {
  const { assessment, language, screen, paints } = frame;
  const { plan, stages } = assessment;
  const { status, terms, code } = language;
  if (stages.total === 0 && stages.notBegun + stages.ended === 0) return [];
  const words = planWords(plan, code, terms);
  const heading = `${status.measures(words.counted)}  ${status.items(stages.total)}`;
  const isPublished = stages.basis === 'published';
  const basis = isPublished ? status.publishedOn(stages.asOf) : '';
  const note = (isPublished ? listedText : lastReportText)(assessment, language);
  return [
    ...spread(heading, basis, screen, paints.strong),
    ...countLines(frame),
    ...[note, ...apartTexts(assessment, language)].flatMap(text =>
      text === null ? [] : flowIndented(text, 2, screen),
    ),
    ...groupLines(frame),
    ...lateLines(frame),
  ];
}

const shareWidth = 20;

function countLines({ assessment, earlier, language, screen, paints }: Frame): string[] {
  const { counts, unreported, total } = assessment.stages;
  const before = (id: string) => earlier?.stages.counts.find(({ stage }) => stage.id === id)?.count ?? 0;
  const columns: readonly Column[] = [
    { heading: '', wraps: true, comfort: 20 },
    { heading: '', align: 'right' },
    { heading: '', align: 'right' },
    { heading: '', align: 'right' },
    { heading: '', drop: 1 },
  ];
  const row = (label: string, count: number, was: number): string[] => [
    label,
    String(count),
    earlier ? changeText(count, was) : '',
    partText(count, total) ?? '',
  ];
  const stages = counts.map(({ stage, count }): Row => {
    const paint = stagePaint(stage.class, paints);
    const bar = shareBar(total === 0 ? 0 : count / total, shareWidth, screen);
    return [...row(nameIn(stage.label, language.code), count, before(stage.id)), { text: bar, paint }];
  });
  const was = earlier?.stages.unreported ?? 0;
  const rest: Row[] = unreported + was > 0 ? [row(language.terms.unreported, unreported, was)] : [];
  return table(columns, [...stages, ...rest], screen, { indent: 2 });
}

/** By policy, or by owner where that is asked for. */
function groupLines(frame: Frame): string[] {
  const { assessment, owners, language, screen, paints } = frame;
  const grouped = owners ? byOwner(assessment, owners, language) : byPolicy(assessment, language);
  if (!grouped) return [];
  const { heading, groups } = grouped;
  const notes = grouped.notes.flatMap(note => flowIndented(note, 2, screen));
  if (groups.length === 0) return notes;
  return ['', paints.strong(heading), ...groupTable(groups, frame), ...notes];
}

const [leastHeading, mostHeading] = [6, 14];
const roomForNames = 30;

function groupTable(
  groups: readonly StageGroup[],
  { assessment, language, screen, paints }: Frame,
): string[] {
  const { counts } = assessment.stages;
  const room = Math.floor(((screen.columns ?? 0) - roomForNames) / (counts.length + 1)) - 1;
  const headingWidth = Math.min(mostHeading, Math.max(leastHeading, room));
  const heading = (label: string) =>
    screen.columns === null ? label : wrap(label, headingWidth, screen.ambiguous).join('\n');
  const isUnreported = groups.some(({ stages }) => stages.unreported > 0);
  const columns: readonly Column[] = [
    { heading: '', wraps: true, comfort: 30 },
    { heading: language.status.columns.total, align: 'right' },
    ...counts.map(({ stage }): Column => ({ heading: heading(stageLabel(stage, language)), align: 'right' })),
    { heading: isUnreported ? heading(language.terms.unreported) : '', align: 'right' },
    { heading: '' },
    { heading: '', drop: 1 },
  ];
  const rows = groups.map(({ name, stages, basis }): Row => {
    const isReported = stages.unreported < stages.total;
    return [
      name,
      String(stages.total),
      ...stages.counts.map(({ count }) => String(count)),
      isUnreported ? String(stages.unreported) : '',
      basis ?? '',
      isReported ? stackedBar(stageParts(stages), 10, screen) : '',
    ];
  });
  return table(columns, rows, screen, { indent: 2, tight: true, headings: paints.faint });
}

const mostLateOnTerminal = 12;

function lateLines({ assessment, language, screen, paints }: Frame): string[] {
  const { status, habits, code } = language;
  const late = assessment.leaves.filter(leaf => leaf.late);
  if (late.length === 0) return [];
  const shown = screen.columns === null ? late : late.slice(0, mostLateOnTerminal);
  const columns: readonly Column[] = [
    { heading: '' },
    { heading: '', drop: 1 },
    { heading: '', wraps: true, comfort: 36 },
    { heading: '', wraps: true, comfort: 16 },
  ];
  const row = ({ measure, lateSince }: LeafAssessment): Row => [
    { text: '!', paint: paints.bad },
    lateSince === null ? '' : status.lateSince(lateSince),
    habits.named(measure.no, nameIn(measure.name, code), null),
    habits.list(measure.owner),
  ];
  const more = late.length - shown.length;
  return [
    '',
    ...spread(lateText(assessment, language), '', screen, paints.strong),
    ...table(columns, shown.map(row), screen, { indent: 2 }),
    ...(more > 0 ? [`    ${status.andMore(more)}`] : []),
  ];
}
