/** A table as an export has it: columns in their order, rows as text. */
export interface ExportedTable {
  readonly name: string;
  readonly key: readonly string[];
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly string[])[];
}

/** The table of today, which also knows what it promises to keep: its rows, with what columns, or its ids. */
export interface DeclaredTable extends ExportedTable {
  readonly keeps: 'rows' | 'ids' | 'nothing';
  readonly columns: readonly { readonly name: string; readonly type: string; readonly kept?: boolean }[];
}

/** What those who read an export each quarter could trip over. */
export type ContractChange =
  | { readonly kind: 'table-gone'; readonly table: string }
  | { readonly kind: 'column-gone'; readonly table: string; readonly column: string }
  | {
      readonly kind: 'column-moved';
      readonly table: string;
      readonly column: string;
      readonly before: number;
      readonly after: number;
    }
  | {
      readonly kind: 'column-type';
      readonly table: string;
      readonly column: string;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: 'key-changed';
      readonly table: string;
      readonly before: readonly string[];
      readonly after: readonly string[];
    }
  | { readonly kind: 'id-gone' | 'past-gone'; readonly table: string; readonly key: readonly string[] }
  | {
      readonly kind: 'past-rewritten';
      readonly table: string;
      readonly key: readonly string[];
      readonly column: string;
      readonly before: string;
      readonly after: string;
    };

/** What differs in a way that others rely on not differing. New tables, columns and rows are welcome. */
export function contractChanges(
  earlier: readonly ExportedTable[],
  now: readonly DeclaredTable[],
): readonly ContractChange[] {
  return earlier.flatMap(before => {
    const after = now.find(({ name }) => name === before.name);
    if (!after) return [{ kind: 'table-gone' as const, table: before.name }];
    const columns = [...columnChanges(before, after)];
    return columns.some(({ kind }) => kind === 'key-changed')
      ? columns
      : [...columns, ...rowChanges(before, after)];
  });
}

function* columnChanges(before: ExportedTable, after: ExportedTable): Iterable<ContractChange> {
  const table = before.name;
  for (const [index, { name, type }] of before.columns.entries()) {
    const place = after.columns.findIndex(column => column.name === name);
    const found = after.columns[place];
    if (!found) yield { kind: 'column-gone', table, column: name };
    else if (place !== index)
      yield { kind: 'column-moved', table, column: name, before: index + 1, after: place + 1 };
    if (found && found.type !== type)
      yield { kind: 'column-type', table, column: name, before: type, after: found.type };
  }
  if (before.key.join() !== after.key.join())
    yield { kind: 'key-changed', table, before: before.key, after: after.key };
}

function* rowChanges(before: ExportedTable, after: DeclaredTable): Iterable<ContractChange> {
  if (after.keeps === 'nothing') return;
  const table = before.name;
  const now = new Map(after.rows.map(row => [keyOf(after, row).join('\0'), row]));
  for (const row of before.rows) {
    const key = keyOf(before, row);
    const same = now.get(key.join('\0'));
    if (!same) yield { kind: after.keeps === 'rows' ? 'past-gone' : 'id-gone', table, key };
    else if (after.keeps === 'rows') yield* rewritten(before, after, key, row, same);
  }
}

function* rewritten(
  before: ExportedTable,
  after: DeclaredTable,
  key: readonly string[],
  row: readonly string[],
  same: readonly string[],
): Iterable<ContractChange> {
  for (const [place, { name: column, kept }] of after.columns.entries()) {
    const index = kept ? before.columns.findIndex(({ name }) => name === column) : -1;
    const [was = '', is = ''] = [row[index], same[place]];
    if (index < 0 || was === is) continue;
    yield { kind: 'past-rewritten', table: before.name, key, column, before: was, after: is };
  }
}

const keyOf = ({ key, columns }: ExportedTable, row: readonly string[]): readonly string[] =>
  key.map(name => row[columns.findIndex(column => column.name === name)] ?? '');
