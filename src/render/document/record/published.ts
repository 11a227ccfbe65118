import { listedOpinions } from '../../../assess/select/listed.ts';
import type { Scope } from '../../../assess/select/scope.ts';
import { surveyBefore } from '../../../assess/survey-before.ts';
import type { Language } from '../../../language/language.ts';
import { nameIn, saidIn } from '../../../language/name.ts';
import type { Review, Survey, Tally } from '../../../model/published.ts';
import { decimalsOf, exact } from '../../../number/exact.ts';
import { formatDecimal } from '../../../number/format.ts';
import { sign, subtract } from '../../../number/fraction.ts';
import { stageLabel } from '../../wording/stage-words.ts';
import type { Document } from '../document.ts';
import { aboutText, whenText } from '../list/opinions.ts';
import { beside } from '../text.ts';
import { note, recordDocument, tableBlock } from './blocks.ts';
import { originNotes, type Sources } from './origin.ts';
import type { RecordStyle } from './style.ts';
import { opinionTexts, titled } from './surroundings.ts';

const asideOf = (kind: 'review' | 'survey', id: string, { plan }: Scope, { records }: Language) =>
  beside([records.kinds[kind], `${plan.id}/${id}`]);

/** A meeting with all that was said at it. */
export function reviewDocument(scope: Scope, review: Review, sources: Sources, style: RecordStyle): Document {
  const { language } = style;
  const { show, code } = language;
  const opinions = listedOpinions(scope).filter(one => one.review === review);
  return recordDocument({
    title: nameIn(review.name, code),
    aside: asideOf('review', review.id, scope, language),
    lead: [whenText(review.date, language)],
    sections: [
      note(
        show.labels.opinions,
        opinions.flatMap(opinion => {
          const about = language.formatting.aside(aboutText(opinion, language));
          return opinionTexts(opinion, style, about);
        }),
      ),
      originNotes(
        review,
        review.opinions.map((entry, index) => ({
          what: show.labels.opinions,
          entry,
          pointer: ['opinions', index],
        })),
        sources,
        style,
      ),
    ],
  });
}

/** Questions below their groups, with scores and means as they were published. */
export function surveyDocument(scope: Scope, survey: Survey, sources: Sources, style: RecordStyle): Document {
  const { language } = style;
  const { show, code, formatting } = language;
  const { asked, answers, unit, decimals } = survey;
  const score = (value: number) =>
    formatDecimal(exact(value), decimals ?? decimalsOf(value), { grouping: true });
  const before = surveyBefore(survey, scope.plan);
  const changed = (now: number | null, then: number | null | undefined) => {
    if (now === null || then == null) return '';
    const by = subtract(exact(now), exact(then));
    const digits = decimals ?? Math.max(decimalsOf(now), decimalsOf(then));
    return `${sign(by) > 0 ? '+' : ''}${formatDecimal(by, digits, { grouping: true })}`;
  };
  const rows = survey.groups.flatMap(({ name, mean, items, id }) => [
    {
      cells: [
        nameIn(name, code),
        '',
        mean === null ? '' : score(mean),
        changed(mean, before?.means.get(id)),
        id,
      ],
    },
    ...items.map(item => ({
      cells: [
        nameIn(item.name, code),
        score(item.value),
        '',
        changed(item.value, before?.items.get(item.id)),
        item.id,
      ],
      depth: 1,
    })),
  ]);
  const columns = [
    { heading: '', wraps: true, comfort: 30 },
    { heading: formatting.unit(unit) ?? show.columns.value, align: 'right' as const },
    { heading: show.columns.mean, align: 'right' as const },
    { heading: before ? show.columns.change : '', align: 'right' as const },
    { heading: show.columns.id, rank: 1 },
  ];
  return recordDocument({
    title: nameIn(survey.name, code),
    aside: asideOf('survey', survey.id, scope, language),
    lead: [whenText(survey.date, language)],
    sections: [
      [
        ...note(show.labels.before, [survey.follows]),
        ...note(show.labels.asked, [saidIn(asked, language)]),
        ...note(show.labels.answers, [
          answers === null ? null : show.people(formatDecimal(exact(answers), 0, { grouping: true })),
        ]),
      ],
      tableBlock(show.labels.figures, columns, rows),
      originNotes(survey, [], sources, style),
    ],
  });
}

/** Totals as they were published: of what, under what, by stage. */
export function tallyDocument(scope: Scope, tally: Tally, sources: Sources, style: RecordStyle): Document {
  const { language } = style;
  const { show, status, code } = language;
  const { stages } = scope.plan;
  const used = stages.filter(({ id }) => tally.counts.some(count => countOf(count.stages, id) !== null));
  const others = tally.counts.flatMap(({ other }) => other ?? []);
  const rows = tally.counts.map(({ of, under, total, stages: own, other, note: remark }) => {
    const record = under === null ? undefined : scope.tree.records.get(under);
    return [
      of,
      record ? titled(record, style) : (under ?? ''),
      total === null ? '' : String(total),
      ...used.map(({ id }) => String(countOf(own, id) ?? '')),
      ...(others.length === 0 ? [] : [other ? String(other.count) : '']),
      saidIn(remark, language) ?? '',
    ];
  });
  const columns = [
    { heading: show.columns.of },
    { heading: '', wraps: true, comfort: 16 },
    { heading: status.columns.total, align: 'right' as const },
    ...used.map(stage => ({ heading: stageLabel(stage, language), align: 'right' as const })),
    ...others.slice(0, 1).map(({ label }) => ({ heading: nameIn(label, code), align: 'right' as const })),
    { heading: '', wraps: true, comfort: 16 },
  ];
  return recordDocument({
    title: `${language.records.kinds.tally} ${tally.date}`,
    aside: `${scope.plan.id}/${tally.id}`,
    lead: [nameIn(scope.plan.name, code)],
    sections: [
      tableBlock(show.labels.figures, columns, rows),
      originNotes(
        tally,
        tally.counts.map((entry, index) => ({ what: entry.of, entry, pointer: ['counts', index] })),
        sources,
        style,
      ),
    ],
  });
}

/** Read as an own key: a stage may be called `constructor`. */
const countOf = (stages: Readonly<Record<string, number>> | null, id: string): number | null =>
  stages && Object.hasOwn(stages, id) ? (stages[id] ?? null) : null;
