import type { LeafAssessment, StageSummary } from '../../../assess/plan-types.ts';
import { nameIn, planWords } from '../../../language/name.ts';
import { changeText } from '../../wording/counts.ts';
import { lateReasons } from '../../wording/late-reasons.ts';
import { partText } from '../../wording/share.ts';
import { lateText, stageLabel } from '../../wording/stage-words.ts';
import type { Block, Column, Row, Section, Table } from '../document.ts';
import { stageTone } from '../tones.ts';
import { apartTexts, lastReportText, listedText, stackOf } from './overview-entry.ts';
import type { PlanStatus } from './plan-status.ts';
import { byOwner, byPolicy } from './stage-groups.ts';

/** Where what is counted stands: by stage, by policy or owner, and what is late by name. */
export function measureSections(answer: PlanStatus): readonly Section[] {
  const { assessment, writing } = answer;
  const { plan, stages } = assessment;
  const { status, terms, code } = writing.language;
  if (stages.total === 0 && stages.notBegun + stages.ended === 0) return [];
  const words = planWords(plan, code, terms);
  const isPublished = stages.basis === 'published';
  const notes = [
    (isPublished ? listedText : lastReportText)(assessment, writing.language),
    ...apartTexts(assessment, writing.language),
  ].filter(note => note !== null);
  return [
    {
      kind: 'section',
      heading: { pieces: [status.measures(words.counted), status.items(stages.total)], between: ' ' },
      aside: isPublished ? status.publishedOn(stages.asOf) : '',
      blocks: [...countTable(answer), { kind: 'lines', lines: [...notes, ...ungroupedNotes(answer)] }],
    },
    ...groupSections(answer),
    ...lateSections(answer),
  ];
}

function countTable({ assessment, earlier, writing }: PlanStatus): readonly Block[] {
  const { counts, unreported, total } = assessment.stages;
  const { language, numbers } = writing;
  const { terms, status, diff } = language;
  if (total === 0) return [];
  const before = (id: string) => earlier?.stages.counts.find(({ stage }) => stage.id === id)?.count ?? 0;
  const columns: readonly Column[] = [
    { heading: terms.stage, isPlain: true, wraps: true, comfort: 20 },
    { heading: status.columns.total, isPlain: true, align: 'right' },
    ...(earlier ? [{ heading: diff.comment.difference, isPlain: true, align: 'right' as const }] : []),
    { heading: '%', isPlain: true, align: 'right' },
    { heading: '', rank: 1 },
  ];
  const cells = (label: string, count: number, was: number) => [
    label,
    String(count),
    ...(earlier ? [numbers.plain(changeText(count, was))] : []),
    partText(count, total) ?? '',
  ];
  const stages = counts.map(
    ({ stage, count }): Row => ({
      cells: [
        ...cells(nameIn(stage.label, language.code), count, before(stage.id)),
        { chart: { kind: 'share', share: count / total }, ...stageTone(stage.class) },
      ],
    }),
  );
  const was = earlier?.stages.unreported ?? 0;
  const rest = unreported + was > 0 ? [{ cells: cells(terms.unreported, unreported, was) }] : [];
  return [{ kind: 'table', columns, groups: [{ rows: [...stages, ...rest] }] }];
}

const groupsOf = ({ assessment, earlier, owners, writing: { language } }: PlanStatus) =>
  owners ? byOwner(assessment, owners, language) : byPolicy(assessment, earlier, language);

/** Why there is no breakdown. */
function ungroupedNotes(answer: PlanStatus): readonly string[] {
  const grouped = groupsOf(answer);
  return grouped && grouped.groups.length === 0 ? grouped.notes : [];
}

/** By policy, or by owner where that is asked for. */
function groupSections(answer: PlanStatus): readonly Section[] {
  const { assessment, writing } = answer;
  const { language } = writing;
  const grouped = groupsOf(answer);
  if (!grouped || grouped.groups.length === 0) return [];
  const { heading, groups, notes } = grouped;
  const { counts } = assessment.stages;
  const isUnreported = groups.some(({ stages }) => stages.unreported > 0);
  const columns: readonly Column[] = [
    { heading: '', wraps: true, comfort: 30 },
    { heading: language.status.columns.total, align: 'right' },
    ...counts.map(
      ({ stage }): Column => ({ heading: stageLabel(stage, language), headingWraps: true, align: 'right' }),
    ),
    ...(isUnreported
      ? [{ heading: language.terms.unreported, headingWraps: true, align: 'right' } as const]
      : []),
    { heading: '' },
    { heading: '', rank: 1 },
  ];
  /** A count behind the one of the day that it is compared with. */
  const moved = (now: number, before: number | null | undefined) =>
    before == null || before === now ? String(now) : language.diff.change(String(before), String(now));
  const rows = groups.map(
    ({ name, stages, before, basis }): Row => ({
      cells: [
        name,
        moved(stages.total, before?.total),
        ...stages.counts.map(({ stage, count }) => moved(count, before && countAt(before, stage.id))),
        ...(isUnreported ? [moved(stages.unreported, before?.unreported)] : []),
        basis ?? '',
        stages.unreported < stages.total
          ? { chart: { kind: 'stack', parts: stackOf(stages, language) } }
          : '',
      ],
    }),
  );
  const table: Table = { kind: 'table', columns, groups: [{ rows }] };
  return [{ kind: 'section', heading, blocks: [table, { kind: 'lines', lines: notes }] }];
}

const countAt = ({ counts }: StageSummary, id: string) =>
  counts.find(({ stage }) => stage.id === id)?.count ?? 0;

const enoughOnScreen = 12;

const lateColumns: readonly Column[] = [
  { heading: '', rank: 1, isSeveral: true },
  { heading: '', wraps: true, comfort: 36 },
  { heading: '', wraps: true, comfort: 16 },
];

function lateSections({ assessment, writing }: PlanStatus): readonly Section[] {
  const { language } = writing;
  const { status, formatting, code } = language;
  const late = assessment.leaves.filter(leaf => leaf.late);
  if (late.length === 0) return [];
  const row = (leaf: LeafAssessment): Row => {
    const { measure, lateSince } = leaf;
    const reasons = lateReasons(leaf, language);
    return {
      cells: [
        lateSince === null ? '' : status.lateSince(lateSince),
        formatting.named(measure.no, nameIn(measure.name, code), null),
        formatting.list(measure.owner),
      ],
      late: true,
      ...(reasons !== null && { notes: [reasons] }),
    };
  };
  return [
    {
      kind: 'section',
      heading: lateText(assessment, language),
      blocks: [
        {
          kind: 'table',
          columns: lateColumns,
          groups: [{ rows: late.map(row) }],
          enough: { rows: enoughOnScreen, rest: status.andMore(late.length - enoughOnScreen) },
        },
      ],
    },
  ];
}
