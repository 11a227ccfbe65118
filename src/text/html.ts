import { makeLinesVisible } from './visible.ts';

const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }),
);

/** Text between tags or in a quoted attribute. */
export function htmlText(text: string): string {
  return makeLinesVisible(text).replace(/[&<>"']/g, character => entities.get(character)!);
}
