export const ALL_GOVERNMENTS: number;
export const FILES_EACH: number;
/** The rules that planted faults break. */
export const plantedRules: readonly string[];

export interface Government {
  readonly files: readonly { readonly path: string; readonly content: string }[];
  readonly planted: readonly { readonly path: string; readonly rule: string }[];
}

export function nation(wish: {
  governments: number;
  faults?: number;
  seed?: number;
  quoteDays?: boolean;
}): Iterable<Government>;
