import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainShape } from '../../../src/check/shape/explain.ts';
import { type ShapeKind, validators } from '../../../src/check/shape/validators.generated.js';

const kinds = Object.keys(validators) as ShapeKind[];

/** The keys that mean something somewhere, so that what is made up reaches far down. */
const knownKeys = [
  ...new Set(
    kinds
      .flatMap(kind => explainShape(kind, { '': 0 }))
      .flatMap(problem => (problem.rule === 'unknown-key' ? problem.facts.allowed : [])),
  ),
  ...[
    'year',
    'date',
    'value',
    'min',
    'max',
    'total',
    'none',
    'id',
    '__proto__',
    'constructor',
    'toString',
    '',
    '/',
    '~0',
  ],
];

const { anything } = fc.letrec(tie => ({
  anything: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom(
      null,
      true,
      0,
      -0,
      1.5,
      2024,
      Number.NaN,
      1e308,
      '',
      'R5',
      '2024-03-31',
      '３',
      'heading',
      'range',
    ),
    fc.string(),
    fc.array(tie('anything'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...knownKeys), fc.string()), tie('anything'), { maxKeys: 8 }),
  ),
}));

test.each(kinds)('whatever a %s holds, it is either right or explained, at places that exist', kind => {
  fc.assert(
    fc.property(anything, value => {
      const problems = explainShape(kind, value);
      expect(problems.length === 0).toBe(validators[kind](value));
      for (const { pointer, on } of problems) expect(exists(value, pointer), `${pointer} ${on}`).toBe(true);
      expect(
        new Set(problems.map(({ rule, pointer, facts }) => JSON.stringify([rule, pointer, facts]))).size,
      ).toBe(problems.length);
    }),
    { numRuns: 300 },
  );
});

function exists(root: unknown, pointer: readonly (string | number)[]): boolean {
  if (pointer.length === 0) return true;
  const [step, ...rest] = pointer as [string | number, ...(string | number)[]];
  const isIndex = typeof step === 'number';
  if (typeof root !== 'object' || root === null || isIndex !== Array.isArray(root)) return false;
  return Object.hasOwn(root, step) && exists((root as Record<string | number, unknown>)[step], rest);
}

test.each([
  { name: Object.create(null) },
  { name: [{ toString: null }] },
  { name: 'a', details: [{ toString: null, valueOf: null }] },
  { name: 'a', owner: { toString: null } },
  { name: 'a', tags: { a: { toString: null } } },
])('a map need not be able to become text: %#', value => {
  expect(explainShape('policy', value)).not.toEqual([]);
});

test('ten thousand faults in one file are explained one by one', () => {
  const actuals = Array.from({ length: 10_000 }, (_, index) => ({ year: 'R5', [`v${index}`]: 1 }));
  const problems = explainShape('indicator', { name: 'a', unit: '人', goal: 'increase', actuals });
  expect(problems.filter(({ rule }) => rule === 'unknown-key')).toHaveLength(10_000);
});

test('details within details are followed as deep as a file can nest them', () => {
  let details: unknown[] = [5];
  for (let depth = 0; depth < 1000; depth++) details = [{ name: 'a', details }];
  const [problem, ...others] = explainShape('policy', { name: 'a', details });
  expect(others).toEqual([]);
  expect(problem?.rule).toBe('wrong-type');
  expect(problem?.pointer).toHaveLength(2 * 1001);
});
