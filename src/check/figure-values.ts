import type { Pointer } from '../model/finding.ts';
import { type Figures, figureLines, type Indicator } from '../model/indicator.ts';
import type { Noted } from '../model/record.ts';

/** A number of an indicator, with its place and what may name its source: the entry, then the series around it. */
export interface FigureValue {
  readonly value: number;
  readonly pointer: Pointer;
  readonly noted: readonly Noted[];
}

/** Whether any number of a line of figures is so. To look at each with its place costs far more, and is seldom needed. */
export function someFigure({ baseline, targets, path, actuals, breaks }: Figures, isSo: IsSo): boolean {
  return (
    (baseline !== null && isSo(baseline.value)) ||
    targets.some(({ value, min, max }) => isGiven(value, isSo) || isGiven(min, isSo) || isGiven(max, isSo)) ||
    path.some(({ value }) => isSo(value)) ||
    actuals.some(({ value, total }) => isGiven(value, isSo) || isGiven(total, isSo)) ||
    breaks.some(entry => entry.baseline !== null && isSo(entry.baseline.value))
  );
}

type IsSo = (value: number) => boolean;

const isGiven = (value: number | null, isSo: IsSo): boolean => value !== null && isSo(value);

/** Every number that an indicator gives for a year or a day, in the order of the file's keys. */
export function* figureValues(indicator: Indicator): Iterable<FigureValue> {
  for (const { figures, pointer } of figureLines(indicator)) {
    const around: readonly Noted[] = isNoted(figures) && figures !== indicator ? [figures] : [];
    const { baseline, targets, path, actuals, breaks } = figures;
    if (baseline) yield* numbersOf(baseline, ['value'], [...pointer, 'baseline'], around);
    yield* inEntries(targets, ['value', 'min', 'max'], [...pointer, 'targets'], around);
    yield* inEntries(path, ['value'], [...pointer, 'path'], around);
    yield* inEntries(actuals, ['value', 'total'], [...pointer, 'actuals'], around);
    for (const [index, entry] of breaks.entries()) {
      const place = [...pointer, 'breaks', index, 'baseline'];
      if (entry.baseline) yield* numbersOf(entry.baseline, ['value'], place, [entry, ...around]);
    }
  }
}

const isNoted = (value: object): value is Noted => 'source' in value;

function* inEntries<Key extends string>(
  entries: readonly (Noted & Readonly<Record<Key, number | null>>)[],
  keys: readonly Key[],
  pointer: Pointer,
  around: readonly Noted[],
): Iterable<FigureValue> {
  for (const [index, entry] of entries.entries()) yield* numbersOf(entry, keys, [...pointer, index], around);
}

function* numbersOf<Key extends string>(
  entry: Noted & Readonly<Record<Key, number | null>>,
  keys: readonly Key[],
  pointer: Pointer,
  around: readonly Noted[],
): Iterable<FigureValue> {
  for (const key of keys) {
    const value = entry[key];
    if (value !== null) yield { value, pointer: [...pointer, key], noted: [entry, ...around] };
  }
}
