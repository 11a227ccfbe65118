import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { nation } from '../../../scripts/generate-nation.js';
import { predicates } from '../../../src/check/shape/predicates.generated.js';
import { type ShapeKind, validators } from '../../../src/check/shape/validators.generated.js';
import { planFolders, sharedFolders } from '../../../src/load/kinds.ts';

/*
 * The schemas are generated in two forms. What the quick one accepts is never looked at again, so it must say yes
 * and no exactly as ajv's does: about good documents, and about each with one value replaced, added or left out.
 */

const instead: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  3000,
  '',
  ' ',
  'x',
  '20２',
  'R5',
  '2024-02-30',
  'range',
  'heading',
  [],
  ['x'],
  [1],
  {},
  { ja: 'x' },
  { x: 1 },
];

/** The document with something else at each of its places in turn. */
function* variants(value: unknown): Iterable<unknown> {
  yield* instead;
  if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) {
      for (const other of variants(each)) yield value.with(index, other);
    }
    yield [...value, ...value];
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      for (const other of variants(each)) yield { ...value, [key]: other };
      yield Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
    }
    for (const key of ['unknown', 'note', 'source', 'value', 'min', 'total', '__proto__']) {
      yield { ...value, ...JSON.parse(`{ "${key}": 1 }`) };
    }
  }
}

const accepted = new URL('accepted/', import.meta.url);
const written = readdirSync(accepted).map(name => {
  const [kind = ''] = name.split('.');
  return { name, kind: kind as ShapeKind, value: parse(readFileSync(new URL(name, accepted), 'utf8')) };
});

const [government] = nation({ governments: 1 });
const folders = new Map<string, ShapeKind>([...planFolders, ...sharedFolders]);
const made = government!.files.map(({ path, content }) => {
  const [file = '', folder = ''] = path.split('/').reverse();
  const kind = file === 'plan.yaml' ? 'plan' : folders.get(folder)!;
  return { name: path, kind, value: parse(content) };
});
// the first few of each kind have all that the others have
const documents = [
  ...written,
  ...made.filter(({ name }) => /(?:plan|p1|p1-1-[12]|i\d+)\.yaml$|-0001/.test(name)),
];

test.each(documents)('$name', ({ kind, value }) => {
  let refused = 0;
  for (const variant of [value, ...variants(value)]) {
    const good = validators[kind](variant);
    if (!good) refused++;
    if (predicates[kind](variant) !== good) expect.fail(`ajv says ${good} to ${JSON.stringify(variant)}`);
  }
  expect(refused).toBeGreaterThan(10);
});
