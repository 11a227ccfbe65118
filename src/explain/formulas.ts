/** A quantity of the formulas, by its letter. */
export type Letter =
  | 'a'
  | 'b'
  | 't'
  | 'E'
  | 'f'
  | 'p'
  | 'e'
  | 'v1'
  | 'v2'
  | 'y'
  | 'ya'
  | 'yb'
  | 'yt'
  | 'yf'
  | 'y1'
  | 'y2'
  /** The parts of a sum. */
  | `s${number}`;

/** Written once: words, numbers and letters are put in the place of the same symbols. */
export const formulas = {
  elapsed: '(ya - yb) ÷ (yt - yb)',
  expected: 'b + (t - b) × (y - yb) ÷ (yt - yb)',
  expectedOnPath: 'v1 + (v2 - v1) × (y - y1) ÷ (y2 - y1)',
  progress: '(a - b) ÷ (t - b)',
  progressOfReach: '1 - |t - a| ÷ |t - b|',
  progressOfSum: 'a ÷ t',
  pace: '(a - b) ÷ (E - b)',
  paceOfShares: 'p ÷ e',
  aboveFloor: 'a - t',
  belowCeiling: 't - a',
  soFarPerYear: '(a - b) ÷ (ya - yb)',
  neededPerYear: '(t - a) ÷ (yt - ya)',
  neededFromStart: '(t - b) ÷ (yt - yb)',
  forecast: 'a + (a - f) ÷ (ya - yf) × (yt - ya)',
} as const satisfies Readonly<Record<string, string>>;

/** The parts of a sum, one after the other. */
export const sumFormula = (parts: number) =>
  Array.from({ length: parts }, (_, index) => `s${index + 1}`).join(' + ');

/** The formula with something in the place of each symbol. */
export function written(formula: string, of: (letter: Letter) => string): string {
  return formula.replace(/[A-Za-z]\w*/g, letter => of(letter as Letter));
}
