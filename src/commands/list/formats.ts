import type { Language } from '../../language/language.ts';
import type { ListKind } from '../../language/list.ts';
import type { Day } from '../../model/record.ts';
import { proseMedium, terminalMedium } from '../../render/figures/medium.ts';
import type { ListStyle } from '../../render/list/listing.ts';
import type { Screen } from '../../render/screen.ts';
import type { Input } from '../command.ts';
import type { UnreadablePlan } from '../question.ts';
import { termsInBoth } from '../terms-in-both.ts';
import { byPlan, forms } from './forms.ts';
import type { RowOf } from './kinds.ts';

export const listFormats = ['text', 'json', 'csv', 'markdown'] as const;
export type ListFormat = (typeof listFormats)[number];

export interface Listed<Name extends ListKind> {
  readonly of: Name;
  readonly rows: readonly RowOf[Name][];
  readonly input: Input;
  /** `null`: each plan has its own. */
  readonly asOf: Day | null;
  /** Below the headings of plans and policies, as the rows stand in the plan's own order. */
  readonly inGroups: boolean;
  readonly unreadable: readonly UnreadablePlan[];
}

export async function renderList<Name extends ListKind>(
  format: ListFormat,
  listed: Listed<Name>,
  language: Language,
  screen: Screen,
): Promise<string> {
  const { rows, input, inGroups } = listed;
  const form = forms[listed.of];
  const style = { language, inGroups };
  switch (format) {
    case 'text': {
      const { paintsFor } = await import('../../render/terminal/paint.ts');
      const paints = paintsFor(screen);
      const drawn: ListStyle = { ...style, medium: terminalMedium(language), paints };
      return rows.length === 0 ? '' : form.text(rows, drawn, { input, screen, paints });
    }
    case 'markdown': {
      const { listMarkdown } = await import('../../render/markdown/list-markdown.ts');
      const drawn: ListStyle = { ...style, medium: proseMedium(language), paints: null };
      const parts = byPlan(rows, drawn).map(part => form.listing(part, drawn, input));
      return rows.length === 0 ? '' : listMarkdown(await Promise.all(parts));
    }
    case 'csv':
      return form.csv(rows);
    case 'json':
      return inJson(listed);
  }
}

async function inJson<Name extends ListKind>({ of, rows, asOf, unreadable }: Listed<Name>): Promise<string> {
  const { listJson } = await import('../../render/json/list-json.ts');
  const { unreadableJson } = await import('../../render/json/status-json.ts');
  const json = await forms[of].json(await termsInBoth());
  return listJson({
    of,
    asOf,
    items: rows.map(json),
    unreadable: unreadable.map(({ id, errors }) => unreadableJson(id, errors)),
  });
}
