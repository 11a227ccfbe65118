import { type BasicType, parquetWriteBuffer } from 'hyparquet-writer';
import type { Column, ColumnType, Row, Table } from '../tables/table.ts';

const types: Readonly<Record<ColumnType, BasicType>> = {
  string: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'STRING',
};

/** One table as Parquet, typed. Days are text as in CSV: every engine casts `YYYY-MM-DD`. */
export function tableParquet(table: Table, rows: readonly Row[]): Uint8Array {
  const columnData = table.columns.map((column: Column) => ({
    name: column.name,
    type: types[column.type],
    nullable: true,
    data: rows.map(row => row[column.name] ?? null),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}
