import type { Pointer } from '../../load/yaml/locate.ts';

/** What a file can say: the values of YAML that a plan is written in. */
export type Value = string | number | boolean | null | readonly Value[] | ValueMap;
export interface ValueMap {
  readonly [key: string]: Value;
}

/** One change of what a file says. Nothing in it tells how it is written: that the file itself shows. */
export type Change =
  /** An entry into the list at a place, which begins with it if it is not there yet. */
  | {
      readonly kind: 'insert';
      readonly at: Pointer;
      readonly index: number;
      readonly value: Value;
      readonly order: KeyOrder;
    }
  /** A key that is not there yet; its name is the last of the pointer. */
  | { readonly kind: 'add'; readonly at: Pointer; readonly value: Value; readonly order: KeyOrder }
  | { readonly kind: 'set'; readonly at: Pointer; readonly value: string | number | boolean }
  | { readonly kind: 'rename'; readonly at: Pointer; readonly key: string }
  | { readonly kind: 'remove'; readonly at: Pointer };

/** In which order keys of a map are usually written: a new one stands behind the one before it. */
export type KeyOrder = readonly string[];
