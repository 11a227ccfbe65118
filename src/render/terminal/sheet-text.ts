import { padEnd } from '../../text/fit.ts';
import { makeVisible } from '../../text/visible.ts';
import { displayWidth } from '../../text/width.ts';
import { wrap } from '../../text/wrap.ts';
import type { Block, Facts, Note, Sheet, Table } from '../record/sheet.ts';
import type { Screen } from '../screen.ts';
import type { Paints } from './paint.ts';
import { spread } from './spread.ts';
import { type Cell, table } from './table.ts';

/** A record with its labels on the left, each with what it says beside it. */
export function sheetText(sheet: Sheet, screen: Screen, paints: Paints): string {
  const frame: Frame = { screen, paints, labelWidth: labelWidth(sheet, screen) };
  const [first = '', second = ''] = sheet.lead;
  const head = [
    ...spread(sheet.title, sheet.aside, screen, paints.strong),
    ...(first === '' ? [] : spread(first, second, screen, plain)),
  ];
  const sections = sheet.sections
    .map(blocks => blocks.flatMap(block => drawn(block, frame)))
    .filter(lines => lines.length > 0);
  return `${[head, ...sections].map(lines => lines.join('\n')).join('\n\n')}\n`;
}

interface Frame {
  readonly screen: Screen;
  readonly paints: Paints;
  readonly labelWidth: number;
}

const plain = (text: string) => text;
const margin = 2;
const between = '  ';

function labelWidth({ sections }: Sheet, { ambiguous }: Screen): number {
  const labels = sections.flat().flatMap(labelsOf);
  return Math.max(0, ...labels.map(label => displayWidth(label, ambiguous)));
}

const labelsOf = (block: Block): readonly string[] =>
  block.kind === 'facts' ? block.rows.map(({ label }) => label) : [block.label];

function drawn(block: Block, frame: Frame): readonly string[] {
  if (block.kind === 'facts') return factLines(block, frame);
  return block.kind === 'note' ? noteLines(block, frame) : tableLines(block, frame);
}

function factLines({ rows }: Facts, { screen, paints, labelWidth: width }: Frame): readonly string[] {
  const columns = [
    { heading: '' },
    { heading: '' },
    { heading: '', align: 'right' as const },
    { heading: '', wraps: true, comfort: 20 },
  ];
  const cells = rows.map(({ label, when, value, remark }) => [
    { text: padEnd(label, width, screen.ambiguous), paint: paints.faint },
    when,
    value,
    remark,
  ]);
  return table(columns, cells, screen, { indent: margin });
}

function noteLines({ label, lines }: Note, frame: Frame): readonly string[] {
  const room = roomBeside(frame);
  return beside(
    label,
    lines.flatMap(line => (typeof line === 'string' ? folded(line, room, frame) : flowed(line, room, frame))),
    frame,
  );
}

function tableLines({ label, columns, rows }: Table, frame: Frame): readonly string[] {
  const { screen, paints } = frame;
  const headings = columns.some(({ heading }) => heading !== '') ? paints.faint : null;
  const inside: Screen = { ...screen, columns: roomBeside(frame) };
  return beside(label, table(columns, rows, inside, { headings, tight: true }), frame);
}

const roomBeside = ({ screen, labelWidth: width }: Frame): number | null =>
  screen.columns === null ? null : Math.max(20, screen.columns - margin - width - between.length);

/** The label on the first line, the others below it. */
function beside(
  label: string,
  lines: readonly string[],
  { screen, paints, labelWidth: width }: Frame,
): readonly string[] {
  return lines.map((line, index) => {
    const start = padEnd(index === 0 ? label : '', width, screen.ambiguous);
    return `${' '.repeat(margin)}${index === 0 ? paints.faint(start) : start}${between}${line}`.trimEnd();
  });
}

/** What goes on below a bullet stands under its text. */
function folded(text: string, room: number | null, { screen }: Frame): readonly string[] {
  const visible = makeVisible(text);
  if (room === null) return [visible];
  const bullet = /^ *(?:- )?/.exec(visible)?.[0] ?? '';
  const hanging = ' '.repeat(bullet.length);
  const lines = wrap(visible.slice(bullet.length), room - hanging.length, screen.ambiguous);
  return lines.map((line, index) => (index === 0 ? bullet : hanging) + line);
}

/** Pieces side by side, as many as there is room for. A path that is too long stays whole, to be copied. */
function flowed(pieces: readonly Cell[], room: number | null, { screen }: Frame): readonly string[] {
  const lines: { text: string; width: number }[] = [];
  for (const { text, paint = plain } of pieces) {
    const visible = makeVisible(text);
    const width = displayWidth(visible, screen.ambiguous);
    const last = lines.at(-1);
    if (last && (room === null || last.width + between.length + width <= room)) {
      last.text += between + paint(visible);
      last.width += between.length + width;
    } else {
      const isPath = !/[ 、]/.test(visible);
      const parts =
        room === null || width <= room || isPath ? [visible] : wrap(visible, room, screen.ambiguous);
      for (const part of parts)
        lines.push({ text: paint(part), width: displayWidth(part, screen.ambiguous) });
    }
  }
  return lines.map(({ text }) => text);
}
