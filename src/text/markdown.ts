import { makeVisible } from './visible.ts';

/** An unseen break, so that GitHub notifies nobody, and links no issue and no address, over a name in the data. */
const breakLink = '&#8203;';

const inline = /[\\`*_[\]|~]|<|&(?=#?\w+;)|@(?=\w)|#(?=\d)|\bGH-(?=\d)|:(?=\/\/)|www(?=\.)/gi;
const blockStart = /^(?:[-+>=#]|\d{1,9}[.)](?=\s|$))/;

/** Text that stands by itself, or at the start of a line: no list, heading or quote begins in it. */
export function markdownText(text: string): string {
  return markdownCell(text.trim()).replace(blockStart, start => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}

/** Text in a cell of a table, or inside a line. */
export function markdownCell(text: string): string {
  return text
    .split(/\r\n|[\n\r]/)
    .map(line => makeVisible(line).replace(inline, escaped))
    .join('<br>');
}

/** An address of the web or of mail that may be followed; what is none of a plain kind stays text. */
export const markdownAddress = (text: string): string =>
  /^(?:https?:\/\/[\w.~:/?#@!$&'()*+,;=%-]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/.test(text)
    ? `<${text}>`
    : markdownCell(text);

/** A sentence of ours, in which `…` is code: the rest of it, and what it cites, is text. */
export function markdownMessage(text: string): string {
  return text
    .split(/(`[^`\r\n]+`)/)
    .map((part, index) => (index % 2 === 1 ? markdownCode(part.slice(1, -1)) : markdownCell(part)))
    .join('');
}

/** How many backticks stand side by side at most. */
function longestRun(code: string): number {
  let longest = 0;
  for (const [run] of code.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

/** What begins and ends a block of code, which none of its lines does. */
export const fenceAround = (lines: readonly string[]): string =>
  '`'.repeat(lines.reduce((longest, line) => Math.max(longest, longestRun(line)), 2) + 1);

/** Code inside a line or a cell. A pipe would end the cell even in backticks, hence the tag. */
export function markdownCode(text: string): string {
  if (text.includes('|')) return `<code>${markdownCell(text)}</code>`;
  const code = makeVisible(text);
  const longest = longestRun(code);
  const fence = '`'.repeat(longest + 1);
  const margin = /^`|`$|^ .* $/.test(code) ? ' ' : '';
  return fence + margin + code + margin + fence;
}

function escaped(found: string): string {
  if (found === '<') return '&lt;';
  if (found === '&') return '&amp;';
  return /^[@#G:w]/i.test(found) ? found + breakLink : `\\${found}`;
}
