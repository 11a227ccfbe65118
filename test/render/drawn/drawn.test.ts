import { expect, test } from 'vitest';
import { documentMarkdown } from '../../../src/render/markdown/document-markdown.ts';
import type { Screen } from '../../../src/render/screen.ts';
import { documentText } from '../../../src/render/terminal/document-text.ts';
import { gridLines } from '../../../src/render/terminal/grid.ts';
import { everyBlock } from './every-block.ts';

const pipe: Screen = { isTerminal: false, columns: null, colourLevel: 0, ascii: false, ambiguous: 'narrow' };
const screen = (columns: number, parts: Partial<Screen> = {}): Screen => ({
  ...pipe,
  isTerminal: true,
  columns,
  ...parts,
});
const inColour = (text: string) => text.replaceAll('\u001b', '␛');

// `npx vitest -u` writes how each form draws it now; read the difference before you commit it.
test.each([
  ['every-block.pipe.txt', () => documentText(everyBlock, pipe)],
  ['every-block.100.txt', () => documentText(everyBlock, screen(100))],
  ['every-block.60.txt', () => documentText(everyBlock, screen(60))],
  ['every-block.40.txt', () => documentText(everyBlock, screen(40))],
  ['every-block.60.ascii.txt', () => documentText(everyBlock, screen(60, { ascii: true }))],
  ['every-block.80.colour.txt', () => inColour(documentText(everyBlock, screen(80, { colourLevel: 1 })))],
  ['every-block.80.grid.txt', () => documentText(everyBlock, screen(80), gridLines)],
  ['every-block.md', () => documentMarkdown(everyBlock)],
])('%s', async (name, drawn) => {
  await expect(drawn()).toMatchFileSnapshot(new URL(name, import.meta.url).pathname);
});
