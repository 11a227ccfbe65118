import { makeVisible } from '../../text/visible.ts';
import type {
  Block,
  Code,
  Document,
  Findings,
  Items,
  Prose,
  Section,
  TitleLine,
} from '../document/document.ts';
import { toned } from '../document/text.ts';
import type { Screen } from '../screen.ts';
import { factLines, labelledLines, labelledTable, labelWidth } from './beside.ts';
import { findingLines } from './diagnostic-text.ts';
import { flowed, spread } from './lines.ts';
import { paintsFor } from './paint.ts';
import { type GridDrawer, type Look, tableLines } from './table.ts';

/** A document as a terminal shows it. In a pipe nothing is cut, wrapped or coloured. */
export function documentText(document: Document, screen: Screen, grid: GridDrawer | null = null): string {
  const look: Drawing = {
    document,
    screen,
    paints: paintsFor(screen),
    grid,
    linedUp: new Map(),
    labels: labelWidth(document, screen),
  };
  const lines = [...titleLines(document, look), ...blockLines(document.blocks, 0, look, !document.title)];
  return `${lines.map(line => line.trimEnd()).join('\n')}\n`;
}

interface Drawing extends Look {
  /** The width of the widest label. */
  readonly labels: number;
}

function titleLines({ title }: Document, { screen, paints }: Drawing): readonly string[] {
  if (!title) return [];
  const line = ({ text, aside = '' }: TitleLine) => spread(text, aside, 0, screen, paints);
  const head = line({ ...title, text: toned(title.text, 'strong') });
  return ownSigns([...head, ...(title.below ?? []).flatMap(line)], screen);
}

/** Sections are set apart from what stands before them in the same part; those without a heading always. */
function blockLines(blocks: readonly Block[], indent: number, look: Drawing, isFirst = true): string[] {
  return blocks.flatMap((block, index) => {
    const lines = linesOf(block, indent, look);
    const isApart = block.kind === 'section' && (index > 0 || !isFirst || block.heading === undefined);
    return isApart && lines.length > 0 ? ['', ...lines] : lines;
  });
}

function linesOf(block: Block, indent: number, look: Drawing): readonly string[] {
  switch (block.kind) {
    case 'section':
      return sectionLines(block, indent, look);
    // Lines of files stay as they are: under some of them stand carets.
    case 'code':
      return codeLines(block, indent, look);
    case 'findings':
      return indented(findingLines(block.findings, block.words, look.screen), indent);
    default:
      return ownSigns(wordedLines(block, indent, look), look.screen);
  }
}

function wordedLines(
  block: Exclude<Block, Section | Code | Findings>,
  indent: number,
  look: Drawing,
): readonly string[] {
  const { screen, paints, labels } = look;
  switch (block.kind) {
    case 'lines':
      return block.lines.flatMap(line =>
        flowed(block.isFinePrint ? toned(line, 'faint') : line, indent, screen, paints),
      );
    case 'prose':
      return proseLines(block, indent, look);
    case 'items':
      return itemLines(block, indent, look);
    case 'facts':
      return factLines(block, labels, look);
    case 'labelled':
      return labelledLines(block, labels, look);
    case 'table':
      return block.label === undefined ? tableLines(block, indent, look) : labelledTable(block, labels, look);
  }
}

function sectionLines(
  { heading, aside = '', lead, blocks }: Section,
  indent: number,
  look: Drawing,
): string[] {
  const { screen, paints } = look;
  if (heading === undefined) return blockLines(blocks, indent, look);
  const head =
    typeof heading === 'object' && 'kind' in heading
      ? tableLines(heading, indent, look)
      : spread(toned(heading, 'strong'), aside, indent, screen, paints);
  const below = lead === undefined ? [] : flowed(toned(lead, 'faint'), indent + 2, screen, paints);
  return [...ownSigns([...head, ...below], screen), ...blockLines(blocks, indent + 2, look)];
}

function proseLines({ paragraphs }: Prose, indent: number, { screen, paints }: Drawing): string[] {
  return paragraphs.flatMap((paragraph, index) => [
    ...(index > 0 ? [''] : []),
    ...flowed(paragraph, indent, screen, paints),
  ]);
}

/** Marked in the margin where they have to be explained. */
function itemLines({ heading, items }: Items, indent: number, { screen, paints }: Drawing): string[] {
  const start = indent + (heading === undefined ? 2 : 4);
  return [
    ...(heading === undefined ? [] : flowed(toned(heading, 'strong'), indent, screen, paints)),
    ...items.flatMap(({ text, late, details = [] }) => {
      const [first = '', ...rest] = flowed(text, start, screen, paints);
      const head = late ? `${' '.repeat(start - 2)}! ${first.slice(start)}` : first;
      return [head, ...rest, ...details.flatMap(detail => flowed(detail, start + 2, screen, paints))];
    }),
  ];
}

function codeLines({ heading, path, lines }: Code, indent: number, { paints }: Drawing): string[] {
  const margin = ' '.repeat(indent);
  const named = [heading === undefined ? '' : paints.strong(makeVisible(heading)), makeVisible(path ?? '')];
  const head = named.filter(text => text !== '').join('  ');
  return [
    ...(head === '' ? [] : [margin + head]),
    ...lines.map(line => `${margin}${paints.place('  |')} ${makeVisible(line)}`),
  ];
}

const indented = (lines: readonly string[], indent: number) =>
  lines.map(line => (line === '' ? '' : ' '.repeat(indent) + line));

/** On a screen of ASCII alone, the few signs that the program itself writes. */
const ownSigns = (lines: readonly string[], { ascii }: Screen): readonly string[] =>
  ascii ? lines.map(inAscii) : lines;

const inAscii = (text: string) =>
  text
    .replaceAll('→', '->')
    .replaceAll('÷', '/')
    .replaceAll('×', '*')
    .replaceAll('◂', '<')
    .replaceAll('’', "'")
    .replace(/[“”]/g, '"');
