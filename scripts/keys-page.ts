import government from '../schemas/government.schema.json' with { type: 'json' };
import indicator from '../schemas/indicator.schema.json' with { type: 'json' };
import measure from '../schemas/measure.schema.json' with { type: 'json' };
import plan from '../schemas/plan.schema.json' with { type: 'json' };
import policy from '../schemas/policy.schema.json' with { type: 'json' };
import settings from '../schemas/reform.schema.json' with { type: 'json' };
import review from '../schemas/review.schema.json' with { type: 'json' };
import shared from '../schemas/shared.schema.json' with { type: 'json' };
import source from '../schemas/source.schema.json' with { type: 'json' };
import survey from '../schemas/survey.schema.json' with { type: 'json' };
import tally from '../schemas/tally.schema.json' with { type: 'json' };
import { markdownCell } from '../src/text/markdown.ts';

/** As much of a schema as a reader of the reference wants to know. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  /** The version that had it first; the first one of all where nothing is said. */
  readonly 'x-since'?: string;
}

/** Every kind of file, with where it lies. */
const kinds: readonly (readonly [Schema, string])[] = [
  [plan, 'plans/<plan>/plan.yaml'],
  [policy, 'plans/<plan>/policies/<id>.yaml'],
  [measure, 'plans/<plan>/measures/<id>.yaml'],
  [indicator, 'plans/<plan>/indicators/<id>.yaml'],
  [tally, 'plans/<plan>/tallies/<id>.yaml'],
  [review, 'plans/<plan>/reviews/<id>.yaml'],
  [survey, 'plans/<plan>/surveys/<id>.yaml'],
  [government, 'governments/<id>.yaml'],
  [source, 'sources/<id>.yaml'],
  [settings, 'reform.yaml'],
];

/** `docs/keys.md`: every key of every kind of file, in both languages, as `schemas/` has them. */
export function keysPage(): string {
  return [
    '# Every key of the data / データのすべてのキー',
    introduction,
    kinds.map(([kind, path]) => `- [${kind.title}](#${anchorOf(path)}) \`${path}\``).join('\n'),
    ...kinds.flatMap(([kind, path]) => section(kind, path)),
  ]
    .join('\n\n')
    .concat('\n');
}

const introduction = `\`npm run docs\` writes this file from \`schemas/\`, which editors read too. A key below another is written with a dot, a key
of each entry of a list with \`[]\`. ● must be there; all else may be left out. **Since** is the version that had a key
first; without one it is 0.1.0.

このファイルは \`npm run docs\` が、エディターも読む \`schemas/\` から作る。他のキーの下にあるキーは点で、一覧の各項目のキーは \`[]\` で
つなぐ。● は必ず書くもので、ほかは省ける。**Since** はそのキーを使えるようになった版で、書いていないものは 0.1.0 から。`;

/** As headings that are code become one. */
const anchorOf = (path: string) => path.replace(/[^a-z0-9-]/gi, '').toLowerCase();

function section(kind: Schema, path: string): readonly string[] {
  const lines = [...keysOf(kind, { root: kind, above: '', open: [], from: null })].map(keyLine);
  return [
    `## \`${path}\``,
    `${kind.title}: ${(kind.description ?? '').replace('\n', ' / ')}`,
    [
      '| Key / キー | | 型 / Type | 意味 / Meaning | 例 / Example | Since |',
      '|---|---|---|---|---|---|',
      ...lines,
    ].join('\n'),
  ];
}

interface Key {
  readonly path: string;
  readonly schema: Schema;
  readonly required: boolean;
  /** What stands below a new key is as new. */
  readonly since: string | null;
}

/** Where in a file keys stand. */
interface Standing {
  readonly root: Schema;
  readonly above: string;
  readonly open: readonly Schema[];
  readonly from: string | null;
}

/** A key before those below it. What holds itself, as details do, is told once. */
function* keysOf(schema: Schema, { root, above, open, from }: Standing): Generator<Key> {
  for (const [name, written] of Object.entries(schema.properties ?? {})) {
    const found = resolved(written, root);
    const path = above === '' ? name : `${above}.${name}`;
    const since = found['x-since'] ?? from;
    yield { path, schema: found, required: schema.required?.includes(name) ?? false, since };
    const within = contentOf(found, root);
    if (!within || isByLanguage(within.schema) || open.includes(within.schema)) continue;
    const below = `${path}${within.isList ? '[]' : ''}`;
    yield* keysOf(within.schema, { root, above: below, open: [...open, within.schema], from: since });
  }
}

/** What stands in a definition, with what is said of it where it is used. */
function resolved(schema: Schema, root: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const [file = '', name = ''] = schema.$ref.split('#/$defs/');
  const definition = (file === '' && root.$defs?.[name]) || (shared as Schema).$defs?.[name];
  if (!definition) throw new Error(`there is no definition ${schema.$ref}`);
  return { ...resolved(definition, root), ...schema };
}

/** The object that a key holds, or that each entry of its list is. */
function contentOf(schema: Schema, root: Schema): { schema: Schema; isList: boolean } | null {
  const isList = schema.items !== undefined;
  const held = isList ? definitionOf(schema.items!, root) : schema;
  const branch = held.properties
    ? held
    : held.anyOf?.map(each => definitionOf(each, root)).find(each => each.properties);
  return branch ? { schema: branch, isList } : null;
}

/** The definition itself, so that it is known again. */
function definitionOf(schema: Schema, root: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const [file = '', name = ''] = schema.$ref.split('#/$defs/');
  return definitionOf(((file === '' && root.$defs?.[name]) || (shared as Schema).$defs?.[name])!, root);
}

/** A text in each language: said of the text itself. */
const isByLanguage = ({ properties }: Schema) => Object.keys(properties ?? {}).join() === 'ja,en';

function keyLine({ path, schema, required, since }: Key): string {
  const meaning = [schema.title, ...(schema.description ?? '').split('\n')].filter(text => text);
  const choices = schema.enum ? [schema.enum.map(each => `\`${each}\``).join(' ')] : [];
  const example = schema.examples?.[0] ?? schema.default;
  const cells = [
    `\`${path}\``,
    required ? '●' : '',
    typeText(schema),
    [...meaning.map(text => markdownCell(text!)), ...choices].join('<br>'),
    example === undefined ? '' : `\`${exampleText(example).replaceAll('|', '\\|')}\``,
    since ?? '',
  ];
  return `| ${cells.join(' | ')} |`;
}

const exampleText = (example: unknown): string =>
  typeof example === 'string' ? example : JSON.stringify(example);

function typeText(schema: Schema): string {
  if (schema.items) return typeWords.array!;
  if (isByLanguage(schema)) return '文字列か言語別 / text, or by language';
  if (schema.enum) return '語 / word';
  const types = [schema.type ?? []].flat();
  const all = types.length > 0 ? types : [...new Set((schema.anyOf ?? []).flatMap(each => each.type ?? []))];
  const range = [schema.minimum, schema.maximum].some(end => end !== undefined)
    ? ` ${schema.minimum ?? ''}…${schema.maximum ?? ''}`
    : '';
  return all.map(type => typeWords[type] ?? type).join('<br>') + range;
}

const typeWords: Readonly<Record<string, string>> = {
  string: '文字列 / text',
  array: '一覧 / list',
  object: 'キー / keys',
  number: '数値 / number',
  integer: '整数 / integer',
  boolean: 'true, false',
};
