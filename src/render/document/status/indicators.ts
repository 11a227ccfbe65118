import { headlinesOf } from '../../../assess/last-judged.ts';
import { usualTimes } from '../../../assess/usual-times.ts';
import { planWords, shortNameIn } from '../../../language/name.ts';
import type { Role } from '../../../model/indicator.ts';
import { treeOf } from '../../../model/tree.ts';
import { countsText } from '../../wording/counts.ts';
import { type IndicatorCells, indicatorCells } from '../../wording/indicator-cells.ts';
import { type IndicatorRow, rowsBelow, rowsOfGroup } from '../../wording/indicator-rows.ts';
import { lastJudged, missingText, seriesAndReference, verdictCounts } from '../../wording/verdict-counts.ts';
import type { Row, Section, Table } from '../document.ts';
import { changedRows } from './compared.ts';
import { columnsFor } from './indicator-columns.ts';
import { legendOf } from './legend.ts';
import { lastJudgedText } from './overview-entry.ts';
import type { PlanStatus } from './plan-status.ts';

interface Group {
  readonly heading: string;
  readonly rows: readonly IndicatorRow[];
}

/** Each indicator with its figures, its verdict and a bar; those for reference in a table of their own. */
export function indicatorSections(answer: PlanStatus): readonly Section[] {
  const { assessment, writing } = answer;
  if (assessment.indicators.length === 0) return [];
  const groups = answer.owners ? byOwner(answer) : byPolicy(answer);
  const reference = whatChanged(groupsOf(groups, 'reference'), answer);
  const sections = [headlineSection(groupsOf(groups, 'headline'), answer)];
  const rows = reference.groups.flatMap(group => group.rows);
  if (rows.length === 0) return sections;
  const heading = capital(writing.language.terms.reference);
  const table = indicatorTable([{ heading: '', rows }], answer);
  return [...sections, { kind: 'section', heading, blocks: [...unchangedLine(reference, answer), table] }];
}

interface Changed {
  readonly groups: readonly Group[];
  readonly unchanged: number;
}

/** Where another day stands beside, what is the same on both is counted and not listed. */
function whatChanged(groups: readonly Group[], { earlier }: PlanStatus): Changed {
  if (!earlier) return { groups, unchanged: 0 };
  const all = groups.map(group => ({ heading: group.heading, ...changedRows(group.rows, earlier) }));
  return {
    groups: all.filter(({ rows }) => rows.length > 0),
    unchanged: all.reduce((sum, { unchanged }) => sum + unchanged, 0),
  };
}

const unchangedLine = ({ unchanged }: Changed, { writing: { language } }: PlanStatus) =>
  unchanged > 0 ? [{ kind: 'lines', lines: [language.status.unchanged(unchanged)] } as const] : [];

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Those of one role, with the headings above them. */
function groupsOf(groups: readonly Group[], role: Role): Group[] {
  return groups.flatMap(({ heading, rows }) => {
    const own = rows.filter((row, index) => {
      if (row.assessed) return row.indicator.role === role;
      const below = rows.slice(index + 1);
      const end = below.findIndex(({ depth }) => depth <= row.depth);
      return below.slice(0, end < 0 ? below.length : end).some(({ indicator }) => indicator.role === role);
    });
    return own.length > 0 ? [{ heading, rows: own }] : [];
  });
}

function headlineSection(all: readonly Group[], answer: PlanStatus): Section {
  const { assessment, earlier, writing } = answer;
  const changed = whatChanged(all, answer);
  const { language } = writing;
  const { status, terms, code, formatting } = language;
  const { plan, verdicts } = assessment;
  const apart = seriesAndReference(assessment, language);
  const aside = apart.length > 0 ? formatting.aside(apart.join(formatting.separator)) : '';
  const word = status.indicators(planWords(plan, code, terms).indicator);
  const last = lastJudged(assessment, language);
  const lines = [
    ...Object.values(missingText(assessment, language)),
    ...(last ? [lastJudgedText(last, writing)] : []),
  ];
  return {
    kind: 'section',
    heading: { pieces: [word, `${status.items(headlinesOf(assessment).length)}${aside}`], between: ' ' },
    aside: countsText(
      verdictCounts(verdicts, language),
      earlier && verdictCounts(earlier.verdicts, language),
      writing,
    ),
    blocks: [
      ...(lines.length > 0 ? [{ kind: 'lines', lines } as const] : []),
      ...unchangedLine(changed, answer),
      ...(changed.groups.length > 0
        ? [{ kind: 'section', blocks: [indicatorTable(changed.groups, answer)] } as const]
        : []),
    ],
  };
}

const remarksIn = (cells: IndicatorCells | undefined): readonly string[] =>
  cells ? [...cells.notes, ...(cells.published === null ? [] : [cells.published])] : [];

function indicatorTable(groups: readonly Group[], answer: PlanStatus): Table {
  const { writing } = answer;
  const rows = groups.flatMap(group => group.rows);
  const usual = usualTimes(rows.flatMap(({ line }) => line ?? []));
  const style = { ...writing, usual };
  const written = new Map(rows.map(row => [row, indicatorCells(row, style)]));
  const columns = columnsFor(answer, written, usual);
  const isGrouped = groups.length > 1;
  const rowOf = (row: IndicatorRow): Row => ({
    cells: columns.map(({ cell }) => cell(row)),
    late: row.late,
    depth: row.depth,
    notes: notesOf(remarksIn(written.get(row)), writing.language.formatting.separator),
  });
  return {
    kind: 'table',
    columns: columns.map(({ column }) => column),
    groups: groups.map(({ heading, rows: own }) => ({
      ...(isGrouped && { heading: { text: heading, tone: 'strong' as const } }),
      rows: own.map(rowOf),
    })),
    legend: legendOf(answer.assessment, written, columns, writing),
  };
}

const notesOf = (notes: readonly string[], between: string) =>
  notes.length > 0 ? [{ pieces: notes.map(text => ({ text, tone: 'faint' as const })), between }] : [];

function byPolicy({ assessment, writing: { language } }: PlanStatus): Group[] {
  const { plan, policies } = assessment;
  const tree = treeOf(plan);
  return [
    ...policies.map(({ policy }) => ({
      heading: language.formatting.named(policy.no, shortNameIn(policy, language.code), null),
      rows: rowsBelow(tree, policy.id, assessment),
    })),
    { heading: language.terms.unassigned, rows: rowsBelow(tree, null, assessment) },
  ];
}

function byOwner({ assessment, owners, writing }: PlanStatus): Group[] {
  return (owners ?? []).map(group => ({
    heading: group.owner ?? writing.language.terms.noOwner,
    rows: rowsOfGroup(group, assessment),
  }));
}
