import type { Pointer } from '../../model/finding.ts';
import type { ValidationError } from './validators.generated.js';

/** What the validator says, and the way to the value that it says it of. */
export interface Located extends ValidationError {
  readonly pointer: Pointer;
}

export const located = (root: unknown, error: ValidationError): Located => ({
  ...error,
  pointer: pointerTo(root, error.instancePath),
});

/** A JSON pointer does not tell an index from a key that is a number; the value does. */
function pointerTo(root: unknown, path: string): Pointer {
  const pointer: (string | number)[] = [];
  let value = root;
  for (const step of path.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    pointer.push(Array.isArray(value) ? Number(key) : key);
    value = valueAt(value, [key]);
  }
  return pointer;
}

export const valueAt = (root: unknown, pointer: Pointer): unknown =>
  pointer.reduce((value: unknown, step) => (value as Readonly<Record<string | number, unknown>>)[step], root);

/** A pointer as text, for sets and maps. */
export const placeOf = (pointer: Pointer): string => JSON.stringify(pointer);
