import { makeVisible } from '../../text/visible.ts';
import { displayWidth } from '../../text/width.ts';
import type { Screen } from '../screen.ts';
import { flow } from './flow.ts';
import type { Paint } from './paint.ts';

const gap = 2;

/** One text at the left and one at the right edge; one below the other where both do not fit on one line. */
export function spread(left: string, right: string, screen: Screen, paint: Paint): string[] {
  const [start, end] = [makeVisible(left), makeVisible(right)];
  if (screen.columns === null && end === '') return [paint(start)];
  if (screen.columns === null) return [`${paint(start)}${' '.repeat(gap)}${end}`];
  const spare = screen.columns - displayWidth(start, screen.ambiguous) - displayWidth(end, screen.ambiguous);
  if (end !== '' && spare >= gap) return [`${paint(start)}${' '.repeat(spare)}${end}`];
  const fitting = (text: string) => flow(text, screen.columns ?? 0, screen.ambiguous);
  return [...fitting(start).map(line => paint(line)), ...(end === '' ? [] : fitting(end))];
}
