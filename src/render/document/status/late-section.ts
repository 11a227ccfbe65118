import type { Language } from '../../../language/language.ts';
import { section } from '../blocks.ts';
import type { Section } from '../document.ts';

/** How much is past its day: `due` lists what. */
export const lateSection = (late: number, { due }: Language): readonly Section[] => [
  section('', [{ kind: 'lines', lines: [{ text: due.count(late), hasCode: true }] }]),
];
