import { displayWidth } from '../text/width.ts';
import type { Context, Input } from './command.ts';

/** The one command that is worth running next, asked about the same workspace and the same day; and why. */
export function nextLine(command: string, reason: string, input: Input, context: Context): string {
  const { language, errorScreen } = context;
  const day = input.text('as-of');
  const data = input.text('data');
  const isTimeless = command === 'validate' || command.includes('--as-of');
  const asked = day === undefined || isTimeless ? '' : ` --as-of ${day}`;
  const whole = `${language.status.next}  reform ${command}${asked}${data === undefined ? '' : ` --data ${data}`}`;
  const width = displayWidth(`${whole}   ${reason}`, errorScreen.ambiguous);
  const isNarrow = errorScreen.columns !== null && width > errorScreen.columns;
  return `\n${whole}${isNarrow ? '\n      ' : '   '}${reason}\n`;
}
