import type { Measure } from '../model/measure.ts';
import type { Review, Survey, Tally } from '../model/published.ts';
import type { FigureValue } from './figure-values.ts';

/** The numbers that a document says in passing of a measure. */
export function* passingValues({ figures }: Measure): Iterable<FigureValue> {
  for (const [index, figure] of figures.entries()) {
    for (const [at, entry] of figure.values.entries()) {
      const pointer = ['figures', index, 'values', at, 'value'];
      yield { value: entry.value, pointer, noted: [entry, figure] };
    }
  }
}

export function* tallyValues({ counts }: Tally): Iterable<FigureValue> {
  for (const [index, count] of counts.entries()) {
    const { total, stages } = count;
    if (total !== null) yield { value: total, pointer: ['counts', index, 'total'], noted: [count] };
    for (const [stage, value] of Object.entries(stages ?? {})) {
      yield { value, pointer: ['counts', index, 'stages', stage], noted: [count] };
    }
  }
}

export function* opinionValues({ opinions }: Review): Iterable<FigureValue> {
  for (const [index, opinion] of opinions.entries()) {
    for (const key of ['proposes', 'cites'] as const) {
      const figure = opinion[key];
      const pointer = ['opinions', index, key, 'value'];
      if (figure) yield { value: figure.value, pointer, noted: [opinion] };
    }
  }
}

export function* surveyValues({ groups }: Survey): Iterable<FigureValue> {
  for (const [index, group] of groups.entries()) {
    const { mean, items } = group;
    if (mean !== null) yield { value: mean, pointer: ['groups', index, 'mean'], noted: [group] };
    for (const [at, item] of items.entries()) {
      const pointer = ['groups', index, 'items', at, 'value'];
      yield { value: item.value, pointer, noted: [item, group] };
    }
  }
}
