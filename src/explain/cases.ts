import { expectedAt } from '../assess/expected.ts';
import { momentOf } from '../assess/moment.ts';
import type { Scenario } from '../assess/scenarios.ts';
import type { LineAssessment } from '../assess/types.ts';
import type { FiscalYear, Name } from '../model/record.ts';
import { largest, smallest } from '../number/extremes.ts';
import type { Fraction } from '../number/fraction.ts';
import { divide, isZero, sign } from '../number/fraction.ts';
import type { ExplainedWhatIf } from './explained.ts';

/** One case of a what-if, of one line of the indicator's figures. */
export interface Case {
  readonly scenario: Scenario;
  readonly line: LineAssessment;
}

/** The cases of each line of the indicator's figures that the question is about. */
export interface LineCases {
  /** The name of the series. */
  readonly part: Name | null;
  readonly id: string | null;
  readonly cases: readonly Case[];
}

export function casesOf({ scenarios, asked }: Pick<ExplainedWhatIf, 'scenarios' | 'asked'>): LineCases[] {
  const first = scenarios[0]!.assessment;
  if (first.line) {
    const cases = scenarios.map(scenario => ({ scenario, line: scenario.assessment.line! }));
    return [{ part: null, id: null, cases }];
  }
  return first.series
    .filter(({ id }) => asked.series === null || asked.series === id)
    .map(({ id, name, index }) => ({
      part: name,
      id,
      cases: scenarios.map(scenario => ({ scenario, line: scenario.assessment.series[index]! })),
    }));
}

/** The case of the target in force, under all else that is supposed. */
export function basisOf(cases: readonly Case[]): Case | undefined {
  return cases.find(({ scenario: { kind } }) => kind === 'in-force' || kind === 'supposed');
}

/** How many times what is in force asks for; `null` where it asks for nothing, or for the other way. */
export function timesOf(needed: Fraction | null, inForce: Fraction | null): Fraction | null {
  if (!needed || !inForce || isZero(inForce) || sign(needed) !== sign(inForce)) return null;
  return divide(needed, inForce);
}

const mostYears = 10;

/** The years at whose ends something is asked for: after the baseline, before the target. */
export function yearsBetween(cases: readonly Case[]): FiscalYear[] {
  const courses = cases.flatMap(({ line: { course } }) => (course.length > 0 ? [course] : []));
  const first = smallest(courses.map(course => course[0]!.year)) + 1;
  const last = largest(courses.map(course => course.at(-1)!.year)) - 1;
  return Array.from(
    { length: Math.max(0, Math.min(mostYears, last - first + 1)) },
    (_, index) => first + index,
  );
}

/** What the line asks for at the end of a year; behind the target it asks for no more. */
export function neededAt({ course, target }: LineAssessment, year: FiscalYear): Fraction | null {
  return target && year <= target.year
    ? (expectedAt(course, momentOf({ year, date: null }))?.value ?? null)
    : null;
}
