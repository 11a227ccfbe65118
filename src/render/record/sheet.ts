import type { Cell, Column } from '../terminal/table.ts';

/** One record in words and numbers, before anyone knows where it will be drawn. */
export interface Sheet {
  readonly title: string;
  /** What kind of record it is, and what names it. */
  readonly aside: string;
  /** What is to be known before any figure. */
  readonly lead: readonly string[];
  /** Set apart by a blank line; empty ones are left out. */
  readonly sections: readonly (readonly Block[])[];
}

export type Block = Facts | Note | Table;

/** Figures under each other, so that they can be compared. */
export interface Facts {
  readonly kind: 'facts';
  readonly rows: readonly Fact[];
}

export interface Fact {
  readonly label: string;
  readonly when: string;
  readonly value: string;
  readonly remark: string;
}

/** A label with what is said under it. */
export interface Note {
  readonly kind: 'note';
  readonly label: string;
  readonly lines: readonly Line[];
}

/** One text, or pieces of one that stay whole where a line ends between them. */
export type Line = string | readonly Cell[];

export interface Table {
  readonly kind: 'table';
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | Cell)[])[];
}

/** Nothing, where there is nothing to say. */
export function note(label: string, lines: readonly (Line | null)[]): readonly Note[] {
  const said = lines.filter(line => line !== null).filter(line => line.length > 0);
  return said.length > 0 ? [{ kind: 'note', label, lines: said }] : [];
}

export function facts(rows: readonly (Fact | null)[]): readonly Facts[] {
  const said = rows.filter(row => row !== null);
  return said.length > 0 ? [{ kind: 'facts', rows: said }] : [];
}

export function tableBlock(
  label: string,
  columns: readonly Column[],
  rows: readonly (readonly (string | Cell)[])[],
): readonly Table[] {
  return rows.length > 0 ? [{ kind: 'table', label, columns, rows }] : [];
}
