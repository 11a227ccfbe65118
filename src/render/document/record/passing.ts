import { nameIn, saidIn } from '../../../language/name.ts';
import type { Milestone, PassingFigure } from '../../../model/record.ts';
import { valueAsWritten } from '../../wording/value.ts';
import type { Block } from '../document.ts';
import { tableBlock } from './blocks.ts';
import type { RecordStyle } from './style.ts';

/** What has to be reached by a day, and what was. */
export function milestonesTable(milestones: readonly Milestone[], style: RecordStyle): readonly Block[] {
  const { show, code, formatting } = style.language;
  const rows = milestones.map(({ name, due, done, why, note: remark }) => [
    nameIn(name, code),
    due?.written ?? '',
    done?.written ?? '',
    [why, remark]
      .map(said => saidIn(said, style.language))
      .filter(Boolean)
      .join(formatting.separator),
  ]);
  const columns = [
    { heading: '', wraps: true, comfort: 24 },
    { heading: show.columns.due },
    { heading: show.columns.done },
    { heading: '', wraps: true, comfort: 20 },
  ];
  return tableBlock(show.labels.milestones, columns, rows);
}

/** Numbers that a document says in passing. */
export function figuresTable(figures: readonly PassingFigure[], style: RecordStyle): readonly Block[] {
  const { show } = style.language;
  const rows = figures.flatMap(figure =>
    figure.values.map(({ when, value, approximate, note: remark }, index) => [
      index === 0 ? nameIn(figure.name, style.language.code) : '',
      when ? nameIn(when.by, style.language.code) : '',
      passingText(figure, value, approximate, style),
      [remark, index === 0 ? figure.note : null]
        .map(said => saidIn(said, style.language))
        .filter(Boolean)
        .join(style.language.formatting.separator),
    ]),
  );
  const columns = [
    { heading: '', wraps: true, comfort: 20 },
    { heading: show.columns.when },
    { heading: show.columns.value, align: 'right' as const },
    { heading: '', wraps: true, comfort: 20 },
  ];
  return tableBlock(show.labels.figures, columns, rows);
}

function passingText(
  { unit }: PassingFigure,
  value: number,
  approximate: boolean,
  { language }: RecordStyle,
) {
  const text = valueAsWritten(value);
  const number = language.formatting.withUnit(text, unit);
  return approximate ? language.formatting.approximate(number) : number;
}
