import type { Pointer } from '../../model/finding.ts';
import type { Located } from './located.ts';
import { placeOf, valueAt } from './located.ts';
import type { ProblemOf } from './problem.ts';

/** A key that another one rules out. */
interface Misplaced {
  readonly pointer: Pointer;
  readonly by: Pointer;
}

/** One fault for each key that rules others out, however many these are. */
export function misplacedKeys(
  root: unknown,
  errors: readonly Located[],
  unsure: ReadonlySet<string>,
): readonly ProblemOf<'misplaced-key'>[] {
  const misplaced = errors
    .filter(({ keyword }) => keyword === 'false schema')
    .map(ruledOut)
    .filter(({ by }) => !unsure.has(placeOf(by)))
    // what the whole file rules out needs no second reason from near by
    .sort((a, b) => a.by.length - b.by.length);
  const firstReason = new Map<string, string>();
  const groups = new Map<string, Misplaced[]>();
  for (const one of misplaced) {
    const [container, reason] = [containerOf(one.pointer), placeOf(one.by)];
    if (!firstReason.has(container)) firstReason.set(container, reason);
    if (firstReason.get(container) !== reason) continue;
    const group = groups.get(reason);
    if (group) group.push(one);
    else groups.set(reason, [one]);
  }
  return [...groups.values()].map(group => problemOf(root, group));
}

/** The schemas rule keys out in `dependentSchemas/<key>`, further down by `properties` and `items`. */
function ruledOut({ pointer, schemaPath }: Located): Misplaced {
  const [, key = '', below = ''] = /\/dependentSchemas\/([^/]+)(\/.*)$/.exec(schemaPath) ?? [];
  const steps = below.match(/\/properties\/[^/]+|\/items/g)?.length ?? 1;
  return { pointer, by: [...pointer.slice(0, -steps), key] };
}

function problemOf(root: unknown, group: readonly Misplaced[]): ProblemOf<'misplaced-key'> {
  const [{ pointer, by }] = group as readonly [Misplaced];
  const value = valueAt(root, by);
  return {
    rule: 'misplaced-key',
    pointer,
    on: 'key',
    facts: {
      keys: [...new Set(group.map(one => String(one.pointer.at(-1))))],
      beside: String(by.at(-1)),
      value: typeof value === 'string' ? value : null,
      others: group.map(one => one.pointer).filter(other => containerOf(other) !== containerOf(pointer)),
    },
  };
}

const containerOf = (pointer: Pointer) => placeOf(pointer.slice(0, -1));
