import type { ContractFindings, Correction } from '../../compare/corrections.ts';
import { briefNameIn, saidIn } from '../../language/name.ts';
import { exact } from '../../number/exact.ts';
import { timeOf } from '../wording/number-format.ts';
import { statedValue, valueStyle } from '../wording/value.ts';
import type { Writing } from '../wording/writing.ts';
import { section, tableOf } from './blocks.ts';
import type { Cell, Document, Section } from './document.ts';

/** What `export --check` found: each change that others could trip over, and what was printed and is corrected now. */
export function contractDocument(
  { changes, corrections }: ContractFindings,
  folder: string,
  writing: Writing,
): Document {
  const words = writing.language.exporting;
  const items = changes.map(change => ({ text: { text: words.change(change), hasCode: true } }));
  return {
    title: { text: words.contract },
    blocks: [
      ...(items.length > 0 ? [{ kind: 'items' as const, items }] : []),
      ...correctionsSection(corrections, writing),
      { kind: 'lines', lines: [{ text: words.checked(changes.length, folder), hasCode: true }] },
    ],
  };
}

function correctionsSection(corrections: readonly Correction[], writing: Writing): Section[] {
  if (corrections.length === 0) return [];
  const { exporting } = writing.language;
  const { columns } = exporting.corrections;
  return [
    section(exporting.corrections.heading, [
      tableOf(
        [
          { heading: columns.indicator, wraps: true, comfort: 24 },
          { heading: columns.when },
          { heading: columns.printed, align: 'right' },
          { heading: columns.right, align: 'right' },
          { heading: columns.why, wraps: true, comfort: 20 },
          { heading: columns.verdict, wraps: true, comfort: 16 },
        ],
        corrections.map(correction => cellsOf(correction, writing)),
      ),
    ]),
  ];
}

function cellsOf(
  { indicator, series, printed, right, verdict }: Correction,
  { language, numbers }: Writing,
): readonly Cell[] {
  const { code, terms, diff, exporting, formatting } = language;
  const style = valueStyle(indicator);
  const value = (number: number) => numbers.number(statedValue(exact(number), style), indicator.unit);
  const part = series ? formatting.aside(briefNameIn(series.name, code)) : '';
  const isTurned = verdict.before !== verdict.after;
  return [
    `${briefNameIn(indicator.name, code)}${part}`,
    timeOf(right, numbers),
    value(printed),
    value(right.total ?? right.value ?? printed),
    saidIn(right.why, language) ?? exporting.corrections.noWhy,
    isTurned
      ? diff.change(terms.verdicts[verdict.before], terms.verdicts[verdict.after])
      : exporting.corrections.same,
  ];
}
