import type { FolderFacts } from '../../load/folder-problem.ts';
import type { Pointer } from '../../model/finding.ts';
import type { NumberMeant } from '../../text/number-meant.ts';

/** The sorts of values there are in a file. */
export type ValueKind = 'text' | 'number' | 'true-or-false' | 'list' | 'map' | 'nothing';

/** What can be asked of a value. */
export type Expected = Exclude<ValueKind, 'nothing'> | 'whole-number' | 'fiscal-year' | 'day';

/** Why a value of the right type is wrong all the same. */
export type InvalidValue =
  | {
      readonly reason: 'choice';
      readonly written: string;
      readonly choices: readonly string[];
      readonly suggestion: string | null;
    }
  | { readonly reason: 'form'; readonly written: string; readonly form: Form }
  | { readonly reason: 'too-small' | 'too-large'; readonly written: number; readonly limit: number }
  | { readonly reason: 'too-long' | 'too-many'; readonly count: number; readonly limit: number }
  /** The key, where it cannot be left out. */
  | { readonly reason: 'blank' | 'empty'; readonly key?: 'unit' };

/** Text of a fixed form; named as the definitions in `schemas/shared.schema.json` are. */
export type Form = 'governmentCode' | 'webAddress' | 'sha256';

interface Problem<Rule extends string, Facts> {
  readonly rule: Rule;
  readonly pointer: Pointer;
  /** Whether the key or the value at the pointer is meant. */
  readonly on: 'key' | 'value';
  readonly facts: Facts;
}

/** One fault in the shape of a document: which one, where, and what its sentences need to know. */
export type ShapeProblem =
  | Problem<
      'unknown-key',
      {
        readonly key: string;
        readonly suggestion: string | null;
        /** The keys that there can be. */
        readonly allowed: readonly string[];
        /** Nothing follows the key: so it is where a comma in unquoted text makes one, `{ en: Reform (b), DX }`. */
        readonly bare: boolean;
      }
    >
  /** One of these keys is missing from what the pointer leads to. */
  | Problem<'missing-key', { readonly keys: readonly string[] }>
  /** Keys that do not go with another one: `value` beside `total`, figures under `role: heading`. */
  | Problem<
      'misplaced-key',
      {
        readonly keys: readonly string[];
        readonly beside: string;
        /** What the other key says, where that is a word. */
        readonly value: string | null;
        /** The other places where the same is wrong. */
        readonly others: readonly Pointer[];
      }
    >
  | Problem<
      'wrong-type',
      {
        readonly expected: readonly Expected[];
        readonly found: ValueKind;
        /** The value, where it is a single one. */
        readonly written: string | null;
        /** What to write in its place, where that is clear. */
        readonly write: string | null;
        /** The keys that there can be, where keys with values are wanted. */
        readonly keys?: readonly string[];
        /** It is not a part of the file that has the wrong type, but all of it. */
        readonly whole: boolean;
      }
    >
  | Problem<'full-width-number' | 'number-as-text', NumberMeant & { readonly key: string }>
  | Problem<'invalid-year' | 'invalid-day', { readonly written: string; readonly write: string | null }>
  | Problem<'invalid-check-digit', { readonly code: string; readonly expected: string }>
  | Problem<'invalid-value', InvalidValue>
  /** An id in a list; that of a file is refused when the folder is read. */
  | Problem<'refused-id', FolderFacts['refused-id']>;

export type ProblemOf<Rule extends ShapeProblem['rule']> = Extract<ShapeProblem, { rule: Rule }>;
