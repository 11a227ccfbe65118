import { makeVisible } from '../../text/visible.ts';
import type { Block, Page, Section } from '../explain/page.ts';
import type { Screen } from '../screen.ts';
import { flow } from './flow.ts';
import { type Paints, paintsFor } from './paint.ts';
import { spread } from './spread.ts';
import { table } from './table.ts';

const indent = 2;

/** A page as a terminal draws it: headings, and under each its tables and paragraphs. */
export function pageText({ title, aside, subtitle, sections }: Page, screen: Screen): string {
  const paints = paintsFor(screen);
  const lines = [
    ...spread(title, aside, screen, paints.strong),
    ...spread(subtitle, '', screen, paints.faint),
    ...sections.flatMap(section => sectionLines(section, screen, paints)),
  ];
  const text = lines.map(line => line.trimEnd()).join('\n');
  return `${screen.ascii ? inAscii(text) : text}\n`;
}

function sectionLines({ heading, aside, blocks }: Section, screen: Screen, paints: Paints): string[] {
  const named = heading === '' ? [] : spread(heading, '', screen, paints.strong);
  const placed = aside
    ? wrapped(aside, screen).map(line => `${' '.repeat(indent)}${paints.faint(line)}`)
    : [];
  return ['', ...named, ...placed, ...blocks.flatMap(block => blockLines(block, screen))];
}

function blockLines(block: Block, screen: Screen): string[] {
  if (block.kind === 'prose') {
    return block.paragraphs.flatMap((paragraph, index) => [
      ...(index > 0 ? [''] : []),
      ...wrapped(paragraph, screen).map(line => `${' '.repeat(indent)}${line}`),
    ]);
  }
  const { columns, rows } = block;
  const hasHeadings = columns.some(({ heading }) => heading !== '');
  const drawn = columns.map(column => (column.below ? { ...column, drop: 1 } : column));
  return table(drawn, rows, screen, {
    indent,
    tight: true,
    headings: hasHeadings ? paintsFor(screen).faint : null,
  });
}

function wrapped(text: string, { columns, ambiguous }: Screen): string[] {
  const visible = makeVisible(text);
  return columns === null ? [visible] : flow(visible, columns - indent, ambiguous);
}

/** The few signs that the program itself writes. */
const inAscii = (text: string) =>
  text
    .replaceAll('÷', '/')
    .replaceAll('×', '*')
    .replaceAll('◂', '<')
    .replaceAll('’', "'")
    .replace(/[“”]/g, '"');
