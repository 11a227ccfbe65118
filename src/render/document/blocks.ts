import type { Block, Cell, Column, Prose, Section, Table, Text } from './document.ts';

/** A table whose rows are not grouped. */
export const tableOf = (
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  rest: Omit<Table, 'kind' | 'columns' | 'groups'> = {},
): Table => ({ kind: 'table', columns, groups: [{ rows: rows.map(cells => ({ cells })) }], ...rest });

export const prose = (...paragraphs: readonly Text[]): Prose => ({ kind: 'prose', paragraphs });

/** `''`: set apart, without a heading. */
export const section = (
  heading: Text,
  blocks: readonly Block[],
  rest: Omit<Section, 'kind' | 'heading' | 'blocks'> = {},
): Section => ({ kind: 'section', ...(heading !== '' && { heading }), blocks, ...rest });
