import type { Position } from '../model/indicator.ts';
import type { LineAssessment } from './types.ts';

export type FigureColumn = 'baseline' | 'actual' | 'expected' | 'target' | 'forecast';

/** The year or day that most of a column's figures are of, so that only the others need to name theirs. */
export type UsualTimes = Readonly<Record<FigureColumn, Position | null>>;

export function usualTimes(lines: readonly LineAssessment[]): UsualTimes {
  return {
    baseline: mostFrequent(lines.map(({ baseline }) => baseline)),
    actual: mostFrequent(lines.map(({ actual }) => actual)),
    expected: mostFrequent(lines.map(({ expected }) => expected)),
    target: mostFrequent(lines.map(({ target }) => target)),
    forecast: mostFrequent(lines.map(({ forecast }) => forecast && { year: forecast.year, date: null })),
  };
}

export const isSameTime = (a: Position, b: Position | null): boolean =>
  b !== null && a.year === b.year && a.date === b.date;

/** Of equally frequent ones the latest. */
export function mostFrequent(positions: readonly (Position | null)[]): Position | null {
  const counts = new Map<string, { readonly position: Position; count: number }>();
  for (const position of positions) {
    if (!position) continue;
    const key = `${position.year} ${position.date ?? ''}`;
    const counted = counts.get(key);
    if (counted) counted.count += 1;
    else counts.set(key, { position, count: 1 });
  }
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count || b.position.year - a.position.year);
  return ranked[0]?.position ?? null;
}
