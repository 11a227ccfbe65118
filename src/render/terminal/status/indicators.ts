import { planWords, shortNameIn } from '../../../language/name.ts';
import type { Role } from '../../../model/indicator.ts';
import { treeOf } from '../../../model/tree.ts';
import { countsBeside } from '../../figures/change-beside.ts';
import { indicatorCells } from '../../figures/indicator-cells.ts';
import type { IndicatorRow } from '../../figures/indicator-rows.ts';
import { rowsBelow, rowsOfGroup } from '../../figures/indicator-rows.ts';
import { terminalMedium } from '../../figures/medium.ts';
import { countsText } from '../../figures/stage-words.ts';
import { usualTimes } from '../../figures/usual-times.ts';
import { lastJudged, missingText, seriesAndReference, verdictCounts } from '../../figures/verdict-counts.ts';
import { flowIndented } from '../flow.ts';
import type { Paints } from '../paint.ts';
import { spread } from '../spread.ts';
import { layTable, type Row } from '../table.ts';
import type { Frame } from './frame.ts';
import { columnsFor } from './indicator-columns.ts';
import { legendLines } from './legend.ts';
import { countsPaint } from './paint-counts.ts';

interface RowGroup {
  readonly heading: string;
  readonly rows: readonly IndicatorRow[];
}

/** Each indicator with its figures, its verdict and a bar; those for reference in a table of their own. */
export function indicatorLines(frame: Frame): string[] {
  const { assessment, language, paints } = frame;
  if (assessment.indicators.length === 0) return [];
  const groups = frame.owners ? byOwner(frame) : byPolicy(frame);
  const reference = groupsOf(groups, 'reference').flatMap(({ rows }) => rows);
  return [
    ...headline(frame),
    '',
    ...tableLines(groupsOf(groups, 'headline'), frame),
    ...(reference.length > 0 ? ['', paints.strong(capital(language.terms.reference))] : []),
    ...tableLines([{ heading: '', rows: reference }], frame),
  ];
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Those of one role, with the headings above them. */
function groupsOf(groups: readonly RowGroup[], role: Role): RowGroup[] {
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

function tableLines(groups: readonly RowGroup[], frame: Frame): string[] {
  const { language, screen, paints } = frame;
  const rows = groups.flatMap(group => group.rows);
  if (rows.length === 0) return [];
  const usual = usualTimes(rows.flatMap(({ line }) => line ?? []));
  const style = { language, medium: terminalMedium(language), usual };
  const written = new Map(rows.map(row => [row, indicatorCells(row, style)]));
  const isGrouped = groups.length > 1;
  const indent = isGrouped ? 2 : 0;
  const columns = columnsFor(frame, written, { usual, indent });
  const noteIndent = indent + (rows.some(({ late }) => late) ? 4 : 2);
  const drawn = groups.flatMap(({ heading, rows: own }, index): Row[] => [
    ...(isGrouped && index > 0 ? [{ span: { text: '' } }] : []),
    ...(isGrouped ? [{ span: { text: heading, paint: paints.strong } }] : []),
    ...own.flatMap(row => [
      columns.map(({ cell }) => cell(row)),
      ...noteRows(written.get(row)?.notes ?? [], noteIndent + 2 * row.depth, paints),
    ]),
  ]);
  const laid = layTable(columns, drawn, screen, { tight: true, headings: paints.faint });
  const shown = new Set(columns.filter((_, index) => laid.starts[index] !== null).map(({ key }) => key));
  return [...laid.head, ...laid.rows.flat(), ...legendLines(frame, written, shown)];
}

/** Below what they are about, so that no column grows. */
const noteRows = (notes: readonly string[], indent: number, paints: Paints): Row[] =>
  notes.length === 0 ? [] : [{ span: { text: notes.join('  '), indent, paint: paints.faint } }];

function headline({ assessment, earlier, language, screen, paints }: Frame): string[] {
  const { plan, indicators, verdicts } = assessment;
  const { status, terms, code, habits } = language;
  const headlines = indicators.filter(({ indicator }) => indicator.role === 'headline').length;
  const apart = seriesAndReference(assessment, language);
  const count = `${status.items(headlines)}${apart.length > 0 ? habits.aside(apart.join(habits.separator)) : ''}`;
  const word = status.indicators(planWords(plan, code, terms).indicator);
  const paint = countsPaint(language, paints);
  const last = lastJudged(assessment, language);
  const before = earlier && verdictCounts(earlier.verdicts, language);
  const counts = countsBeside(verdictCounts(verdicts, language), before);
  const more = [
    ...Object.values(missingText(assessment, language)),
    ...(last ? [`${last.when}  ${countsText(last.counts)}`] : []),
  ];
  return [
    ...spread(`${word}  ${count}`, counts, screen, paints.strong).map(paint),
    ...more.flatMap(text => flowIndented(text, 2, screen)).map(paint),
  ];
}

function byPolicy({ assessment, language }: Frame): RowGroup[] {
  const { plan, policies } = assessment;
  const tree = treeOf(plan);
  return [
    ...policies.map(({ policy }) => ({
      heading: language.habits.named(policy.no, shortNameIn(policy, language.code), null),
      rows: rowsBelow(tree, policy.id, assessment),
    })),
    { heading: language.terms.unassigned, rows: rowsBelow(tree, null, assessment) },
  ];
}

function byOwner({ assessment, owners, language }: Frame): RowGroup[] {
  return (owners ?? []).map(group => ({
    heading: group.owner ?? language.terms.noOwner,
    rows: rowsOfGroup(group, assessment),
  }));
}
