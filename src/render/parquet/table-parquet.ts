import { parquetWriteBuffer } from 'hyparquet-writer';
import { daysBetween } from '../../time/day.ts';
import type { Cell, Column, ColumnType, Table, TableRow } from '../tables/table.ts';

const types = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const satisfies Record<ColumnType, object>;

/** One table as Parquet, typed as it is declared. */
export function tableParquet({ columns }: Pick<Table, 'columns'>, rows: readonly TableRow[]): Uint8Array {
  const schema = [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type }) => ({ name, repetition_type: 'OPTIONAL' as const, ...types[type] })),
  ];
  const columnData = columns.map(column => ({
    name: column.name,
    data: rows.map(row => physical(row[column.name] ?? null, column)),
  }));
  return new Uint8Array(parquetWriteBuffer({ schema, columnData }));
}

/** Parquet counts the days from 1970 on. */
const physical = (cell: Cell, { type }: Column): Cell =>
  type === 'date' && typeof cell === 'string' ? daysBetween('1970-01-01', cell) : cell;
