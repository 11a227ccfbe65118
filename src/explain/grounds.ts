import { publishedWords } from '../assess/opinions.ts';
import type { Figure, FigureUse, LineAssessment, SeriesAssessment } from '../assess/types.ts';
import type { Span } from '../load/locate.ts';
import { type Place, type Pointer, valueAt } from '../model/finding.ts';
import type { Indicator, NoFigure, Position } from '../model/indicator.ts';
import type { Day, Said, SourceReference } from '../model/record.ts';
import { exact } from '../number/exact.ts';
import type { Fraction } from '../number/fraction.ts';

export type GroundRole = 'baseline' | 'target' | 'path' | 'actual' | 'published' | 'noise' | 'limits';

/** A figure of the record that something rests on, or that was passed over, with where it stands. */
export interface Ground {
  readonly role: GroundRole;
  readonly at: Position | null;
  readonly value: Fraction | null;
  /** Of a range, or of limits. */
  readonly ends: readonly [min: Fraction | null, max: Fraction | null] | null;
  readonly none: NoFigure | null;
  readonly says: Said | null;
  readonly approximate: boolean;
  readonly provisional: boolean;
  /** Of a target that serves although it was decided after the day. */
  readonly decidedLater: boolean;
  /** What became of it; `in-force` and `not-in-force` of targets. */
  readonly use: FigureUse | 'in-force' | 'not-in-force' | 'replaced' | null;
  readonly place: Place;
  readonly sources: readonly SourceReference[];
}

export interface PlacedGround extends Ground {
  readonly span: Span;
}

const plain = {
  at: null,
  value: null,
  ends: null,
  none: null,
  says: null,
  approximate: false,
  provisional: false,
  decidedLater: false,
  use: null,
} as const;

const fractionOf = (value: number | null) => (value === null ? null : exact(value));

/** Everything in the record that a line was judged by: of a series its own. */
export function groundsOf(indicator: Indicator, line: LineAssessment | SeriesAssessment): Ground[] {
  const series = 'index' in line ? indicator.series[line.index] : undefined;
  const figures = series ?? indicator;
  const way: Pointer = 'index' in line ? ['series', line.index] : [];
  const usual = series?.source ?? indicator.source ?? [];
  const ground = (
    role: GroundRole,
    pointer: Pointer,
    entry: { readonly source: Ground['sources'] | null } | null,
    parts: Partial<Ground>,
  ): Ground => ({
    ...plain,
    ...parts,
    role,
    place: valueAt(indicator, ...(role === 'noise' || role === 'limits' ? [] : way), ...pointer),
    sources: entry?.source ?? usual,
  });

  const { baseline } = line;
  const ofBreak = baseline?.fromBreak ?? null;
  const found: Ground[] = [];
  if (baseline?.value) {
    const pointer = ofBreak === null ? ['baseline', 'value'] : ['breaks', ofBreak, 'baseline', 'value'];
    const { entry, value } = baseline;
    found.push(ground('baseline', pointer, entry, { at: baseline, value, approximate: entry.approximate }));
  }
  for (const { index, entry } of line.targets) {
    const { value, min, max } = entry;
    const isRange = value === null;
    found.push(
      ground('target', ['targets', index, isRange ? (min === null ? 'max' : 'min') : 'value'], entry, {
        at: entry,
        value: fractionOf(value),
        ends: isRange ? [fractionOf(min), fractionOf(max)] : null,
        use: index === line.target?.index ? 'in-force' : 'not-in-force',
        decidedLater: index === line.target?.index && line.target.decidedLater,
      }),
    );
  }
  if (line.course.length > 2) {
    for (const [index, entry] of figures.path.entries())
      found.push(ground('path', ['path', index, 'value'], entry, { at: entry, value: exact(entry.value) }));
  }
  const judged = [...line.figures, ...line.outlook];
  for (const one of judged.flatMap(figure => ofFigure(figure, ground))) found.push(one);
  if (indicator.noise !== null)
    found.push(ground('noise', ['noise'], null, { value: exact(indicator.noise) }));
  if (indicator.limits) {
    const { min, max } = indicator.limits;
    found.push(ground('limits', ['limits'], null, { ends: [fractionOf(min), fractionOf(max)] }));
  }
  return found;
}

type Make = (
  role: GroundRole,
  pointer: Pointer,
  entry: { readonly source: Ground['sources'] | null } | null,
  parts: Partial<Ground>,
) => Ground;

/** What it corrects or settles, then the figure itself. */
function ofFigure(figure: Figure, ground: Make): Ground[] {
  const all = [
    ...figure.replaced.map(({ index, entry }) => ({ index, entry, use: 'replaced' as const })),
    { index: figure.index, entry: figure.entry, use: figure.use },
  ];
  return all.map(({ index, entry, use }) => {
    const key = entry.none !== null ? 'none' : entry.total !== null ? 'total' : 'value';
    const { none, approximate, provisional } = entry;
    const value = fractionOf(entry.total ?? entry.value);
    return ground('actual', ['actuals', index, key], entry, {
      at: entry,
      value,
      none,
      approximate,
      provisional,
      use,
    });
  });
}

/** What the government itself had said of it by the day. */
export function saidOf(indicator: Indicator, asOf: Day): Ground[] {
  return publishedWords(indicator, asOf).map(({ index, entry }) => ({
    ...plain,
    role: 'published' as const,
    at: entry.year === null ? null : { year: entry.year, date: null },
    says: entry.says,
    place: valueAt(indicator, 'published', index, 'says'),
    sources: entry.source ?? indicator.source ?? [],
  }));
}
