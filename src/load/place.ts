export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/**
 * Tells the line and column of offsets in a text, both from 1, the column in code points. Lines end at `\n`, as git
 * and the YAML reader have it, so `\r\n` needs nothing more; a byte order mark takes no column. The text is gone
 * through once, however many places are asked for.
 */
export function placesIn(text: string): (offset: number) => LineAndColumn {
  const lines = [text.startsWith('\ufeff') ? 1 : 0];
  for (let newline = text.indexOf('\n'); newline !== -1; newline = text.indexOf('\n', newline + 1)) {
    lines.push(newline + 1);
  }
  // Where a character takes two units: it counts as one, and its middle is its beginning.
  const middles = Array.from(text.matchAll(/[\ud800-\udbff](?=[\udc00-\udfff])/g), ({ index }) => index + 1);
  return offset => {
    const end = Math.max(0, Math.min(offset, text.length));
    const line = Math.max(1, countUpTo(lines, end));
    const start = lines[line - 1]!;
    const wide = countUpTo(middles, end) - countUpTo(middles, start);
    return { line, column: Math.max(0, end - start) - wide + 1 };
  };
}

/** How many of numbers in ascending order are not greater. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
