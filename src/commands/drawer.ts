import type { Document } from '../render/document/document.ts';
import { forPaper, forScreen, type Writing } from '../render/wording/writing.ts';
import type { Context } from './command.ts';

/** The forms in which a document can be drawn. */
export type DocumentFormat = 'text' | 'markdown';

/** How documents are written for a form, and drawn in it. */
export interface Drawer {
  readonly writing: Writing;
  draw(document: Document): string;
}

/** What a form needs is loaded when it is asked for. */
export async function drawerFor(
  format: DocumentFormat,
  { language, screen }: Pick<Context, 'language' | 'screen'>,
): Promise<Drawer> {
  switch (format) {
    case 'markdown': {
      const { documentMarkdown } = await import('../render/markdown/document-markdown.ts');
      return { writing: forPaper(language), draw: documentMarkdown };
    }
    case 'text': {
      const { documentText } = await import('../render/terminal/document-text.ts');
      const grid = screen.grid ? (await import('../render/terminal/grid.ts')).gridLines : null;
      return { writing: forScreen(language), draw: document => documentText(document, screen, grid) };
    }
  }
}
