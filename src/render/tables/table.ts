import type { Name } from '../../model/record.ts';

/** What a cell holds: text, a number as the nearest double, a truth, or nothing. */
export type Cell = string | number | boolean | null;

/** One row by the names of its columns; the declaration in `schemas/tables/` has their order. */
export type TableRow = Readonly<Record<string, Cell>>;

export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly title: Required<Name>;
  readonly description: Required<Name>;
  readonly unit?: string;
  readonly required?: boolean;
  readonly enum?: readonly string[];
  /** Of a table that keeps its rows: what was exported once stays, and is corrected by another row. */
  readonly kept?: boolean;
}

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** A table as `schemas/tables/` declares it: everything else that knows columns is derived from it. */
export interface Table {
  readonly name: string;
  readonly title: Required<Name>;
  readonly description: Required<Name>;
  /** From one export to the next: `rows` of what happened are only added to; `ids` of what there is do not vanish. */
  readonly keeps: 'rows' | 'ids' | 'nothing';
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly columns: readonly Column[];
}
