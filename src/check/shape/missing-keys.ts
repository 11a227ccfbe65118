import type { Pointer } from '../../model/finding.ts';
import type { Located } from './located.ts';
import { placeOf } from './located.ts';
import type { ProblemOf } from './problem.ts';

export function missingKeys(
  errors: readonly Located[],
  unsure: ReadonlySet<string>,
): readonly ProblemOf<'missing-key'>[] {
  return errors.flatMap(error => {
    const keys = keysAskedFor(error);
    const { pointer } = error;
    const excused = [...keys, ...deciding(error)].some(key => unsure.has(placeOf([...pointer, key])));
    if (keys.length === 0 || excused) return [];
    return { rule: 'missing-key', pointer, on: keyOrValue(pointer), facts: { keys } };
  });
}

/** The keys of which one is missing. An `anyOf` speaks for its branches. */
function keysAskedFor({ keyword, schemaPath, schema, params }: Located): readonly string[] {
  if (keyword === 'anyOf')
    return (schema as readonly { required: readonly string[] }[]).flatMap(one => one.required);
  const asks = keyword === 'dependentRequired' || (keyword === 'required' && !schemaPath.includes('/anyOf/'));
  return asks ? [String(params.missingProperty)] : [];
}

/** The keys that the need for another one hangs on: `max` on `min`, an indicator's goal on its role. */
function deciding({ keyword, schemaPath, params }: Located): readonly string[] {
  if (keyword === 'dependentRequired') return [String(params.property)];
  return schemaPath.startsWith('#/else/') ? ['role'] : [];
}

/** The whole of a file has no key, nor has an entry of a list. */
const keyOrValue = (pointer: Pointer) => (typeof pointer.at(-1) === 'string' ? 'key' : 'value');
