import { displayWidth } from '../../text/width.ts';
import type { Cell, Column, Piece, Row, Table } from '../document/document.ts';
import { isBlank, piecesOf } from '../document/text.ts';
import type { Screen } from '../screen.ts';
import { chartText } from './charts.ts';
import type { ScreenCell } from './layout.ts';

/** The rows of a table with their charts drawn, so that they can be laid out. */
export function screenRows({ columns, groups }: Table, rows: readonly Row[], screen: Screen): ScreenCell[][] {
  const all = groups.flatMap(group => group.rows);
  const noted = columns.map((_, index) => all.some(({ cells }) => isNoted(cells[index] ?? '')));
  const bars = columns.map((_, index) => all.some(({ cells }) => isBar(cells[index] ?? '')));
  return rows.map(({ cells, depth = 0 }) =>
    columns.map((_, index): ScreenCell => {
      const text = drawn(cells[index] ?? '', noted[index] ?? false, screen);
      if (bars[index] && !isBar(cells[index] ?? '') && !isBlank(text)) return { text, indent: 1 };
      return isFirstWrapping(columns, index) && depth > 0 ? { text, indent: 2 * depth } : { text };
    }),
  );
}

const isFirstWrapping = (columns: readonly Column[], index: number) =>
  index === columns.findIndex(({ wraps }) => wraps);

const isNoted = (cell: Cell) => typeof cell === 'object' && 'sign' in cell;

/** Before a bar stands the sign for what is worse than the baseline; words in place of one line up with the bars. */
const isBar = (cell: Cell) => typeof cell === 'object' && 'chart' in cell && cell.chart.kind === 'progress';

/** Where one figure has a sign behind it, the others have a blank, so that they line up. */
function drawn(cell: Cell, noted: boolean, screen: Screen) {
  if (typeof cell === 'object' && 'chart' in cell) {
    const text = chartText(cell.chart, screen);
    return { text, ...(cell.tone && { tone: cell.tone }) };
  }
  if (typeof cell === 'object' && 'sign' in cell) return cell.text + cell.sign;
  if (!noted) return typeof cell === 'object' && 'short' in cell ? shortened(cell, screen) : cell;
  const text = piecesOf(cell)
    .map(piece => piece.text)
    .join(' ');
  return text === '' ? '' : `${text} `;
}

/** How much a name may take of a narrow screen before its shorter form serves. */
const [narrow, roomForName] = [100, 36];

function shortened({ short, ...piece }: Piece, { columns, ambiguous }: Screen): Piece {
  const isNarrow = columns !== null && columns < narrow;
  const isLong = displayWidth(piece.text, ambiguous) > roomForName;
  return { ...piece, text: isNarrow && isLong ? (short ?? piece.text) : piece.text };
}
