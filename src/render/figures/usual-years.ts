import type { LineAssessment } from '../../assess/types.ts';
import type { Position } from '../../model/indicator.ts';
import type { FiscalYear } from '../../model/record.ts';

export type FigureColumn = 'baseline' | 'actual' | 'expected' | 'target' | 'forecast';

/** The year that most of a column's figures are of, so that only the others need to name theirs. */
export type UsualYears = Readonly<Record<FigureColumn, FiscalYear | null>>;

export function usualYears(lines: readonly LineAssessment[]): UsualYears {
  return {
    baseline: mostFrequent(lines.map(({ baseline }) => baseline)),
    actual: mostFrequent(lines.map(({ actual }) => actual)),
    expected: mostFrequent(lines.map(({ expected }) => expected)),
    target: mostFrequent(lines.map(({ target }) => target)),
    forecast: mostFrequent(lines.map(({ forecast }) => forecast && { year: forecast.year, date: null })),
  };
}

/** Of equally frequent ones the latest. */
function mostFrequent(positions: readonly (Position | null)[]): FiscalYear | null {
  const counts = new Map<FiscalYear, number>();
  for (const position of positions) {
    if (position && position.date === null) counts.set(position.year, (counts.get(position.year) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || b - a);
  return ranked[0]?.[0] ?? null;
}
