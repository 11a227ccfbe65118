import type { Language } from '../../language/language.ts';
import type { ListKind } from '../../language/list.ts';
import { termsOfEach } from '../../language/load-language.ts';
import type { Day } from '../../model/record.ts';
import type { Screen } from '../../render/screen.ts';
import type { Input } from '../command.ts';
import { drawerFor } from '../drawer.ts';
import type { UnreadablePlan } from '../query.ts';
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
  switch (format) {
    case 'text':
    case 'markdown': {
      if (rows.length === 0) return '';
      const { draw, writing } = await drawerFor(format, { language, screen });
      const style = { ...writing, inGroups };
      const parts = await Promise.all(byPlan(rows, style).map(part => form.document(part, style, input)));
      return parts.map(draw).join('\n');
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
  const json = await forms[of].json(await termsOfEach());
  return listJson({
    of,
    asOf,
    items: rows.map(json),
    unreadable: unreadable.map(({ id, errors }) => unreadableJson(id, errors)),
  });
}
