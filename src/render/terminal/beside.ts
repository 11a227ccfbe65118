import { largest } from '../../number/extremes.ts';
import { padEnd } from '../../text/fit.ts';
import { displayWidth } from '../../text/width.ts';
import type {
  Block,
  Bullet,
  ChartCell,
  Document,
  Facts,
  Labelled,
  Table,
  Text,
} from '../document/document.ts';
import { piecesOf } from '../document/text.ts';
import type { Screen } from '../screen.ts';
import { chartText } from './charts.ts';
import { layTable } from './layout.ts';
import { between, flow, painted } from './lines.ts';
import { type Look, tableLines } from './table.ts';

const margin = 2;

/** The widest of all labels: what is said beside them begins in the same column throughout. */
export function labelWidth({ blocks }: Pick<Document, 'blocks'>, { ambiguous }: Screen): number {
  const labels = (block: Block): readonly string[] => {
    if (block.kind === 'section') return block.blocks.flatMap(labels);
    if (block.kind === 'facts') return block.rows.map(({ label }) => label);
    return (block.kind === 'labelled' || block.kind === 'table') && block.label !== undefined
      ? [block.label]
      : [];
  };
  return largest(
    blocks.flatMap(labels).map(label => displayWidth(label, ambiguous)),
    0,
  );
}

export function factLines({ rows }: Facts, width: number, { screen, paints }: Look): string[] {
  const columns = [
    { heading: '' },
    { heading: '' },
    { heading: '', align: 'right' as const },
    { heading: '', wraps: true, comfort: 20 },
  ];
  const cells = rows.map(({ label, when, value, remark }) =>
    [{ text: padEnd(label, width, screen.ambiguous), tone: 'faint' as const }, when, value, remark].map(
      text => ({
        text,
      }),
    ),
  );
  return layTable(columns, cells, { screen, paints, indent: margin, isLoose: true }).rows.flat();
}

export function labelledLines({ label, lines, chart }: Labelled, width: number, look: Look): string[] {
  const room = roomBeside(width, look.screen);
  const [first = '', ...rest] = lines;
  const drawn = [withChart(first, chart, look.screen), ...rest].flatMap(line =>
    bulletLines(line, room, look),
  );
  return besideLabel(label, drawn, width, look);
}

export function labelledTable(table: Table, width: number, look: Look): string[] {
  const inside: Screen = { ...look.screen, columns: roomBeside(width, look.screen) };
  return besideLabel(table.label ?? '', tableLines(table, 0, { ...look, screen: inside }), width, look);
}

const roomBeside = (width: number, { columns }: Screen): number | null =>
  columns === null ? null : Math.max(20, columns - margin - width - between.length);

/** The label on the first line, the others below it. */
function besideLabel(
  label: string,
  lines: readonly string[],
  width: number,
  { screen, paints }: Look,
): string[] {
  return lines.map((line, index) => {
    const start = padEnd(index === 0 ? label : '', width, screen.ambiguous);
    return `${' '.repeat(margin)}${index === 0 ? paints.faint(start) : start}${between}${line}`.trimEnd();
  });
}

/** Behind the text: nothing stands behind the chart that could be moved. */
function withChart(line: Text | Bullet, chart: ChartCell | undefined, screen: Screen): Text | Bullet {
  if (!chart || (typeof line === 'object' && 'bullet' in line)) return line;
  const drawn = { text: chartText(chart.chart, screen), ...(chart.tone && { tone: chart.tone }) };
  return { pieces: [...piecesOf(line), drawn] };
}

/** What goes on below a bullet stands under its text. */
function bulletLines(line: Text | Bullet, room: number | null, { screen, paints }: Look): string[] {
  const isBullet = typeof line === 'object' && 'bullet' in line;
  const [text, start] = isBullet ? [line.bullet, `${' '.repeat(2 * line.depth)}- `] : [line, ''];
  const width = room === null ? null : room - start.length;
  const hanging = ' '.repeat(start.length);
  const texts = [text, ...(isBullet ? (line.below ?? []) : [])];
  return texts
    .flatMap(one => flow(one, width, screen.ambiguous))
    .map((one, index) => (index === 0 ? start : hanging) + painted(one, paints));
}
