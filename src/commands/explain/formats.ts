import type { Language } from '../../language/language.ts';
import type { Page } from '../../render/explain/page.ts';
import type { Medium } from '../../render/figures/medium.ts';
import { proseMedium, terminalMedium } from '../../render/figures/medium.ts';
import type { Screen } from '../../render/screen.ts';

export const explainFormats = ['text', 'json', 'markdown'] as const;
export type ExplainFormat = (typeof explainFormats)[number];

/** One answer, in whatever form it is wanted. */
export interface Explanation {
  page(language: Language, medium: Medium): Page;
  json(): Promise<string>;
}

export async function renderExplanation(
  format: ExplainFormat,
  explanation: Explanation,
  language: Language,
  screen: Screen,
): Promise<string> {
  switch (format) {
    case 'text': {
      const { pageText } = await import('../../render/terminal/page-text.ts');
      return pageText(explanation.page(language, terminalMedium(language)), screen);
    }
    case 'markdown': {
      const { pageMarkdown } = await import('../../render/markdown/page-markdown.ts');
      return pageMarkdown(explanation.page(language, proseMedium(language)));
    }
    case 'json':
      return explanation.json();
  }
}
