import type { Filter } from '../../assess/select/filters.ts';
import { sorted } from '../../assess/select/sort.ts';
import type { OptionName } from '../../language/help.ts';
import type { ListKind } from '../../language/list.ts';
import type { OrProblem, UsageProblem } from '../../language/run.ts';
import { closest } from '../../text/closest.ts';
import type { Input } from '../command.ts';
import { unknownValue } from './choices.ts';
import type { Asked } from './filters.ts';
import { filterNames, type Kind, kinds, type RowOf } from './kinds.ts';

/** The rows that pass every filter, sorted; or what is wrong with what was asked. */
export function choose<Name extends ListKind>(name: Name, asked: Asked): OrProblem<readonly RowOf[Name][]> {
  const kind: Kind<RowOf[Name]> = kinds[name];
  const filters: Filter<RowOf[Name]>[] = [];
  for (const option of filterNames) {
    if (!isUsed(asked.input, option)) continue;
    const make = kind.filters[option];
    if (!make) return optionNotFor(option, name);
    const filter = make(asked);
    if (typeof filter !== 'function') return filter;
    filters.push(filter);
  }
  const rows = asked.scopes.flatMap(kind.rows).filter(row => filters.every(keeps => keeps(row)));
  return sortedAs(asked.input.text('sort'), rows, kind);
}

const isUsed = (input: Input, option: OptionName) => input.texts(option).length > 0 || input.is(option);

function optionNotFor(option: OptionName, word: ListKind): UsageProblem {
  const fits = Object.entries(kinds).filter(([, kind]) => kind.filters[option]);
  return { kind: 'option-not-for', option: `--${option}`, word, fits: fits.map(([name]) => name) };
}

/** The plan's own order, where nothing else was asked for. */
export const isPlanOrder = (input: Input): boolean => (input.text('sort') ?? 'plan') === 'plan';

function sortedAs<Row>(
  written: string | undefined,
  rows: readonly Row[],
  { keys }: Kind<Row>,
): OrProblem<readonly Row[]> {
  if (written === undefined || written === 'plan') return rows;
  const isDownward = written.startsWith('-');
  const name = isDownward ? written.slice(1) : written;
  const keyOf = Object.hasOwn(keys, name) ? keys[name] : undefined;
  if (keyOf) return sorted(rows, keyOf, isDownward);
  const known = ['plan', ...Object.keys(keys)];
  return unknownValue('--sort', written, known, closest(name, known));
}
