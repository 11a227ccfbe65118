/** A table as an export has it: columns in their order, rows as text. */
export interface ExportedTable {
  readonly name: string;
  readonly key: readonly string[];
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly string[])[];
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
  | { readonly kind: 'id-gone' | 'past-gone'; readonly table: string; readonly key: string }
  | {
      readonly kind: 'past-rewritten';
      readonly table: string;
      readonly key: string;
      readonly column: string;
      readonly before: string;
      readonly after: string;
    };

/** Tables of what happened: a row that was exported stays as it was, since history is added to, not rewritten. */
const histories = new Set(['measure_history', 'observations', 'tallies', 'opinions', 'survey_items']);
/** Tables of what there is: a row may change, but its id does not vanish. */
const registers = new Set([
  'governments',
  'sources',
  'plans',
  'policies',
  'measures',
  'indicators',
  'indicator_series',
  'stage_words',
]);
/** What may change in a row of history: whether a figure still serves, and words about it. */
const free = new Set([
  'serves',
  'note',
  'source',
  'source_place',
  'why',
  'unit',
  'review_ja',
  'review_en',
  'survey_ja',
  'survey_en',
  'group_ja',
  'group_en',
  'item_ja',
  'item_en',
  'says',
  'answer',
  'answer_by',
  'by',
  'topic',
  'next',
]);

/** What differs in a way that others rely on not differing. New tables, columns and rows are welcome. */
export function contractChanges(
  earlier: readonly ExportedTable[],
  now: readonly ExportedTable[],
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

function* rowChanges(before: ExportedTable, after: ExportedTable): Iterable<ContractChange> {
  const table = before.name;
  if (!histories.has(table) && !registers.has(table)) return;
  const now = new Map(after.rows.map(row => [keyOf(after, row), row]));
  for (const row of before.rows) {
    const key = keyOf(before, row);
    const same = now.get(key);
    if (!same) yield { kind: histories.has(table) ? 'past-gone' : 'id-gone', table, key };
    else if (histories.has(table)) yield* rewritten(before, after, key, row, same);
  }
}

function* rewritten(
  before: ExportedTable,
  after: ExportedTable,
  key: string,
  row: readonly string[],
  same: readonly string[],
): Iterable<ContractChange> {
  for (const [index, { name: column }] of before.columns.entries()) {
    const place = after.columns.findIndex(({ name }) => name === column);
    const [was = '', is = ''] = [row[index], same[place]];
    if (place < 0 || free.has(column) || was === is) continue;
    yield { kind: 'past-rewritten', table: before.name, key, column, before: was, after: is };
  }
}

const keyOf = ({ key, columns }: ExportedTable, row: readonly string[]): string =>
  key.map(name => row[columns.findIndex(column => column.name === name)] ?? '').join(' / ');
