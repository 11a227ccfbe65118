import type { Pointer } from '../../model/finding.ts';
import { closest } from '../../text/closest.ts';
import type { Located } from './located.ts';
import type { ProblemOf } from './problem.ts';

export interface UnknownKey {
  readonly problem: ProblemOf<'unknown-key'>;
  /** The place of the key that was meant: the one suggested, else its own. */
  readonly meant: Pointer;
}

export function unknownKeys(errors: readonly Located[]): readonly UnknownKey[] {
  return errors.filter(({ keyword }) => keyword === 'additionalProperties').map(unknownKey);
}

function unknownKey({ params, parentSchema, data, pointer }: Located): UnknownKey {
  const key = String(params.additionalProperty);
  const map = data as Readonly<Record<string, unknown>>;
  const allowed = Object.keys(parentSchema.properties ?? {});
  const absent = allowed.filter(other => !Object.hasOwn(map, other));
  const suggestion = closest(key, absent);
  const facts = { key, suggestion, allowed, bare: map[key] === null };
  return {
    problem: { rule: 'unknown-key', pointer: [...pointer, key], on: 'key', facts },
    meant: [...pointer, suggestion ?? key],
  };
}
