import { makeVisible } from '../../text/visible.ts';
import { displayWidth } from '../../text/width.ts';
import type { Screen } from '../screen.ts';
import type { Paint } from './paint.ts';

const gap = 2;

/** One text at the left and one at the right edge, on two lines where both do not fit on one. */
export function spread(left: string, right: string, screen: Screen, paint: Paint): string[] {
  const [start, end] = [makeVisible(left), makeVisible(right)];
  if (end === '') return [paint(start)];
  if (screen.columns === null) return [`${paint(start)}${' '.repeat(gap)}${end}`];
  const spare = screen.columns - displayWidth(start, screen.ambiguous) - displayWidth(end, screen.ambiguous);
  return spare < gap ? [paint(start), end] : [`${paint(start)}${' '.repeat(spare)}${end}`];
}
