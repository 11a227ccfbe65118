/**
 * Line and column of an offset, both from 1, the column in code points. Lines end at `\n`, as git and the
 * YAML reader have it, so `\r\n` needs nothing more; a byte order mark takes no column.
 */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const end = Math.max(0, Math.min(offset, text.length));
  let line = 1;
  let start = text.startsWith('\ufeff') ? 1 : 0;
  for (
    let newline = text.indexOf('\n');
    newline !== -1 && newline < end;
    newline = text.indexOf('\n', start)
  ) {
    line += 1;
    start = newline + 1;
  }
  let column = 1;
  for (let at = start; at < end; column += 1) {
    at += text.codePointAt(at)! > 0xffff ? 2 : 1;
    if (at > end) break;
  }
  return { line, column };
}
