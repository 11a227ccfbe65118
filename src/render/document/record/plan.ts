import { bandsOf } from '../../../assess/grade.ts';
import type { Scope } from '../../../assess/select/scope.ts';
import { nameIn, saidIn } from '../../../language/name.ts';
import type { Government } from '../../../model/shared.ts';
import { decimalsToShow } from '../../../number/decimal.ts';
import { formatDecimal } from '../../../number/format.ts';
import type { Block, Document } from '../document.ts';
import { beside } from '../text.ts';
import { note, recordDocument, tableBlock } from './blocks.ts';
import { detailLines, originNotes, type Sources } from './origin.ts';
import { figuresTable, milestonesTable } from './passing.ts';
import { type RecordStyle, wordsOf } from './style.ts';
import { titled } from './surroundings.ts';

/** What a plan says of itself. How it stands is for `status`. */
export function planDocument(
  { plan, assessment }: Scope,
  government: Government | null,
  sources: Sources,
  style: RecordStyle,
): Document {
  const { formatting, code, show, terms } = style.language;
  const words = wordsOf(plan, style);
  const counts: readonly (readonly [string, number])[] = [
    [words.policy, plan.policies.length],
    [words.counted, assessment.leaves.length],
    [words.indicator, assessment.indicators.length],
    [show.labels.opinions, plan.reviews.reduce((sum, { opinions }) => sum + opinions.length, 0)],
  ];
  return recordDocument({
    title: nameIn(plan.name, code),
    aside: beside([style.language.records.kinds.plan, plan.id]),
    lead: [formatting.asOf(formatting.day(assessment.asOf))],
    sections: [
      [
        ...note(show.labels.government, [government ? nameIn(government.name, code) : plan.government]),
        ...note(show.labels.period, [plan.period && formatting.period(plan.period.from, plan.period.to)]),
        ...note(show.labels.follows, [plan.follows]),
        ...note(show.labels.records, [
          beside(
            counts.map(([word, count]) => `${word} ${show.recorded(count)}`),
            formatting.separator,
          ),
        ]),
        ...note(show.labels.reports, [plan.reports && show.reportEvery[plan.reports]]),
      ],
      note(
        show.labels.goals,
        plan.goals.map(goal => saidIn(goal, style.language)),
      ),
      milestonesTable(plan.milestones, style),
      figuresTable(plan.figures, style),
      stagesTable(plan.stages, style),
      judgementNote(plan, style),
      note(
        words.policy,
        assessment.policies.map(({ policy }) =>
          beside([titled(policy, style), { text: policy.id, tone: 'faint' }]),
        ),
      ),
      note(show.labels.details, detailLines(plan.details, style)),
      originNotes(
        plan,
        [
          ...plan.stages.map((entry, index) => ({ what: terms.stage, entry, pointer: ['stages', index] })),
          ...plan.milestones.map((entry, index) => ({
            what: show.labels.milestones,
            entry,
            pointer: ['milestones', index],
          })),
          ...plan.figures.map((entry, index) => ({
            what: show.labels.figures,
            entry,
            pointer: ['figures', index],
          })),
        ],
        sources,
        style,
      ),
    ],
  });
}

function stagesTable(stages: Scope['plan']['stages'], { language }: RecordStyle): readonly Block[] {
  const { show, terms, code } = language;
  const rows = stages.map(stage => [
    stage.id,
    nameIn(stage.label, code),
    stage.class === null ? '' : show.classes[stage.class],
  ]);
  const columns = [
    { heading: show.columns.id },
    { heading: show.columns.name, wraps: true, comfort: 24 },
    { heading: show.columns.class },
  ];
  const notes = stages.map(({ id, note: remark }) =>
    remark === null ? null : `${id}: ${saidIn(remark, language)}`,
  );
  return [...tableBlock(terms.stage, columns, rows), ...note('', notes)];
}

function judgementNote({ judgement }: Scope['plan'], { language }: RecordStyle): readonly Block[] {
  const { show, terms, code } = language;
  if (judgement.kind === 'built-in') return note(terms.judgement, [judgement.name]);
  const bands = bandsOf(judgement).map(({ label, from, id }) => {
    const name = label ? nameIn(label, code) : id;
    return from === null ? name : show.bandFrom(name, formatDecimal(from, decimalsToShow(from, 4)));
  });
  return note(terms.judgement, [nameIn(judgement.name, code), ...bands]);
}
