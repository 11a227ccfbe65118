import { explainValue } from './explain-value.ts';
import { type Located, located, placeOf } from './located.ts';
import { misplacedKeys } from './misplaced-keys.ts';
import { missingKeys } from './missing-keys.ts';
import type { ShapeProblem } from './problem.ts';
import { unknownKeys } from './unknown-keys.ts';
import type { ShapeKind } from './validators.generated.js';
import { validators } from './validators.generated.js';

export type { ShapeProblem } from './problem.ts';

/** What is wrong with the shape of a document: each cause once, and nothing where nothing is. */
export function explainShape(kind: ShapeKind, value: unknown): readonly ShapeProblem[] {
  const validate = validators[kind];
  if (validate(value)) return [];
  const errors = (validate.errors ?? []).map(error => located(value, error));
  const unknown = unknownKeys(errors);
  const wrong = wrongValues(errors);
  // what depends on a key that was meant by an unknown one, or on a value that is wrong, is no second fault
  const unsure = new Set([
    ...unknown.map(({ meant }) => placeOf(meant)),
    ...wrong.map(({ pointer }) => placeOf(pointer)),
  ]);
  const misplaced = misplacedKeys(value, errors, unsure);
  for (const { pointer, facts } of misplaced)
    for (const place of [pointer, ...facts.others]) unsure.add(placeOf(place));
  return [...unknown.map(({ problem }) => problem), ...wrong, ...misplaced, ...missingKeys(errors, unsure)];
}

const aboutKeys = new Set([
  'additionalProperties',
  'required',
  'dependentRequired',
  'anyOf',
  'if',
  'false schema',
]);

/** One fault a value, the first: of the wrong type, it is not looked at any closer. */
function wrongValues(errors: readonly Located[]): readonly ShapeProblem[] {
  const firsts = new Map<string, Located>();
  for (const error of errors) {
    if (aboutKeys.has(error.keyword) || firsts.has(error.instancePath)) continue;
    firsts.set(error.instancePath, error);
  }
  return [...firsts.values()].map(explainValue);
}
