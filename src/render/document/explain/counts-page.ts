import type { LeafAssessment, StageSummary } from '../../../assess/plan-types.ts';
import type { Language } from '../../../language/language.ts';
import { nameIn, planWords } from '../../../language/name.ts';
import type { Span } from '../../../load/locate.ts';
import type { Measure, Policy } from '../../../model/measure.ts';
import type { Plan } from '../../../model/plan.ts';
import type { Day } from '../../../model/record.ts';
import type { Shared } from '../../../model/shared.ts';
import type { Writing } from '../../figures/writing.ts';
import { prose, section, tableOf } from '../blocks.ts';
import type { Column, Document, Section } from '../document.ts';
import { beside } from '../text.ts';
import { sourceTexts } from './figures-table.ts';
import { opinionsSection, type PlacedOpinion } from './opinions.ts';

/** A leaf with the place of its last report, or of the record where it has none. */
export interface PlacedLeaf {
  readonly leaf: LeafAssessment;
  readonly span: Span;
}

/** How the counts of a plan, a policy or a measure came about. */
export interface ExplainedCounts {
  readonly plan: Plan;
  /** `null`: the plan as a whole. */
  readonly record: Policy | Measure | null;
  readonly asOf: Day;
  readonly summary: StageSummary;
  readonly leaves: readonly PlacedLeaf[];
  /** Where the published totals stand. */
  readonly tally: Span | null;
  readonly opinions: readonly PlacedOpinion[];
  readonly shared: Shared;
}

export function countsPage(explained: ExplainedCounts, { language }: Writing): Document {
  const { plan, record, asOf } = explained;
  const { code, terms, habits, explain } = language;
  const words = planWords(plan, code, terms);
  const word =
    record === null ? '' : record.kind === 'policy' ? words.policy : (record.level ?? terms.measure);
  return {
    title: {
      text: nameIn((record ?? plan).name, code),
      aside: beside([word, record?.no, plan.id]),
      below: [{ text: { text: habits.asOf(habits.day(asOf)), tone: 'faint' } }],
    },
    blocks: [
      countsSection(explained, language),
      ...(explained.leaves.length > 0 ? [itemsSection(explained, language)] : []),
      ...opinionsSection(explained.opinions, language),
      section(explain.headings.prose, [prose(...countsProse(explained, language))]),
    ],
  };
}

function countsSection(explained: ExplainedCounts, language: Language): Section {
  const { plan, summary, tally, shared } = explained;
  const { explain, terms, status, code } = language;
  const { published, itemised } = summary;
  const rows = plan.stages.map(({ id, label }, index) => [
    nameIn(label, code),
    published ? String(published.counts[index]?.count ?? 0) : '',
    String(itemised.counts.find(({ stage }) => stage.id === id)?.count ?? 0),
  ]);
  rows.push([terms.unreported, published ? String(published.unreported) : '', String(itemised.unreported)]);
  rows.push([status.columns.total, published ? String(published.total) : '', String(itemised.total)]);
  const place =
    published && tally
      ? [
          beside([
            explain.counts.tally,
            `${tally.file}:${tally.range?.start.line ?? ''}`,
            ...sourceTexts(published.entry.source ?? published.tally.source ?? [], shared, language),
          ]),
        ]
      : [];
  const columns: readonly Column[] = [
    { heading: terms.stage, wraps: true },
    { heading: published ? terms.published : '', align: 'right' },
    { heading: terms.itemised, align: 'right' },
  ];
  return section(explain.headings.counts, [
    prose(...basisTexts(explained, language), ...place),
    tableOf(columns, rows),
  ]);
}

