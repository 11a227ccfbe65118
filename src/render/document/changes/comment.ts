import type { BrokenPlan, Comparison, MeasureChange, PlanChange } from '../../../compare/types.ts';
import type { Language } from '../../../language/language.ts';
import { briefNameIn, planWords } from '../../../language/name.ts';
import { brief } from '../../../text/fit.ts';
import { stageLabel } from '../../wording/stage-words.ts';
import type { Writing } from '../../wording/writing.ts';
import { section } from '../blocks.ts';
import type { Document, Items, Lines, Section as Part, Text } from '../document.ts';
import { callout } from './callout.ts';
import { changeTable } from './change-table.ts';
import { leftOut } from './diff.ts';
import { indicatorItem } from './indicator-items.ts';
import { measureItem } from './measure-items.ts';
import { planSections } from './plan-sections.ts';
import { allKinds, editItems, itemsOf, recordItem, untouchedTexts } from './record-items.ts';
import { publishedRemarks, reasonsTold } from './remarks.ts';
import { reproducing } from './state-words.ts';
import { summary } from './summary.ts';
import type { Telling } from './telling.ts';

/** What changed, for whoever has to agree to it: whole sentences, a plan after the other. */
export function commentDocument(comparison: Comparison, writing: Writing): Document {
  const { language } = writing;
  const { diff } = language;
  const shared = itemsOf([
    {
      heading: diff.comment.headingShared,
      items: [
        ...comparison.records.map(one => recordItem(one, null, language)),
        ...editItems(comparison.edits, allKinds, null, language),
      ],
    },
  ]);
  const parts = [
    ...callout(comparison, writing),
    ...comparison.plans.map(plan =>
      plan.change === 'broken' ? brokenPart(plan, language) : planPart(plan, comparison, writing),
    ),
    ...shared.map(({ heading, items }) => section(heading ?? '', [{ kind: 'items', items }])),
  ];
  if (parts.length > 0) return { blocks: parts };
  return {
    blocks: [{ kind: 'lines', lines: [diff.comment.nothing] }, reproduceLine(comparison, null, language)],
  };
}

function brokenPart({ id, errors }: BrokenPlan, { diff: { comment } }: Language): Part {
  const said = errors.after > 0 ? comment.broken : comment.brokenBefore;
  return section(comment.heading(id), [{ kind: 'lines', lines: [said] }]);
}

function planPart(change: PlanChange, comparison: Comparison, writing: Writing): Part {
  const { language } = writing;
  const { diff, code, formatting } = language;
  const { comment } = diff;
  const telling: Telling = { plan: change.plan, ...writing };
  const [before, after] = [change.assessed.before?.asOf, change.assessed.after?.asOf];
  const isOneDay = !before || !after || before === after;
  const day = formatting.day;
  const when = isOneDay ? comment.at(day(after ?? before ?? '')) : comment.between(day(before), day(after));
  const heading = comment.heading(briefNameIn(change.plan.name, code));
  if (change.change !== 'changed') {
    const { measures, indicators } = change.plan;
    const said =
      change.change === 'added' ? comment.planAdded(measures.length, indicators.length) : comment.planRemoved;
    return section(heading, [
      { kind: 'lines', lines: [said] },
      reproduceLine(comparison, change.id, language),
    ]);
  }
  const tables = changeTable(change, telling);
  const word = language.status.indicators(planWords(change.plan, code, language.terms).indicator);
  return section(heading, [
    { kind: 'lines', lines: [when] },
    ...leftOut(change, language),
    ...sentences(comment.summary, summary(change, telling)),
    ...(tables.length > 0 ? [section(word, tables)] : []),
    ...lateItems(change, telling),
    ...furtherItems(change, telling),
    ...sentences(comment.check, publishedRemarks(change, telling)),
    ...asideSections(change, telling).map(one =>
      section(one.heading ?? '', [{ kind: 'items', items: one.items }], { folded: true }),
    ),
    footer(change, comparison, telling),
  ]);
}

/** Sentences of ours, in which names may be quoted as code. */
const sentences = (heading: string, all: readonly string[]): readonly Items[] =>
  all.length > 0
    ? [{ kind: 'items', heading, items: all.map(text => ({ text: { text, hasCode: true } })) }]
    : [];

/** Those that are late by a new report, by stage. */
function lateItems({ measures, assessed }: PlanChange, telling: Telling): readonly Items[] {
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
    return [{ kind: 'items', heading, items }];
  });
}

const whyOf = ({ reports }: MeasureChange): readonly string[] => {
  const why = reports.at(-1)?.why;
  return why ? [brief(why.plain)] : [];
};

/** What neither the table nor the list of the late has told. */
function furtherItems(change: PlanChange, telling: Telling): readonly Items[] {
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
  return itemsOf([
    { heading: language.diff.headings.revisions(words.indicator), items: details },
    ...planSections(rest, telling).results,
  ]);
}

const asideSections = (change: PlanChange, telling: Telling) => planSections(change, telling).aside;

function footer(change: PlanChange, comparison: Comparison, telling: Telling): Lines {
  const { language } = telling;
  const lines = [
    reasonsTold(change, telling),
    language.diff.comment.untouched(untouchedTexts(change, telling)),
  ].filter(line => line !== null);
  return {
    kind: 'lines',
    lines: [lines.join(' '), reproduceText(comparison, change.id, language)],
    isFinePrint: true,
  };
}

const reproduceLine = (comparison: Comparison, plan: string | null, language: Language): Lines => ({
  kind: 'lines',
  lines: [reproduceText(comparison, plan, language)],
  isFinePrint: true,
});

function reproduceText(comparison: Comparison, plan: string | null, { diff }: Language): Text {
  const command = `${reproducing(comparison, plan)} --format markdown`;
  return { text: diff.comment.reproduce(`\`${command}\``), hasCode: true };
}
