import type { Language } from '../../../language/language.ts';
import type { Screen } from '../../screen.ts';
import { type Paints, paintsFor } from '../paint.ts';
import { type Row, table } from '../table.ts';

/** A plan with errors has no figures: one from broken data is worse than none. */
export interface Unreadable {
  readonly id: string;
  readonly errors: number;
}

export function unreadableLines(
  plans: readonly Unreadable[],
  { status }: Language,
  screen: Screen,
  paints: Paints,
): string[] {
  const rows = plans.map(
    ({ id, errors }): Row => [{ text: '!', paint: paints.bad }, id, status.unreadable(errors)],
  );
  return table([{ heading: '' }, { heading: '' }, { heading: '', wraps: true }], rows, screen);
}

export function unreadableText(plan: Unreadable, language: Language, screen: Screen): string {
  return `${unreadableLines([plan], language, screen, paintsFor(screen)).join('\n')}\n`;
}
