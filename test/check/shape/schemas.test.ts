import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { validators } from '../../../src/check/shape/validators.generated.js';
import { goals } from '../../../src/model/goals.ts';
import { stageClasses } from '../../../src/model/plan.ts';
import { opinionKinds } from '../../../src/model/published.ts';
import { everyRecordKind, isRecordKind, languageCodes } from '../../../src/model/record.ts';
import { verdicts } from '../../../src/model/verdicts.ts';
import { parseFiscalYear } from '../../../src/time/fiscal-year.ts';
import { parseDay } from '../../../src/time/partial-day.ts';

interface Schema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const folder = new URL('../../../schemas/', import.meta.url);
const kinds = [...Object.keys(validators), 'shared'];
const schemas = new Map(
  kinds.map(kind => {
    const file = `${kind}.schema.json`;
    return [file, JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Schema];
  }),
);

/** Every schema inside a schema, with the way to it. Keys of `properties` and the like are names, not keywords. */
function* within(schema: unknown, path: string): Generator<[string, Schema]> {
  if (typeof schema !== 'object' || schema === null) return;
  if (!Array.isArray(schema)) yield [path, schema as Schema];
  for (const [keyword, value] of Object.entries(schema)) {
    const byName = ['properties', '$defs', 'dependentSchemas'].includes(keyword);
    const children = byName ? Object.entries(value as object) : [['', value]];
    for (const [name, child] of children) yield* within(child, `${path}/${keyword}${name && `/${name}`}`);
  }
}

const all = [...schemas].flatMap(([file, schema]) => [...within(schema, file)]);

/** What an editor shows: a property's own title and description, else those of the definition that it names. */
function shown(file: string, schema: Schema): Pick<Schema, 'title' | 'description'> {
  const { $ref, title, description } = schema;
  if (title !== undefined || $ref === undefined) return { title, description };
  const [other, name] = $ref.split('#/$defs/');
  const home = other === '' ? file : other!;
  return shown(home, schemas.get(home)!.$defs![name!]!);
}

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

describe('each schema', () => {
  test.each([...schemas.keys()])('%s is JSON Schema 2020-12, named as its file is', file => {
    const schema = schemas.get(file)!;
    const ajv = new Ajv2020();
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toBe(file);
  });

  test('there is one for each kind, and nobody needs to know of another', () => {
    const besides = readdirSync(folder).filter(
      name => !schemas.has(name) && /^[a-z]+\.schema\.json$/.test(name),
    );
    expect(besides).toEqual([]);
  });

  test('they compile together as they are: no keyword or format that only one tool knows', () => {
    // An annotation for the reference of the keys: `x-` says to any tool that it may pass over it.
    const ajv = new Ajv2020({ logger: false, keywords: ['x-since'] }).addSchema([...schemas.values()]);
    for (const file of schemas.keys()) expect(ajv.getSchema(file)).toBeTypeOf('function');
  });

  const properties = all.filter(
    ([path]) => /\/properties\/[^/]+$/.test(path) && !path.includes('/dependentSchemas/'),
  );
  const conditions = /\/(if|then|else|dependentSchemas)\//;
  test.each(properties.filter(([path]) => !conditions.test(path)))(
    '%s says what it is in Japanese and English',
    (path, schema) => {
      const { title, description } = shown(path.split('/')[0]!, schema);
      const [ja, en] = [title?.split(' / ') ?? [], description?.split('\n') ?? []];
      for (const [first, second, ...more] of [ja, en]) {
        expect(first).toMatch(/\S/);
        expect(second).toMatch(/^[^\n]*[A-Za-z]/);
        expect(more).toEqual([]);
      }
      expect(en[0]).toMatch(japanese);
    },
  );

  test('a key that is not named is an error, everywhere', () => {
    const open = all.filter(
      ([path, { properties, additionalProperties }]) =>
        properties && additionalProperties !== false && !conditions.test(`${path}/`),
    );
    expect(open.map(([path]) => path)).toEqual([]);
  });

  test('nothing is used that validators read differently', () => {
    const keywords = new Set(all.flatMap(([, schema]) => Object.keys(schema)));
    expect([...keywords].filter(keyword => /^(\$dynamic|\$recursive|unevaluated)/.test(keyword))).toEqual([]);
  });
});

describe('schemas and model say the same', () => {
  const at = (root: Schema, path: readonly string[]) =>
    path.reduce((schema, step) => schema[step] as Schema, root);
  const choices = (file: string, ...path: string[]) => at(schemas.get(`${file}.schema.json`)!, path).enum;
  const output = JSON.parse(readFileSync(new URL('output/shared.schema.json', folder), 'utf8')) as Schema;

  test('goals', () => {
    expect(choices('indicator', 'properties', 'goal')).toEqual(goals);
    const inAnswers = at(output, ['$defs', 'indicator', 'properties', 'goal']).enum;
    expect(inAnswers).toEqual([...goals, null]);
  });
  test('verdicts', () => expect(at(output, ['$defs', 'verdict']).enum).toEqual(verdicts));
  test('languages', () => {
    expect(choices('plan', 'properties', 'lang')).toEqual(languageCodes);
    expect(choices('reform', 'properties', 'lang')).toEqual(languageCodes);
    for (const root of [schemas.get('shared.schema.json')!, output])
      expect(Object.keys(at(root, ['$defs', 'name']).properties!)).toEqual(languageCodes);
  });
  test('kinds of files', () => {
    const inAPlan = Object.keys(validators).filter(isRecordKind);
    expect(new Set(inAPlan)).toEqual(new Set(everyRecordKind));
  });
  test('classes of stages', () =>
    expect(choices('plan', 'properties', 'stages', 'items', 'properties', 'class')).toEqual(stageClasses));
  test('kinds of opinions', () =>
    expect(choices('review', 'properties', 'opinions', 'items', 'properties', 'kind', 'items')).toEqual(
      opinionKinds,
    ));
});

describe('the patterns that editors go by refuse nothing that is right', () => {
  const pattern = (name: string) =>
    new RegExp(schemas.get('shared.schema.json')!.$defs![name]!.pattern!, 'u');

  test.each([
    ...[
      '2023',
      'FY2023',
      'fy2023',
      '2023年度',
      'R5',
      'r5',
      'R5年度',
      'R元',
      '令和5年度',
      '令和５年度',
      '令和元年度',
      '令和5',
    ],
    ...[
      '平成31年度',
      'H31',
      '平成32年度',
      '㋿5',
      '㍻31年度',
      '昭和60年度',
      '大正1',
      'M45',
      '２０２３年度',
      'ＦＹ２０２３',
      'Ｒ５',
    ],
  ])('%s is a year', written => {
    expect(parseFiscalYear(written)).not.toBeNull();
    expect(written).toMatch(pattern('fiscalYear'));
  });

  test.each(['２０２３', 'FY2023年度', 'R5.1', '令和五年度', '5', 'FY23', '2023-2024', 'X5', ''])(
    '«%s» is none',
    written => {
      expect(parseFiscalYear(written)).toBeNull();
      expect(written).not.toMatch(pattern('fiscalYear'));
    },
  );

  test.each(['2024-02-29', '2023-12', '2023'])('%s is a day', written => {
    expect(parseDay(written)).not.toBeNull();
    expect(written).toMatch(pattern('day'));
    expect(written).toMatch(pattern('when'));
  });

  test.each(['2024-2-9', '2024/02/09', '2024-13-01', '2024-00-10', '2024-02-32', 'R6', ''])(
    '«%s» is none',
    written => {
      expect(parseDay(written)).toBeNull();
      expect(written).not.toMatch(pattern('day'));
    },
  );
});
