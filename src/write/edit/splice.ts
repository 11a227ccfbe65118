/** A stretch of a text, and what stands there afterwards. */
export interface Splice {
  readonly offset: number;
  readonly endOffset: number;
  readonly text: string;
}

export const insertion = (offset: number, text: string): Splice => ({ offset, endOffset: offset, text });

export function spliced(text: string, splices: readonly Splice[]): string {
  let result = text;
  for (const { offset, endOffset, text: put } of splices.toSorted((a, b) => b.offset - a.offset))
    result = result.slice(0, offset) + put + result.slice(endOffset);
  return result;
}
