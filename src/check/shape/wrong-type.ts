import type { Pointer } from '../../model/finding.ts';
import { hasFullWidthDigits, numberMeant } from '../../text/number-meant.ts';
import type { Located } from './located.ts';
import type { Expected, ShapeProblem, ValueKind } from './problem.ts';
import type { BareSchema } from './validators.generated.js';

const expectedByType: ReadonlyMap<string, Expected> = new Map(
  Object.entries({
    string: 'text',
    number: 'number',
    integer: 'whole-number',
    boolean: 'true-or-false',
    array: 'list',
    object: 'map',
  }),
);

const expectedByDefinition: ReadonlyMap<string, readonly Expected[]> = new Map(
  Object.entries({
    fiscalYear: ['fiscal-year'],
    day: ['day'],
    when: ['day', 'map'],
  }),
);

/** A value of the wrong type. Text that means a number is a fault of its own, for which there is a remedy. */
export function explainType({ params, parentSchema, data, pointer }: Located): ShapeProblem {
  const types = [params.type].flat().map(String);
  const expected =
    expectedByDefinition.get(parentSchema.$id ?? '') ?? types.map(type => expectedByType.get(type)!);
  const number = typeof data === 'string' ? numberWanted(data, expected) : null;
  if (!number && isDash(data) && pointer.at(-1) === 'value' && pointer.at(-3) === 'actuals')
    return wrongType(expected, data, pointer, false, 'none: nil');
  if (!number) {
    const keys =
      expected.join() === 'map' && pointer.length > 0 ? Object.keys(parentSchema.properties ?? {}) : [];
    return wrongType(expected, data, pointer, takesText(parentSchema.items), null, keys);
  }
  const rule = hasFullWidthDigits(number.written) ? 'full-width-number' : 'number-as-text';
  return { rule, pointer, on: 'value', facts: { ...number, key: String(pointer.at(-1)) } };
}

export function wrongType(
  expected: readonly Expected[],
  data: unknown,
  pointer: Pointer,
  listOfText = false,
  instead: string | null = null,
  keys: readonly string[] = [],
): ShapeProblem {
  const written = isSingle(data) ? String(data) : null;
  const write =
    instead ?? (listOfText && typeof data === 'string' ? `[${inFlow(data)}]` : inQuotes(expected, data));
  const whole = pointer.length === 0;
  const facts = { expected, found: kindOf(data), written, write, whole, ...(keys.length > 0 && { keys }) };
  return { rule: 'wrong-type', pointer, on: 'value', facts };
}

/** What a printed table has where there is no figure, as there was nothing to count. */
const isDash = (data: unknown) => typeof data === 'string' && /^[-‐-―−ー─]+$/.test(data.trim());

/** Text, a number, true or false. */
export const isSingle = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

function numberWanted(text: string, expected: readonly Expected[]) {
  const whole = expected.includes('whole-number');
  if (!whole && !expected.includes('number')) return null;
  const number = numberMeant(text);
  return whole && number?.write.includes('.') ? null : number;
}

/** Text that would be read as something else. How a number with decimals was written cannot be told: 1.10 is 1.1. */
function inQuotes(expected: readonly Expected[], data: unknown): string | null {
  const certain = typeof data === 'boolean' || Number.isSafeInteger(data);
  return certain && expected.includes('text') ? `"${data}"` : null;
}

const takesText = (items: BareSchema | undefined) =>
  items?.$ref === 'text' ||
  items?.$ref === 'words' ||
  items?.enum !== undefined ||
  [items?.type].flat().includes('string');

/** What YAML would read as something else than text goes in quotes. */
const inFlow = (text: string) =>
  /^(?!(?:true|false|null)$)\p{L}[\p{L}\p{N}-]*$/iu.test(text) ? text : JSON.stringify(text);

function kindOf(value: unknown): ValueKind {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'true-or-false';
  return typeof value === 'object' ? 'map' : 'number';
}
