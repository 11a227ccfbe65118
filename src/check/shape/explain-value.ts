import { meantId, refusedId } from '../../load/file-name.ts';
import { closest } from '../../text/closest.ts';
import { dayMeant, yearMeant } from '../../time/meant.ts';
import { governmentCheckDigit } from './government-code.ts';
import type { Located } from './located.ts';
import type { Form, InvalidValue, ShapeProblem } from './problem.ts';
import { explainType, isSingle, wrongType } from './wrong-type.ts';

/** What is wrong with a value, by what the validator says of it. */
export function explainValue(error: Located): ShapeProblem {
  const { pointer } = error;
  const at = { pointer, on: 'value' } as const;
  const id = error.parentSchema.$id === 'id' && isSingle(error.data) ? String(error.data) : '';
  const refusal = id.trim() === '' ? null : refusedId(id);
  // `2024` or `true` would be refused in quotes as well
  if (refusal) return { ...at, rule: 'refused-id', facts: { id, refusal, meant: meantId(id) } };
  if (error.keyword === 'type') return explainType(error);
  if (error.keyword === 'enum' && !isSingle(error.data)) return wrongType(['text'], error.data, pointer);
  // a map may have a key `toString` of its own
  const written = isSingle(error.data) ? String(error.data) : '';
  switch (error.parentSchema.$id) {
    case 'fiscalYear':
      return { ...at, rule: 'invalid-year', facts: { written, write: yearMeant(written) } };
    case 'day':
    case 'when':
      return { ...at, rule: 'invalid-day', facts: { written, write: dayMeant(written) } };
    case 'governmentCode':
      return { ...at, ...wrongCode(written) };
    default:
      return { ...at, rule: 'invalid-value', facts: invalidValue(error, written) };
  }
}

function wrongCode(written: string) {
  const expected = governmentCheckDigit(written);
  return expected === null
    ? ({ rule: 'invalid-value', facts: { reason: 'form', written, form: 'governmentCode' } } as const)
    : ({ rule: 'invalid-check-digit', facts: { code: written, expected } } as const);
}

function invalidValue(error: Located, written: string): InvalidValue {
  switch (error.keyword) {
    case 'enum': {
      const choices = error.schema as readonly string[];
      return { reason: 'choice', written, choices, suggestion: closest(written, choices) };
    }
    case 'minimum':
      return { reason: 'too-small', written: Number(written), limit: Number(error.schema) };
    case 'maximum':
      return { reason: 'too-large', written: Number(written), limit: Number(error.schema) };
    case 'maxLength':
      return { reason: 'too-long', count: written.length, limit: Number(error.schema) };
    case 'maxItems':
    case 'maxProperties':
      return {
        reason: 'too-many',
        count: Object.keys(Object(error.data)).length,
        limit: Number(error.schema),
      };
    case 'format':
    case 'pattern':
      if (written.trim() === '')
        return { reason: 'blank', ...(error.pointer.at(-1) === 'unit' && { key: 'unit' as const }) };
      return { reason: 'form', written, form: error.parentSchema.$id as Form };
    default:
      return { reason: 'empty' };
  }
}
