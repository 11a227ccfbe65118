import { grouped } from '../../../assess/grouped.ts';
import type { Surroundings } from '../../../assess/record-details/record-details.ts';
import type { ListedOpinion } from '../../../assess/select/listed.ts';
import type { Scope } from '../../../assess/select/scope.ts';
import type { IndicatorAssessment } from '../../../assess/types.ts';
import { isLate } from '../../../assess/years.ts';
import { nameIn } from '../../../language/name.ts';
import type { TreeRecord } from '../../../model/plan.ts';
import { levelOf } from '../../../model/tree.ts';
import type { Block, Bullet, Column } from '../document.ts';
import { standText } from '../list/measures.ts';
import { answerText, kindText, ledToLines, meetingText, saidText } from '../list/opinions.ts';
import { beside } from '../text.ts';
import { stageTone, verdictTone } from '../tones.ts';
import { note, tableBlock } from './blocks.ts';
import { type RecordStyle, wordsOf } from './style.ts';

export const titled = (record: TreeRecord, { language }: RecordStyle): string =>
  language.formatting.named(record.no, nameIn(record.name, language.code), null);

/** The plan's word for what a record is: 検証指標, 取組項目, 方針. */
export function kindWord(record: TreeRecord, { plan, tree }: Scope, style: RecordStyle): string {
  const words = wordsOf(plan, style);
  if (record.kind === 'policy') return words.policy;
  if (record.kind === 'indicator') return words.indicator;
  const level = plan.lang === style.language.code ? levelOf(plan, tree, record) : null;
  return level ?? style.language.terms.measure;
}

/** What a record stands under, the topmost first. */
export function aboveNote({ scope, above }: Surroundings<TreeRecord>, style: RecordStyle): readonly Block[] {
  const { show, terms } = style.language;
  const chain = [...above].reverse();
  const missing = scope.plan.policies.length > 0 ? terms.unassigned : null;
  return note(
    show.labels.above,
    chain.length > 0
      ? chain.map(record =>
          beside([kindWord(record, scope, style), titled(record, style), { text: record.id, whole: true }]),
        )
      : [missing],
  );
}

export function measuresBelow(
  { scope, below }: Surroundings<TreeRecord>,
  style: RecordStyle,
): readonly Block[] {
  const { language } = style;
  const leaves = new Map(scope.assessment.leaves.map(leaf => [leaf.measure.id, leaf]));
  const measures = below.filter(({ record }) => record.kind === 'measure');
  const rows = measures.map(({ record, depth }) => {
    const leaf = leaves.get(record.id) ?? null;
    const stage = leaf ? standText(leaf, language) : '';
    return {
      cells: [
        titled(record, style),
        { text: stage, ...stageTone(leaf?.stage?.class ?? null) },
        { text: record.id, whole: true },
      ],
      late: leaf?.late ?? false,
      depth,
    };
  });
  return tableBlock(wordsOf(scope.plan, style).counted, markedColumns, rows);
}

export function indicatorsBelow(
  { scope, below }: Surroundings<TreeRecord>,
  style: RecordStyle,
): readonly Block[] {
  const { language } = style;
  const assessed = new Map(scope.assessment.indicators.map(one => [one.indicator.id, one]));
  const indicators = below.filter(({ record }) => record.kind === 'indicator');
  const rows = indicators.map(({ record, depth }) => {
    const own = assessed.get(record.id);
    return {
      cells: [
        titled(record, style),
        own ? { text: verdictWord(own, style), ...verdictTone(own.verdict) } : '',
        { text: record.id, whole: true },
      ],
      late: own !== undefined && isLate(own.standing),
      depth,
    };
  });
  return tableBlock(wordsOf(scope.plan, style).indicator, markedColumns, rows);

  function verdictWord({ verdict, standing }: IndicatorAssessment, { language: words }: RecordStyle): string {
    const label = words.terms.verdicts[verdict];
    return verdict === 'pending' ? language.status.stands(words.terms.verdicts[standing]) : label;
  }
}

/** What was said of a record, meeting by meeting, with the answers. */
export function opinionsNote(opinions: readonly ListedOpinion[], style: RecordStyle): readonly Block[] {
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

/** `about` is said behind it, where that is not plain. */
export function opinionTexts(opinion: ListedOpinion, style: RecordStyle, about = ''): readonly Bullet[] {
  const { language } = style;
  const { record } = opinion;
  const kind = kindText(record, language);
  const head =
    record.by && kind !== ''
      ? `${nameIn(record.by.by, language.code)}${language.formatting.aside(kind)}`
      : record.by
        ? nameIn(record.by.by, language.code)
        : kind;
  const answer = answerText(record, language);
  const below = [
    ...(answer === null ? [] : [language.list.answered(answer)]),
    ...ledToLines(opinion, language),
  ];
  return [
    {
      bullet: `${head}${head === '' ? '' : ': '}${saidText(opinion, language)}${about}`,
      depth: 0,
      ...(below.length > 0 && { below }),
    },
  ];
}

/** The name, how it stands, the id. */
const markedColumns: readonly Column[] = [
  { heading: '', wraps: true, comfort: 30 },
  { heading: '', wraps: true, comfort: 14 },
  { heading: '', rank: 1, below: 'bare' },
];
