import { largest } from '../../number/extremes.ts';
import type { Screen } from '../screen.ts';

const cells = 10;
const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/**
 * Whether a screen has the block characters. One that draws characters of ambiguous width as two columns draws
 * some blocks so and others not, and a bar of them would measure nothing.
 */
export const hasBlocks = ({ ascii, ambiguous }: Screen) => !ascii && ambiguous === 'narrow';

/**
 * Ten cells between baseline and target, with the way that should have been made by now marked on them:
 * `████▉│░░░░░`, and `◂` before a value that is worse than the baseline. Nothing is rounded up: a cell is full
 * when it has been reached, and the mark stands on the side of the bar's end on which the number lies.
 */
export function progressBar(progress: number, neededBy: number | null, screen: Screen): string {
  const blocks = hasBlocks(screen);
  const share = Math.min(1, Math.max(0, progress));
  const full = Math.floor(share * cells);
  const eighth = full < cells ? (eighths[Math.floor((share * cells - full) * 8)] ?? '') : '';
  const bar = blocks
    ? '█'.repeat(full) + eighth + '░'.repeat(cells - full - (eighth === '' ? 0 : 1))
    : '#'.repeat(full) + '.'.repeat(cells - full);
  const worse = progress < 0 ? (blocks ? '◂' : '<') : ' ';
  if (neededBy === null) return worse + bar;
  const mark = markAfter(progress, neededBy);
  return `${worse}${bar.slice(0, mark)}${blocks ? '│' : '|'}${bar.slice(mark)}`;
}

/** After how many cells the mark stands: rounded, but never past the number when that is ahead of it, nor before when behind. */
function markAfter(progress: number, neededBy: number): number {
  const place = Math.min(cells, Math.max(0, neededBy * cells));
  const nearest = Math.round(place);
  if (progress >= neededBy && nearest > progress * cells) return Math.floor(place);
  if (progress < neededBy && nearest < progress * cells) return Math.ceil(place);
  return nearest;
}

/** A part of a whole as a bar of at most so many cells. */
export function shareBar(share: number, width: number, screen: Screen): string {
  const full = Math.floor(share * width);
  if (!hasBlocks(screen)) return '#'.repeat(full);
  return '█'.repeat(full) + (eighths[Math.floor((share * width - full) * 8)] ?? '');
}

export interface Part {
  readonly size: number;
  readonly shade: Shade;
}

export type Shade = 'full' | 'dark' | 'medium' | 'light' | 'none';

const blockOf: Readonly<Record<Shade, string>> = { full: '█', dark: '▓', medium: '▒', light: '░', none: '·' };
const letterOf: Readonly<Record<Shade, string>> = {
  full: '#',
  dark: '=',
  medium: '-',
  light: ':',
  none: '.',
};

/** All parts in one bar of so many cells; what there is at all has at least one. */
export function stackedBar(parts: readonly Part[], width: number, screen: Screen): string {
  const glyphs = hasBlocks(screen) ? blockOf : letterOf;
  const shown = parts.filter(({ size }) => size > 0);
  const whole = shown.reduce((sum, { size }) => sum + size, 0);
  const sizes = shown.map(({ size }) => Math.max(1, Math.round((size * width) / whole)));
  for (
    let spare = width - sizes.reduce((sum, size) => sum + size, 0);
    spare !== 0;
    spare -= Math.sign(spare)
  ) {
    const widest = sizes.indexOf(largest(sizes));
    sizes[widest] = (sizes[widest] ?? 0) + Math.sign(spare);
  }
  return shown.map(({ shade }, index) => glyphs[shade].repeat(sizes[index] ?? 0)).join('');
}
