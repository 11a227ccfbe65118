import { besideKeys } from '../../enter/keys.ts';
import type { NewKind } from '../../enter/schema-keys.ts';
import type { EntryProblem } from '../../language/editing.ts';
import type { OptionName } from '../../language/help.ts';
import { isProblem } from '../../problem.ts';
import { eraShort } from '../../time/era.ts';
import { parseFiscalYear } from '../../time/fiscal-year.ts';
import type { Value, ValueMap } from '../../write/edit/change.ts';
import type { Input } from '../command.ts';
import type { Ground } from './ground.ts';
import { momentSaid, numberSaid, sourceSaid } from './words.ts';

/** What each kind can be given in the call, by its key and the option; the first are needed. */
const options: Readonly<Record<NewKind, readonly (readonly [string, OptionName, boolean?])[]>> = {
  government: [['name', 'name', true]],
  source: [['title', 'name', true]],
  plan: [
    ['name', 'name', true],
    ['government', 'government', true],
    ['period', 'period'],
  ],
  policy: [
    ['name', 'name', true],
    ['no', 'number'],
    ['owner', 'owner'],
    ['source', 'source'],
  ],
  measure: [
    ['name', 'name', true],
    ['no', 'number'],
    ['under', 'under'],
    ['owner', 'owner'],
    ['source', 'source'],
  ],
  indicator: [
    ['name', 'name', true],
    ['no', 'number'],
    ['under', 'under'],
    ['owner', 'owner'],
    ['unit', 'unit', true],
    ['decimals', 'decimals'],
    ['goal', 'goal', true],
    ['baseline', 'baseline'],
    ['targets', 'target'],
    ['source', 'source'],
  ],
};

/** What the call gives a new record; or the options that it needs, or cannot be read. */
export function givenFor(kind: NewKind, input: Input, ground: Ground): ValueMap | EntryProblem {
  const given: Record<string, Value> = {};
  const missing: string[] = [];
  for (const [key, option, isNeeded] of options[kind]) {
    const written = input.text(option) ?? usual(option, ground);
    if (written === null) {
      if (isNeeded) missing.push(`--${option}`);
      continue;
    }
    const value = valueFor(key, option, written, input, ground);
    if (isProblem(value)) return value as EntryProblem;
    given[key] = value as Value;
  }
  return missing.length > 0 ? { kind: 'needs-options', options: missing } : given;
}

/** The only government that there is. */
function usual(option: OptionName, { tree }: Ground): string | null {
  if (option !== 'government') return null;
  const listed = tree.list('governments');
  const ids =
    'code' in listed
      ? []
      : listed.map(({ name }) => /^([^.].*)\.yaml$/.exec(name)?.[1]).filter(id => id !== undefined);
  return ids.length === 1 ? ids[0]! : null;
}

function valueFor(
  key: string,
  option: OptionName,
  written: string,
  input: Input,
  { today }: Ground,
): Value | EntryProblem {
  switch (key) {
    case 'owner':
      return written
        .split(/[,、]/)
        .map(name => name.trim())
        .filter(name => name !== '');
    case 'decimals': {
      const number = numberSaid(written, '--decimals');
      return isProblem(number)
        ? { kind: 'not-readable', option: '--decimals', written, example: '1' }
        : number;
    }
    case 'baseline':
    case 'targets': {
      const [moment = '', text = ''] = written.split('=');
      const when = momentSaid(moment, today);
      const value = numberSaid(text, `--${option}`);
      if (isProblem(when) || isProblem(value))
        return { kind: 'not-readable', option: `--${option}`, written, example: 'R5=13.1' };
      const entry = { ...(when.date === null ? { year: eraShort(when.year) } : { date: when.date }), value };
      return key === 'targets' ? [entry] : entry;
    }
    case 'period':
      return periodSaid(written) ?? { kind: 'not-readable', option: '--period', written, example: 'R8-R11' };
    case 'source':
      return besideKeys({ note: null, source: sourceSaid(input) }).source ?? written;
    default:
      return written;
  }
}

/** `R8-R11`, `令和8年度～令和11年度`, `FY2026-FY2029`. */
export function periodSaid(written: string): { readonly from: string; readonly to: string } | null {
  const [from, to, ...rest] = written
    .normalize('NFKC')
    .split(/[-~〜–]/)
    .map(text => parseFiscalYear(text.trim()));
  return from && to && rest.length === 0 ? { from: eraShort(from), to: eraShort(to) } : null;
}