/** Which totals serve, and why. */
function basisTexts({ plan, record, summary, leaves }: ExplainedCounts, language: Language): string[] {
  const { explain, status, terms, code } = language;
  const { counts } = explain;
  const { published, itemised, basis, asOf } = summary;
  const total = (count: number) => status.items(count);
  const word = planWords(plan, code, terms).counted;
  if (record?.kind === 'measure' && !leaves.some(({ leaf }) => leaf.measure.id === record.id)) {
    return [counts.notCounted(word)];
  }
  if (basis === 'published') {
    return [counts.publishedServes(total(summary.total), total(itemised.total), asOf)];
  }
  return [
    counts.itemisedServes(total(itemised.total), itemised.asOf),
    ...(published
      ? [counts.tallyLess(total(published.total), published.asOf)]
      : record?.kind === 'measure'
        ? []
        : [counts.noTally]),
  ];
}

/** Every leaf by its stage, with the report that says so. */
function itemsSection({ plan, leaves, summary }: ExplainedCounts, language: Language): Section {
  const { explain, terms, code, habits } = language;
  const order = (leaf: LeafAssessment) =>
    leaf.stage ? plan.stages.findIndex(({ id }) => id === leaf.stage?.id) : plan.stages.length;
  const sorted = [...leaves].sort((a, b) => order(a.leaf) - order(b.leaf));
  const columns: readonly Column[] = [
    { heading: terms.stage },
    { heading: '', wraps: true, comfort: 16 },
    { heading: explain.counts.reportOf },
    { heading: explain.line, rank: 1, below: 'bare' },
    { heading: '', wraps: true, comfort: 20 },
  ];
  const rows = sorted.map(({ leaf, span }) => [
    leaf.stage ? nameIn(leaf.stage.short ?? leaf.stage.label, code) : terms.unreported,
    habits.named(leaf.measure.no, nameIn(leaf.measure.short ?? leaf.measure.name, code), null),
    leaf.last?.entry.date ?? '-',
    { text: placeText(span), whole: true },
    remarksOn(leaf, language).join(language.habits.separator),
  ]);
  return section(
    explain.headings.items,
    [tableOf(columns, rows)],
    summary.basis === 'published' ? { lead: terms.itemised } : {},
  );
}

const placeText = ({ file, range }: Span) =>
  `${file.slice(file.lastIndexOf('/') + 1)}${range ? `:${range.start.line}` : ''}`;

/** Why a leaf is not counted, or that nothing was said of it lately. */
function remarksOn({ state, silent }: LeafAssessment, { explain: { counts } }: Language): string[] {
  return [
    state === 'not-begun' ? counts.notBegun : null,
    state === 'ended' ? counts.ended : null,
    silent ? counts.silent : null,
  ].filter(remark => remark !== null);
}

export function countsProse(
  { plan, record, summary, leaves, asOf }: ExplainedCounts,
  language: Language,
): string[] {
  const { prose, habits, terms, status, code } = language;
  const words = planWords(plan, code, terms);
  const own = record && leaves.find(({ leaf }) => leaf.measure.id === record.id);
  if (own) {
    const { last, stage } = own.leaf;
    const name = nameIn(own.leaf.measure.name, code);
    if (!last || !stage) return [prose.counts.noReport(name)];
    return [
      prose.counts.stands({ name, day: habits.dayLong(last.entry.date), stage: nameIn(stage.label, code) }),
    ];
  }
  if (summary.total === 0) return [prose.counts.none({ what: words.counted })];
  const counts = [
    ...summary.counts.map(({ stage, count }) => [nameIn(stage.label, code), count] as const),
    ...(summary.unreported > 0 ? [[terms.unreported, summary.unreported] as const] : []),
  ];
  const facts = {
    day: habits.dayLong(summary.basis === 'published' ? summary.asOf : asOf),
    what: words.counted,
    total: status.items(summary.total),
    counts: habits.list(counts.map(([label, count]) => `${label} ${status.items(count)}`)),
  };
  if (summary.basis === 'itemised') return [prose.counts.itemised(facts)];
  const listed = prose.counts.listed({ total: status.items(summary.itemised.total) });
  return [prose.paragraph([prose.counts.published(facts), listed])];
}
