import fc from 'fast-check';
import { expect, it } from 'vitest';
import { written } from '../../../src/explain/formulas.ts';
import { type Operand, stepsOf } from '../../../src/explain/steps.ts';
import type { Goal } from '../../../src/model/goals.ts';
import { toNumber } from '../../../src/number/nearest.ts';
import { lineAt } from '../../build/assessed.ts';
import { actual, baseline, onPath, target } from '../../build/plan.ts';

const numberOf = (operand: Operand | undefined): number => {
  if (!operand) throw new Error('a letter of the formula stands for nothing');
  return toNumber('at' in operand ? operand.at.position : operand.value);
};

/** The formula as a person would key it into a calculator. */
function calculated(formula: string, operands: Readonly<Record<string, Operand>>): number {
  const numbers = written(formula, letter => `(${numberOf(operands[letter])})`);
  const code = numbers
    .replaceAll('÷', '/')
    .replaceAll('×', '*')
    .replace(/\|([^|]+)\|/g, 'Math.abs($1)');
  return Number(new Function(`return ${code}`)());
}

const goals: readonly Goal[] = ['increase', 'decrease', 'at-least', 'at-most', 'reach', 'cumulative'];
const value = fc.integer({ min: -1000, max: 1000 }).map(tenths => tenths / 10);

it('each formula, with the numbers that are put into it, gives the figure that stands behind it', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      fc.constantFrom(...goals),
      fc.record({ b: value, t: value, path: value, first: value, last: value, hasPath: fc.boolean() }),
      (goal, { b, t, path, first, last, hasPath }) => {
        const line = lineAt('2026-11-20', {
          goal,
          baseline: baseline(2021, b),
          targets: [target(2027, t)],
          path: hasPath ? [onPath(2024, path)] : [],
          actuals: [actual(2023, first), actual(2025, last)],
        });
        for (const { id, formula, operands, value: figure } of stepsOf(line, goal)) {
          seen.add(id);
          expect(calculated(formula, operands), id).toBeCloseTo(toNumber(figure), 6);
        }
      },
    ),
  );
  expect([...seen].sort()).toEqual(
    [
      'elapsed',
      'expected',
      'forecast',
      'margin',
      'neededPerYear',
      'pace',
      'progress',
      'soFarPerYear',
      'sum',
    ].sort(),
  );
});
