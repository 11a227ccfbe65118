import type { Screen } from '../render/screen.ts';
import { displayWidth } from '../text/width.ts';
import { wrap } from '../text/wrap.ts';
import type { Context, Input } from './command.ts';

const indent = ' '.repeat(6);

/** The one command that is worth running next, asked about the same workspace and the same day; and why. */
export function nextLine(command: string, reason: string, input: Input, context: Context): string {
  const { language, errorScreen } = context;
  const day = input.text('as-of');
  const data = input.text('data');
  const isTimeless = command === 'validate' || command.includes('--as-of');
  const asked = day === undefined || isTimeless ? '' : ` --as-of ${day}`;
  const whole = `${language.status.next}  reform ${command}${asked}${data === undefined ? '' : ` --data ${shellWord(data)}`}`;
  const line = `${whole}   ${reason}`;
  const { columns, ambiguous } = errorScreen;
  if (columns === null || displayWidth(line, ambiguous) <= columns) return `\n${line}\n`;
  const reasons = wrap(reason, columns - indent.length, ambiguous).map(text => indent + text);
  return `\n${[...commandLines(whole, columns, errorScreen), ...reasons].join('\n')}\n`;
}

/** As a shell takes it for one word, to be pasted. */
const shellWord = (text: string) =>
  /^[\w./@:+,~%-]+$|^[^\s!-/:-@[-`{-~]+$/u.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;

/** A blank after which no value of an option stands. */
const blank = /(?<=\S)(?<! --\S+) /;

/** Broken between words alone, and as a shell reads it on: to be copied as it stands. */
function commandLines(command: string, columns: number, { ambiguous }: Screen): string[] {
  const goesOn = ' \\';
  const fits = (text: string) => displayWidth(text + goesOn, ambiguous) <= columns;
  if (displayWidth(command, ambiguous) <= columns) return [command];
  const lines: string[] = [];
  for (const word of command.split(blank)) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(word);
    else if (fits(`${last} ${word}`)) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(`${indent}  ${word}`);
  }
  return lines.map((line, index) => (index < lines.length - 1 ? line + goesOn : line));
}
