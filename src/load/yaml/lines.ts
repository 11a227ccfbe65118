import type { TextRange } from './problem.ts';

export function startOfLine(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the next line with something in it begins; this one if there is none. */
export function nextLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  const word = newline === -1 ? -1 : text.slice(newline).search(/\S/);
  return startOfLine(text, word === -1 ? offset : newline + word);
}

export function indentOf(text: string, line: number): number {
  let indent = 0;
  while (text[line + indent] === ' ') indent += 1;
  return indent;
}

/** From here to the end of the line, without white space or a comment at its end. */
export function restOfLine(text: string, offset: number): TextRange {
  const newline = text.indexOf('\n', offset);
  const line = text.slice(offset, newline === -1 ? text.length : newline);
  const comment = line.search(/[ \t]#/);
  return { offset, endOffset: offset + (comment === -1 ? line : line.slice(0, comment)).trimEnd().length };
}

/** The white space before the first word of a line, or that word where there is none. */
export function indentation(text: string, line: number): TextRange {
  const indent = indentOf(text, line) || /^\S*/.exec(text.slice(line))![0].length;
  return { offset: line, endOffset: line + indent };
}
