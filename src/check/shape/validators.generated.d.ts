import type { RecordKind } from '../../model/record.ts';

/** What there is a schema for: the kinds of documents, and the settings in `reform.yaml`. */
export type ShapeKind = RecordKind | 'plan' | 'government' | 'source' | 'reform';

/** A schema as it stands in the validators; `$id` is the name of a definition. */
export interface BareSchema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly items?: BareSchema;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

export interface ValidationError {
  /** A JSON pointer. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly schema: unknown;
  readonly parentSchema: BareSchema;
  readonly data: unknown;
}

export interface Validate {
  (value: unknown): boolean;
  /** Of the last call. */
  readonly errors?: readonly ValidationError[] | null;
}

export declare const validators: Readonly<Record<ShapeKind, Validate>>;
