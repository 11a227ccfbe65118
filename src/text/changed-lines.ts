/** A line that went or came; those that stayed are not among them. */
export interface ChangedLine {
  readonly sign: '-' | '+';
  readonly text: string;
}

/** Beyond this nobody reads line by line, and comparing each with each takes its time. */
const COMPARED_AT_MOST = 1000;

/** Which lines differ between two texts, in their order. */
export function changedLines(before: string, after: string): readonly ChangedLine[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1;
  let end = 0;
  const room = Math.min(old.length, now.length) - start;
  while (end < room && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  return between(old.slice(start, old.length - end), now.slice(start, now.length - end));
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function between(old: readonly string[], now: readonly string[]): readonly ChangedLine[] {
  const went = (text: string): ChangedLine => ({ sign: '-', text });
  const came = (text: string): ChangedLine => ({ sign: '+', text });
  if (old.length * now.length > COMPARED_AT_MOST ** 2) return [...old.map(went), ...now.map(came)];
  // How many lines two tails have in common, from the back.
  const common = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1)
      common[i]![j] =
        old[i] === now[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
  }
  const lines: ChangedLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      i += 1;
      j += 1;
    } else if (j === now.length || (i < old.length && common[i + 1]![j]! >= common[i]![j + 1]!))
      lines.push(went(old[i++]!));
    else lines.push(came(now[j++]!));
  }
  return lines;
}
