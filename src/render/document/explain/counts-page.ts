import type { LeafAssessment } from '../../../assess/plan-types.ts';
import type { ExplainedCounts } from '../../../explain/explained.ts';
import type { Language } from '../../../language/language.ts';
import { nameIn, planWords } from '../../../language/name.ts';
import type { Span } from '../../../load/locate.ts';
import { countsProse } from '../../wording/explain/counts-prose.ts';
import type { Writing } from '../../wording/writing.ts';
import { prose, section, tableOf } from '../blocks.ts';
import type { Column, Document, Section } from '../document.ts';
import { beside } from '../text.ts';
import { sourceTexts } from './figures-table.ts';
import { opinionsSection } from './opinions.ts';

export function countsPage(explained: ExplainedCounts, { language }: Writing): Document {
  const { plan, record, asOf } = explained;
  const { code, terms, formatting, explain } = language;
  const words = planWords(plan, code, terms);
  const word =
    record === null ? '' : record.kind === 'policy' ? words.policy : (record.level ?? terms.measure);
  return {
    title: {
      text: nameIn((record ?? plan).name, code),
      aside: beside([word, record?.no, plan.id]),
      below: [{ text: { text: formatting.asOf(formatting.day(asOf)), tone: 'faint' } }],
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
  const { explain, terms, code, formatting } = language;
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
    formatting.named(leaf.measure.no, nameIn(leaf.measure.short ?? leaf.measure.name, code), null),
    leaf.last?.entry.date ?? '-',
    { text: placeText(span), whole: true },
    remarksOn(leaf, language).join(language.formatting.separator),
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
