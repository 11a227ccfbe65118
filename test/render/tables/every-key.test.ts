import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import leftOutGroups from '../../../schemas/tables/_left-out.json' with { type: 'json' };
import { parseCsv } from '../../../src/load/csv.ts';
import { main } from '../../../src/main.ts';
import { tables } from '../../../src/render/tables/declarations.ts';
import { filesBelow } from '../../support/files-below.ts';
import { memoryHost } from '../../support/memory-host.ts';
import { columnOf } from './columns-of-keys.ts';

// Everything that a file can say is in a column of a table, or in the list of what is left out, with the reason: the
// workspace in everything/ says each key once, with a value that no other key has.

const folder = new URL('everything', import.meta.url).pathname;
const files = Object.fromEntries(
  Object.entries(filesBelow(folder)).map(([path, content]) => [`data/${path}`, content]),
);

/** Each with whether anything says why. */
const leftOut = new Map(leftOutGroups.flatMap(({ keys, why }) => keys.map(key => [key, why] as const)));

/** A key with others below it is in their columns. */
const isMap = (key: string): boolean => keys.some(other => other.startsWith(`${key}.`));

/** The keys of all schemas, each as the way to it: `measure.progress.why`. */
const keys = keysOfSchemas();

describe('a key of the data', () => {
  test.each(keys)('%s is in a table, or left out for a reason', key => {
    const places = [Object.hasOwn(columnOf, key), leftOut.has(key), isMap(key)];
    expect(places.filter(Boolean)).toHaveLength(1);
  });

  test('that is named here is there', () => {
    const named = [...Object.keys(columnOf), ...leftOut.keys()];
    expect(named.filter(key => !keys.includes(key))).toEqual([]);
  });
});

describe('an export of all that can be said', async () => {
  const host = memoryHost({ files });
  const code = await main(['export', '--output', 'out', '--as-of', '2026-03-31'], host);
  const written = new Map(
    [...host.contents].map(([path, content]) => [path, Buffer.from(content).toString('utf8')]),
  );
  const values = valuesByKey();

  test('succeeds', () => {
    expect(code).toBe(0);
  });

  test.each(Object.entries(columnOf))('has %s in %s', (key, column) => {
    const [table = '', name = ''] = column.split('.');
    expect(tables.find(one => one.name === table)?.columns.map(one => one.name)).toContain(name);
    const [heading = [], ...rows] = parseCsv(written.get(`/city/out/${table}.csv`) ?? '');
    const cells = new Set(rows.map(row => row[heading.indexOf(name)]));
    const said = values.get(key) ?? [];
    expect(said, `everything/ says nothing by ${key}`).not.toEqual([]);
    expect(said.filter(value => !cells.has(value))).toEqual([]);
  });
});

function keysOfSchemas(): string[] {
  const schemas = new URL('../../../schemas/', import.meta.url);
  const all = new Map(
    readdirSync(schemas)
      .filter(name => name.endsWith('.schema.json'))
      .map(name => [name, JSON.parse(readFileSync(new URL(name, schemas), 'utf8'))]),
  );
  const found: string[] = [];
  for (const [name, schema] of all) {
    const kind = name.split('.')[0]!;
    if (kind !== 'shared' && kind !== 'reform') below(schema, name, [kind]);
  }
  return found;

  function below(node: Node, file: string, way: readonly string[]): void {
    const [own, home] = resolved(node, file);
    const [entry, at] = own.items ? resolved(own.items, home) : [own, home];
    const names = Object.keys(entry.properties ?? {}).filter(key => key !== 'ja' && key !== 'en');
    for (const key of names) {
      found.push([...way, key].join('.'));
      if (key !== 'details' || !way.includes('details')) below(entry.properties![key]!, at, [...way, key]);
    }
  }

  function resolved(node: Node, file: string): readonly [Node, string] {
    if (node.$ref === undefined) return [node, file];
    const [other, pointer = ''] = node.$ref.split('#');
    const home = other === '' || other === undefined ? file : other;
    const target = pointer
      .split('/')
      .filter(Boolean)
      .reduce((at, key) => at[key], all.get(home));
    return resolved(target, home);
  }
}

interface Node {
  readonly $ref?: string;
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
}

/** What everything/ says by each key, as a cell has it. */
function valuesByKey(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [path, content] of Object.entries(files)) {
    const place = path.split('/');
    const kind = place.at(-1) === 'plan.yaml' ? 'plan' : kindIn[place.at(-2)!]!;
    below(parse(String(content)), [kind]);
  }
  return found;

  function below(value: unknown, way: readonly string[]): void {
    const key = way.join('.');
    if (Array.isArray(value)) for (const each of value) below(each, way);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, each] of Object.entries(value)) {
        if (isMapOfNames(value, way)) add(key, each);
        else below(each, name === 'details' && way.includes('details') ? way : [...way, name]);
      }
    } else if (value !== null) add(key, value);
  }

  function add(key: string, ...said: unknown[]): void {
    found.set(key, [...(found.get(key) ?? []), ...said.map(asCell)]);
  }
}

/** Its keys are names that the file gives: sources, tags, and the stages of a tally. */
const isMapOfNames = (value: object, way: readonly string[]): boolean =>
  way.length > 1 && ['source', 'tags', 'stages'].includes(way.at(-1)!) && !('label' in value);

/** Years are numbers in tables, and days that are known to the month their last. */
function asCell(value: unknown): string {
  const text = String(value);
  const era = /^([RH])(\d+)$/.exec(text);
  if (era) return String(Number(era[2]) + (era[1] === 'R' ? 2018 : 1988));
  return /^\d{4}-\d\d$/.test(text) ? `${text}-31` : text;
}

const kindIn: Readonly<Record<string, string>> = {
  governments: 'government',
  sources: 'source',
  policies: 'policy',
  measures: 'measure',
  indicators: 'indicator',
  tallies: 'tally',
  reviews: 'review',
  surveys: 'survey',
};
