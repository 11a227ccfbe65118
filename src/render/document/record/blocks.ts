import type {
  Block,
  Bullet,
  Cell,
  ChartCell,
  Column,
  Document,
  Fact,
  Facts,
  Labelled,
  Row,
  Table,
  Text,
} from '../document.ts';
import { isBlank } from '../text.ts';

/** One record in words and numbers. */
export interface RecordPage {
  readonly title: Text;
  /** What kind of record it is, and what names it. */
  readonly aside: Text;
  /** What is to be known before any figure: at the left, and at the right. */
  readonly lead: readonly Text[];
  /** Set apart from each other; those with nothing in them are left out. */
  readonly sections: readonly (readonly Block[])[];
}

export function recordDocument({ title, aside, lead, sections }: RecordPage): Document {
  const [first, second = ''] = lead;
  return {
    title: { text: title, aside, ...(first !== undefined && { below: [{ text: first, aside: second }] }) },
    blocks: sections
      .filter(blocks => blocks.length > 0)
      .map(blocks => ({ kind: 'section' as const, blocks })),
  };
}

/** Nothing, where there is nothing to say. */
export function note(
  label: string,
  lines: readonly (Text | Bullet | null)[],
  chart?: ChartCell,
): readonly Labelled[] {
  const said = lines
    .filter(line => line !== null)
    .filter(line => (typeof line === 'object' && 'bullet' in line) || !isBlank(line));
  return said.length > 0 ? [{ kind: 'labelled', label, lines: said, ...(chart && { chart }) }] : [];
}

export function facts(rows: readonly (Fact | null)[]): readonly Facts[] {
  const said = rows.filter(row => row !== null);
  return said.length > 0 ? [{ kind: 'facts', rows: said }] : [];
}

export function tableBlock(
  label: string,
  columns: readonly Column[],
  rows: readonly (Row | readonly Cell[])[],
): readonly Table[] {
  const all = rows.map(row => ('cells' in row ? row : { cells: row }));
  return rows.length > 0 ? [{ kind: 'table', label, columns, groups: [{ rows: all }] }] : [];
}
