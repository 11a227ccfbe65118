import { grouped } from '../../assess/grouped.ts';
import type { ListedOpinion } from '../../assess/select/listed.ts';
import type { Scope } from '../../assess/select/scope.ts';
import type { IndicatorAssessment } from '../../assess/types.ts';
import type { Surroundings } from '../../assess/whole/whole.ts';
import { isLate } from '../../assess/years.ts';
import { nameIn } from '../../language/name.ts';
import type { TreeRecord } from '../../model/plan.ts';
import { levelOf } from '../../model/tree.ts';
import { standText } from '../list/measures.ts';
import { answerText, kindText, meetingText, saidText } from '../list/opinions.ts';
import { stagePaint } from '../terminal/tone.ts';
import { type Block, note, tableBlock } from './sheet.ts';
import { type SheetStyle, wordsOf } from './style.ts';
import { painted } from './verdict-notes.ts';

export const titled = (record: TreeRecord, { language }: SheetStyle): string =>
  language.habits.named(record.no, nameIn(record.name, language.code), null);

/** The plan's word for what a record is: 検証指標, 取組項目, 方針. */
export function kindWord(record: TreeRecord, { plan, tree }: Scope, style: SheetStyle): string {
  const words = wordsOf(plan, style);
  if (record.kind === 'policy') return words.policy;
  if (record.kind === 'indicator') return words.indicator;
  const level = plan.lang === style.language.code ? levelOf(plan, tree, record) : null;
  return level ?? style.language.terms.measure;
}

/** What a record stands under, the topmost first. */
export function aboveNote({ scope, above }: Surroundings<TreeRecord>, style: SheetStyle): readonly Block[] {
  const { show, terms } = style.language;
  const chain = [...above].reverse();
  const missing = scope.plan.policies.length > 0 ? terms.unassigned : null;
  return note(
    show.labels.above,
    chain.length > 0
      ? chain.map(record => `${kindWord(record, scope, style)}  ${titled(record, style)}  ${record.id}`)
      : [missing],
  );
}

export function measuresBelow(
  { scope, below }: Surroundings<TreeRecord>,
  style: SheetStyle,
): readonly Block[] {
  const { language, paints } = style;
  const leaves = new Map(scope.assessment.leaves.map(leaf => [leaf.measure.id, leaf]));
  const measures = below.filter(({ record }) => record.kind === 'measure');
  const rows = measures.map(({ record, depth }) => {
    const leaf = leaves.get(record.id) ?? null;
    const stage = leaf ? standText(leaf, language) : '';
    return [
      leaf?.late ? '!' : '',
      { text: titled(record, style), indent: 2 * depth },
      paints ? { text: stage, paint: stagePaint(leaf?.stage?.class ?? null, paints) } : stage,
      record.id,
    ];
  });
  return tableBlock(wordsOf(scope.plan, style).counted, markedColumns, rows);
}

export function indicatorsBelow(
  { scope, below }: Surroundings<TreeRecord>,
  style: SheetStyle,
): readonly Block[] {
  const { language, paints } = style;
  const assessed = new Map(scope.assessment.indicators.map(one => [one.indicator.id, one]));
  const indicators = below.filter(({ record }) => record.kind === 'indicator');
  const rows = indicators.map(({ record, depth }) => {
    const own = assessed.get(record.id);
    return [
      own && isLate(own.standing) ? '!' : '',
      { text: titled(record, style), indent: 2 * depth },
      own ? painted(verdictWord(own, style), own.verdict, paints) : '',
      record.id,
    ];
  });
  return tableBlock(wordsOf(scope.plan, style).indicator, markedColumns, rows);

  function verdictWord({ verdict, standing }: IndicatorAssessment, { language: words }: SheetStyle): string {
    const label = words.terms.verdicts[verdict];
    return verdict === 'pending' ? language.status.stands(words.terms.verdicts[standing]) : label;
  }
}

/** What was said of a record, meeting by meeting, with the answers. */
export function opinionsNote(opinions: readonly ListedOpinion[], style: SheetStyle): readonly Block[] {
  const { language } = style;
  const meetings = [...grouped(opinions, ({ review }) => [review])];
  return note(
    language.show.labels.opinions,
    meetings.flatMap(([review, given]) => [
      meetingText(review.name, review.date, language),
      ...given.flatMap(opinion => opinionTexts(opinion, style)),
    ]),
  );
}

export function opinionTexts(opinion: ListedOpinion, style: SheetStyle): readonly string[] {
  const { language } = style;
  const { record } = opinion;
  const head = [record.by, kindText(record, language)].filter(Boolean).join('  ');
  const answer = answerText(record, language);
  return [
    `- ${head}${head === '' ? '' : ': '}${saidText(opinion, language)}`,
    ...(answer === null ? [] : [`  ${language.list.answered(answer)}`]),
  ];
}

/** The mark, the name, how it stands, the id. */
const markedColumns = [
  { heading: '' },
  { heading: '', wraps: true, comfort: 30 },
  { heading: '', wraps: true, comfort: 14 },
  { heading: '', drop: 1, below: true },
];
