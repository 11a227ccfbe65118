import type { Chart, StackPart } from '../document/chart.ts';
import type { Legend } from '../document/document.ts';
import type { Screen } from '../screen.ts';
import { hasBlocks, progressBar, type Shade, shareBar, stackedBar } from './bar.ts';

const shareWidth = 20;
const stackWidth = 16;

/** A chart of one line. */
export function chartText(chart: Chart, screen: Screen): string {
  switch (chart.kind) {
    case 'progress':
      return progressBar(chart.progress, chart.needed, screen);
    case 'share':
      return shareBar(chart.share, shareWidth, screen);
    case 'stack':
      return stackedBar(
        chart.parts.map(({ size, stage }) => ({ size, shade: shades[stage ?? 'unreported'] })),
        stackWidth,
        screen,
      );
  }
}

/** The fuller, the further. */
const shades: Readonly<Record<NonNullable<StackPart['stage']> | 'unreported', Shade>> = {
  unnamed: 'light',
  'not-started': 'light',
  'under-way': 'medium',
  'on-plan': 'full',
  'off-plan': 'medium',
  decided: 'dark',
  done: 'full',
  dropped: 'none',
  unreported: 'none',
};

/** The signs of tables and bars, as the legend shows them. */
export function signOf(sign: NonNullable<Legend['sign']>, screen: Screen): string {
  if (sign === 'needed') return hasBlocks(screen) ? '│' : '|';
  if (sign === 'worse') return hasBlocks(screen) ? '◂' : '<';
  return sign;
}
