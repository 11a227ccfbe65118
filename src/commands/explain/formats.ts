import type { Language } from '../../language/language.ts';
import type { Document } from '../../render/document/document.ts';
import type { Screen } from '../../render/screen.ts';
import type { Writing } from '../../render/wording/writing.ts';
import { drawerFor } from '../drawer.ts';

export const explainFormats = ['text', 'json', 'markdown'] as const;
export type ExplainFormat = (typeof explainFormats)[number];

/** One answer, in whatever form it is wanted. */
export interface Explanation {
  document(writing: Writing): Document;
  json(): Promise<string>;
}

export async function renderExplanation(
  format: ExplainFormat,
  explanation: Explanation,
  language: Language,
  screen: Screen,
): Promise<string> {
  if (format === 'json') return explanation.json();
  const { draw, writing } = await drawerFor(format, { language, screen });
  return draw(explanation.document(writing));
}
