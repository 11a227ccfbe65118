import type { Change, Value, ValueMap } from '../../../src/write/edit/change.ts';
import type { Choices } from './any-yaml.ts';

type Path = readonly (string | number)[];

const texts = [
  'R8',
  '新しい',
  '13',
  'a: b',
  '%',
  '',
  '2026-04-01',
  'x #y',
  '一\n二',
  "it's",
  '"',
  'a, b]',
  '-',
  'yes',
  '　全角',
  'key:',
];

/** Some change that could be made to a value. */
export function someChange(value: Value, choices: Choices): Change | null {
  const places = [...placesIn(value, [])];
  const { at, value: there } = places[choices.below(places.length)]!;
  const order = choices.oneOf(
    ['name', 'year', 'value', 'note', 'new', 'source'],
    [],
    ['new', 'name', 'a', 'source'],
  );
  const kind = choices.below(6);
  const text = choices.oneOf(...texts);
  if (Array.isArray(there) && kind < 4) {
    return { kind: 'insert', at, index: choices.below(there.length + 1), value: someEntry(choices), order };
  }
  if (isMap(there) && kind === 0 && !('new' in there))
    return { kind: 'insert', at: [...at, 'new'], index: 0, value: someEntry(choices), order };
  if (isMap(there) && kind < 4 && !('new' in there))
    return { kind: 'add', at: [...at, 'new'], value: someEntry(choices), order };
  if (at.length === 0) return null;
  if (kind === 4) return { kind: 'remove', at };
  if (kind === 5 && typeof at.at(-1) === 'string') {
    const above = valueAt(value, at.slice(0, -1)) as ValueMap;
    return text in above || text === '' || text.includes('\n') ? null : { kind: 'rename', at, key: text };
  }
  if (there !== null && typeof there === 'object') return null;
  return { kind: 'set', at, value: choices.oneOf<string | number | boolean>(text, text, 14.1, true) };
}

const someEntry = (choices: Choices): Value => {
  const text = choices.oneOf(...texts);
  return choices.oneOf<Value>(
    { year: 'R8', value: 13.9, note: text },
    { date: '2026-09-30', value: -1 },
    text,
    [text, 'b'],
    { ja: text, en: 'x'.repeat(choices.below(120)) },
    { source: { a: text } },
    [{ year: 'R9', value: 1 }, { year: text }],
    {},
  );
};

const isMap = (value: Value): value is ValueMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function* placesIn(value: Value, at: Path): Generator<{ readonly at: Path; readonly value: Value }> {
  yield { at, value };
  if (Array.isArray(value))
    for (const [index, each] of value.entries()) yield* placesIn(each, [...at, index]);
  else if (isMap(value)) for (const [key, each] of Object.entries(value)) yield* placesIn(each, [...at, key]);
}

const valueAt = (value: Value, at: Path): Value =>
  at.reduce<Value>((there, step) => (there as Record<string | number, Value>)[step]!, value);
