import type { BrokenPlan, Comparison, MeasureChange, PlanChange } from '../../compare/types.ts';
import type { Language } from '../../language/language.ts';
import { nameIn, planWords } from '../../language/name.ts';
import { markdownCode, markdownMessage, markdownText } from '../../text/markdown.ts';
import { indicatorItem } from '../changes/indicator-items.ts';
import { measureItem } from '../changes/measure-items.ts';
import { planSections } from '../changes/plan-sections.ts';
import { editItem, recordItem, sectionsOf, untouchedTexts } from '../changes/record-items.ts';
import type { Item, Section, Telling } from '../changes/section.ts';
import { reproducing } from '../changes/state-words.ts';
import { proseMedium } from '../figures/medium.ts';
import { stageLabel } from '../figures/stage-words.ts';
import { reasonsTold, remarks } from './diff-remarks.ts';
import { summary } from './diff-summary.ts';
import { changeTable } from './diff-table.ts';

/** What changed as a comment on a pull request: whole sentences, a plan after the other. */
export function diffMarkdown(comparison: Comparison, language: Language): string {
  const { diff } = language;
  const shared = sectionsOf([
    {
      heading: diff.comment.headingShared,
      items: [
        ...comparison.records.map(one => recordItem(one, null, language)),
        ...comparison.edits.map(one => editItem(one, null, language)),
      ],
    },
  ]);
  const blocks = [
    ...comparison.plans.map(plan =>
      plan.change === 'broken' ? brokenBlock(plan, language) : planBlock(plan, comparison, language),
    ),
    ...shared.map(({ heading, items }) => `### ${markdownText(heading)}\n\n${bullets(items)}`),
  ];
  if (blocks.length === 0)
    blocks.push(`${diff.comment.nothing}\n\n${reproduceLine(comparison, null, language)}`);
  return `${blocks.join('\n\n')}\n`;
}

function brokenBlock({ id, errors }: BrokenPlan, { diff: { comment } }: Language): string {
  const said = errors.after > 0 ? comment.broken : comment.brokenBefore;
  return `### ${markdownText(comment.heading(id))}\n\n${markdownText(said)}`;
}

function planBlock(change: PlanChange, comparison: Comparison, language: Language): string {
  const { diff, code, habits } = language;
  const { comment } = diff;
  const telling: Telling = { plan: change.plan, language, medium: proseMedium(language) };
  const [before, after] = [change.assessed.before?.asOf, change.assessed.after?.asOf];
  const isOneDay = !before || !after || before === after;
  const day = habits.day;
  const heading = `### ${markdownText(comment.heading(nameIn(change.plan.name, code)))}`;
  const when = isOneDay ? comment.at(day(after ?? before ?? '')) : comment.between(day(before), day(after));
  if (change.change !== 'changed') {
    const { measures, indicators } = change.plan;
    const said =
      change.change === 'added' ? comment.planAdded(measures.length, indicators.length) : comment.planRemoved;
    return [heading, markdownText(said), reproduceLine(comparison, change.id, language)].join('\n\n');
  }
  const table = changeTable(change, telling);
  const sentences = summary(change, telling);
  const checks = remarks(change, telling);
  const blocks = [
    heading,
    markdownText(when),
    ...(sentences.length > 0 ? [listed(comment.summary, sentences)] : []),
    ...(table.length > 0
      ? [
          `**${markdownText(language.status.indicators(planWords(change.plan, code, language.terms).indicator))}**\n\n${table.join('\n')}`,
        ]
      : []),
    ...lateBlocks(change, telling),
    ...furtherSections(change, telling).map(sectionBlock),
    ...(checks.length > 0 ? [listed(comment.check, checks)] : []),
    ...asideSections(change, telling).map(foldedBlock),
    footer(change, comparison, telling),
  ];
  return blocks.join('\n\n');
}

const sectionBlock = ({ heading, items }: Section) => `**${markdownText(heading)}**\n${bullets(items)}`;

/** What bears out the rest and need not be read at once. */
const foldedBlock = ({ heading, items }: Section) =>
  `<details><summary>${markdownText(heading)}</summary>\n\n${bullets(items)}\n\n</details>`;

const listed = (heading: string, sentences: readonly string[]) =>
  `**${markdownText(heading)}**\n${sentences.map(sentence => `- ${markdownMessage(sentence)}`).join('\n')}`;

const bullets = (items: readonly Item[]) =>
  items
    .flatMap(({ text, late, details }) => [
      `- ${late ? '! ' : ''}${markdownText(text)}`,
      ...details.map(detail => `  - ${markdownText(detail)}`),
    ])
    .join('\n');

/** Those that are late by a new report, by stage. */
function lateBlocks({ measures, assessed }: PlanChange, telling: Telling): string[] {
  const { language, plan } = telling;
  const { counted } = planWords(plan, language.code, language.terms);
  const late = measures.filter(({ leaf, stage }) => stage && leaf.after?.late);
  const stages = [...new Set(late.map(({ leaf }) => leaf.after?.stage ?? null))];
  const isPart = assessed.after?.stages.basis === 'published';
  return stages.flatMap(stage => {
    if (!stage) return [];
    const own = late.filter(({ leaf }) => leaf.after?.stage === stage);
    const heading = language.diff.comment.latePeople(
      stageLabel(stage, language),
      counted,
      own.length,
      isPart,
    );
    const items = own.map(one => ({ text: measureItem(one, telling).text, details: whyOf(one) }));
    return [`**${markdownText(heading)}**\n${bullets(items)}`];
  });
}

const whyOf = ({ reports }: MeasureChange): readonly string[] => {
  const why = reports.at(-1)?.why;
  return why ? [why] : [];
};

/** What neither the table nor the list of the late has told. */
function furtherSections(change: PlanChange, telling: Telling): readonly Section[] {
  const { language, plan } = telling;
  const told = (one: MeasureChange) =>
    one.stage?.before === null && one.rewritten.length === 0 && !one.ended && !one.under;
  const indicators = change.indicators.filter(
    ({ lines, terms, under }) =>
      terms.length > 0 ||
      under ||
      lines.some(
        ({ target, baseline, path, breaks, figures }) =>
          target || baseline || path || breaks || figures.some(({ fate }) => fate !== 'arrived'),
      ),
  );
  const rest = {
    ...change,
    indicators: [],
    measures: change.measures.filter(one => !told(one)),
    tallies: change.tallies.filter(({ before, after }) => before || !after?.stages),
  };
  const words = planWords(plan, language.code, language.terms);
  const details = indicators
    .filter(({ assessed }) => assessed.before && assessed.after)
    .map(one => indicatorItem(one, telling));
  return sectionsOf([
    { heading: language.diff.headings.revisions(words.indicator), items: details },
    ...planSections(rest, telling).results,
  ]);
}

const asideSections = (change: PlanChange, telling: Telling) => planSections(change, telling).aside;

function footer(change: PlanChange, comparison: Comparison, telling: Telling): string {
  const { language } = telling;
  const { comment } = language.diff;
  const lines = [
    reasonsTold(change, telling),
    comment.untouched(untouchedTexts(change.untouched, telling)),
  ].filter(line => line !== null);
  const reproduce = comment.reproduce(`\`${reproducing(comparison, change.id)} --format markdown\``);
  return `<sub>${markdownText(lines.join(' '))}<br>\n${markdownMessage(reproduce)}</sub>`;
}

function reproduceLine(comparison: Comparison, plan: string | null, { diff }: Language): string {
  const command = `${reproducing(comparison, plan)} --format markdown`;
  return `<sub>${markdownText(diff.comment.reproduce(''))}${markdownCode(command)}</sub>`;
}
