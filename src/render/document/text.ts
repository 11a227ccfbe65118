import type { Block, Document, Piece, Table, Text, Tone } from './document.ts';

/** A text as the pieces that it is made of; those with nothing in them left out. */
export function piecesOf(text: Text): readonly Piece[] {
  if (typeof text === 'string') return text === '' ? [] : [{ text }];
  if (!('pieces' in text)) return text.text === '' ? [] : [text];
  return text.pieces.flatMap(piecesOf);
}

/** What is written between the pieces in running text. */
export const betweenOf = (text: Text): string =>
  typeof text === 'object' && 'pieces' in text ? (text.between ?? '  ') : '';

/** The words alone. */
export const plainText = (text: Text): string =>
  piecesOf(text)
    .map(piece => piece.text)
    .join(betweenOf(text));

export const isBlank = (text: Text): boolean => piecesOf(text).every(piece => piece.text.trim() === '');

/** Beside each other; what is not there is left out. */
export function beside(parts: readonly (string | Piece | null | undefined)[], between?: string): Text {
  const pieces = parts.filter(part => part != null && (typeof part !== 'string' || part !== ''));
  return { pieces: pieces as readonly (string | Piece)[], ...(between !== undefined && { between }) };
}

/** The same text, standing for something. */
export const toned = (text: Text, tone: Tone): Text => ({
  pieces: piecesOf(text).map(piece => ({ ...piece, tone: piece.tone ?? tone })),
  between: betweenOf(text),
});

/** All tables of a document, those above which a heading stands included. */
export function tablesOf({ blocks }: Pick<Document, 'blocks'>): readonly Table[] {
  return blocks.flatMap((block: Block): readonly Table[] => {
    if (block.kind === 'table') return [block];
    if (block.kind !== 'section') return [];
    const { heading } = block;
    const above = typeof heading === 'object' && 'kind' in heading ? [heading] : [];
    return [...above, ...tablesOf(block)];
  });
}
