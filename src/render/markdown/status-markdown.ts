import type { LeafAssessment, OwnerGroup, PlanAssessment } from '../../assess/plan-types.ts';
import type { Language } from '../../language/language.ts';
import { nameIn, planWords } from '../../language/name.ts';
import type { Position } from '../../model/indicator.ts';
import type { Government } from '../../model/shared.ts';
import { treeOf } from '../../model/tree.ts';
import { markdownText } from '../../text/markdown.ts';
import { changeText, countsBeside } from '../figures/change-beside.ts';
import { indicatorCells } from '../figures/indicator-cells.ts';
import type { IndicatorRow } from '../figures/indicator-rows.ts';
import { rowsBelow } from '../figures/indicator-rows.ts';
import { proseMedium, timeOf } from '../figures/medium.ts';
import { apartTexts, lastReportText, listedText } from '../figures/overview-entry.ts';
import { partText } from '../figures/share.ts';
import { byOwner, byPolicy, type StageGroups } from '../figures/stage-groups.ts';
import { countsText, lateText, stageLabel } from '../figures/stage-words.ts';
import { usualTimes } from '../figures/usual-times.ts';
import { lastJudged, missingText, verdictCounts } from '../figures/verdict-counts.ts';
import { markdownTable } from './table.ts';

/** One plan to be pasted into a pull request or a document. */
export function planMarkdown(
  assessment: PlanAssessment,
  government: Government | null,
  owners: readonly OwnerGroup[] | null,
  language: Language,
  earlier: PlanAssessment | null = null,
): string {
  const { plan, asOf } = assessment;
  const { habits, code } = language;
  const from = government ? nameIn(government.name, code) : plan.government;
  const period = plan.period && habits.period(plan.period.from, plan.period.to);
  const compared = earlier && language.status.comparedWith(earlier.asOf);
  const filled = [
    ...measureBlocks(assessment, owners, earlier, language),
    ...indicatorBlocks(assessment, earlier, language),
  ];
  const blocks = [
    `### ${markdownText(nameIn(plan.name, code))}`,
    markdownText(
      [from, period, habits.asOf(habits.day(asOf)), compared].filter(text => text !== null).join('  '),
    ),
    ...(filled.length > 0 ? filled : [markdownText(language.status.emptyPlan)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

export function unreadableMarkdown(id: string, errors: number, { status }: Language): string {
  return `### ${markdownText(id)}\n\n${markdownText(status.unreadable(errors))}\n`;
}

function measureBlocks(
  assessment: PlanAssessment,
  owners: readonly OwnerGroup[] | null,
  earlier: PlanAssessment | null,
  language: Language,
): string[] {
  const { plan, stages, leaves } = assessment;
  const { status, terms, code, diff, habits } = language;
  if (stages.total === 0) return [];
  const word = planWords(plan, code, terms).counted;
  const isPublished = stages.basis === 'published';
  const notes = [
    isPublished ? status.publishedOn(stages.asOf) : null,
    (isPublished ? listedText : lastReportText)(assessment, language),
    ...apartTexts(assessment, language),
  ];
  const before = (id: string) => earlier?.stages.counts.find(({ stage }) => stage.id === id)?.count ?? 0;
  const counts = stages.counts.map(
    ({ stage, count }) => [nameIn(stage.label, code), count, before(stage.id)] as const,
  );
  const was = earlier?.stages.unreported ?? 0;
  const isUnreported = stages.unreported + was > 0;
  const rows = isUnreported ? [...counts, [terms.unreported, stages.unreported, was] as const] : counts;
  const columns = [
    { heading: terms.stage },
    { heading: status.columns.total, align: 'right' } as const,
    ...(earlier ? [{ heading: diff.comment.difference, align: 'right' } as const] : []),
    { heading: '%', align: 'right' } as const,
  ];
  const cells = rows.map(([label, count, earlierCount]) => [
    label,
    status.items(count),
    ...(earlier ? [habits.inProse(changeText(count, earlierCount))] : []),
    partText(count, stages.total) ?? '',
  ]);
  const late = leaves.filter(leaf => leaf.late).map(leaf => lateItem(leaf, language));
  return [
    `**${markdownText(status.measures(word))} ${markdownText(status.items(stages.total))}**`,
    markdownTable(columns, cells).join('\n'),
    ...notes.filter(note => note !== null).map(markdownText),
    ...groupBlocks(owners ? byOwner(assessment, owners, language) : byPolicy(assessment, language), language),
    ...(late.length > 0 ? [`**${markdownText(lateText(assessment, language))}**`, late.join('\n')] : []),
  ];
}

function groupBlocks(grouped: StageGroups | null, language: Language): string[] {
  const { status, terms } = language;
  const [first] = grouped?.groups ?? [];
  const notes = (grouped?.notes ?? []).map(markdownText);
  if (!grouped || !first) return notes;
  const isUnreported = grouped.groups.some(({ stages }) => stages.unreported > 0);
  const number = (heading: string) => ({ heading, align: 'right' as const });
  const columns = [
    { heading: grouped.heading },
    number(status.columns.total),
    ...first.stages.counts.map(({ stage }) => number(stageLabel(stage, language))),
    ...(isUnreported ? [number(terms.unreported)] : []),
    ...(first.basis === null ? [] : [{ heading: '' }]),
  ];
  const rows = grouped.groups.map(({ name, stages, basis }) => [
    name,
    String(stages.total),
    ...stages.counts.map(({ count }) => String(count)),
    ...(isUnreported ? [String(stages.unreported)] : []),
    ...(basis === null ? [] : [basis]),
  ]);
  return [markdownTable(columns, rows).join('\n'), ...notes];
}

function lateItem({ measure, lateSince }: LeafAssessment, { habits, status, code }: Language): string {
  const facts = [
    ...(measure.owner.length > 0 ? [habits.list(measure.owner)] : []),
    ...(lateSince === null ? [] : [status.lateSince(lateSince)]),
  ];
  const aside = facts.length > 0 ? habits.aside(facts.join(habits.separator)) : '';
  return `- ${markdownText(`${habits.named(measure.no, nameIn(measure.name, code), null)}${aside}`)}`;
}

function indicatorBlocks(
  assessment: PlanAssessment,
  earlier: PlanAssessment | null,
  language: Language,
): string[] {
  const { plan, policies, indicators, verdicts } = assessment;
  const { status, terms, code, habits } = language;
  if (indicators.length === 0) return [];
  const tree = treeOf(plan);
  const ids = [...policies.map(({ policy }) => policy.id), null];
  const rows = ids.flatMap(policy => rowsBelow(tree, policy, assessment));
  const last = lastJudged(assessment, language);
  const headlines = indicators.filter(({ indicator }) => indicator.role === 'headline').length;
  const word = status.indicators(planWords(plan, code, terms).indicator);
  return [
    `**${markdownText(word)} ${status.items(headlines)}**`,
    [
      countsBeside(
        verdictCounts(verdicts, language),
        earlier && verdictCounts(earlier.verdicts, language),
        habits.separator,
        habits.inProse,
      ),
      ...Object.values(missingText(assessment, language)),
      ...(last ? [`${last.when}: ${countsText(last.counts, habits.separator)}`] : []),
    ]
      .map(markdownText)
      .join('<br>\n'),
    indicatorTable(rows, assessment, language).join('\n'),
  ];
}

function indicatorTable(
  rows: readonly IndicatorRow[],
  { plan }: PlanAssessment,
  language: Language,
): string[] {
  const { terms, status, code, habits } = language;
  const words = planWords(plan, code, terms);
  const usual = usualTimes(rows.flatMap(({ line }) => line ?? []));
  const medium = proseMedium(language);
  const style = { language, medium, usual };
  const figure = (word: string, time: Position | null) => ({
    heading: time === null ? word : `${word}${habits.aside(timeOf(time, medium))}`,
    align: 'right' as const,
  });
  const columns = [
    { heading: '' },
    { heading: words.indicator },
    figure(terms.baseline, usual.baseline),
    figure(terms.actual, usual.actual),
    figure(words.target, usual.target),
    { heading: status.columns.progress, align: 'right' as const },
    { heading: terms.verdict },
  ];
  const cells = rows.map(row => {
    const { figures, progress, verdict, reason, notes, stale } = indicatorCells(row, style);
    const name = row.series ? nameIn(row.series, code) : nameIn(row.indicator.name, code);
    return [
      row.late ? '!' : '',
      `${'　'.repeat(row.depth)}${habits.named(row.number, name, null)}`,
      figures.baseline,
      figures.actual,
      figures.target,
      progress,
      [verdict, reason, ...notes, stale ? terms.stale : '']
        .filter(text => text !== '')
        .join(habits.separator),
    ];
  });
  return markdownTable(columns, cells);
}
