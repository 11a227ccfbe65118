import type { Pointer } from '../../model/finding.ts';
import type { Located } from './located.ts';
import { placeOf } from './located.ts';
import type { ProblemOf } from './problem.ts';

/** What an `if` in the schemas looks for: keys that are there, some of them with one certain value. */
interface Condition {
  readonly required: readonly string[];
  readonly properties?: object;
}

interface Need {
  /** One of these is needed. */
  readonly keys: readonly string[];
  /** The keys that it hangs on: where these are in doubt, so is the need. */
  readonly because: readonly string[];
}

export function missingKeys(
  errors: readonly Located[],
  unsure: ReadonlySet<string>,
): readonly ProblemOf<'missing-key'>[] {
  const conditions = new Map(
    errors.filter(({ keyword }) => keyword === 'if').map(at => [branchOf(at), at.schema]),
  );
  return errors.flatMap(error => {
    const need = needOf(error, conditions.get(branchOf(error)) as Condition | undefined);
    const { pointer } = error;
    const isSure = (key: string) => !unsure.has(placeOf([...pointer, key]));
    if (!need || ![...need.keys, ...need.because].every(isSure)) return [];
    return { rule: 'missing-key', pointer, on: keyOrValue(pointer), facts: { keys: need.keys } };
  });
}

function needOf(
  { keyword, schemaPath, schema, params }: Located,
  otherwise: Condition | undefined,
): Need | null {
  const missing = String(params.missingProperty);
  if (keyword === 'anyOf') {
    return {
      keys: (schema as readonly { required: readonly string[] }[]).flatMap(one => one.required),
      because: [],
    };
  }
  if (keyword === 'dependentRequired') return { keys: [missing], because: [String(params.property)] };
  // a branch of an `anyOf` says nothing by itself
  if (keyword !== 'required' || schemaPath.includes('/anyOf/')) return null;
  if (!otherwise) return { keys: [missing], because: [] };
  return otherwise.properties
    ? { keys: [missing], because: otherwise.required }
    : { keys: [missing, ...otherwise.required], because: [] };
}

/** Where an `if` and its `else` stand, of which value. */
const branchOf = ({ pointer, schemaPath }: Located) =>
  `${placeOf(pointer)} ${schemaPath.replace(/\/(?:if|else\/required)$/, '')}`;

/** The whole of a file has no key, nor has an entry of a list. */
const keyOrValue = (pointer: Pointer) => (typeof pointer.at(-1) === 'string' ? 'key' : 'value');
