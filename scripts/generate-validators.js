// Makes src/check/shape/{predicates,validators}.generated.js out of schemas/: one function a kind, with nothing
// to compile at run time and nothing to load from ajv. The former only say whether a document is good; where one is
// not, the latter are loaded, and say everything that is wrong.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { _ } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { nameOf, predicates } from './predicates.js';
import { rowTypes } from './row-types.js';

const kinds = [
  'plan',
  'policy',
  'measure',
  'indicator',
  'tally',
  'review',
  'survey',
  'government',
  'source',
  'reform',
];

/** Definitions whose pattern is a hint for editors: src/check/shape/formats.ts knows better. */
const checkedByCode = ['id', 'fiscalYear', 'day', 'when', 'governmentCode'];

const schemasFolder = new URL('../schemas/', import.meta.url);
const outputFolder = new URL('../src/check/shape/', import.meta.url);

const readSchema = name => JSON.parse(readFileSync(new URL(`${name}.schema.json`, schemasFolder), 'utf8'));

/** Keywords whose values are schemas by name. A property may be called `title`: only schemas lose theirs. */
const schemasByName = new Set(['properties', 'dependentSchemas']);
const schemasWithin = new Set(['allOf', 'anyOf', 'items', 'additionalProperties', 'if', 'then', 'else']);
const forReadersOnly = new Set([
  '$schema',
  '$id',
  '$defs',
  'title',
  'description',
  'examples',
  'default',
  'x-since',
]);

function bare(schema, definitions) {
  if (typeof schema !== 'object') return schema;
  if (Array.isArray(schema)) return schema.map(each => bare(each, definitions));
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !forReadersOnly.has(keyword))
      .map(([keyword, value]) => {
        if (keyword === '$ref') return [keyword, definitionNamed(value, definitions)];
        if (schemasByName.has(keyword)) return [keyword, eachValue(value, each => bare(each, definitions))];
        return [keyword, schemasWithin.has(keyword) ? bare(value, definitions) : value];
      }),
  );
}

const eachValue = (map, change) =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, change(value)]));

const nameIn = reference => reference.replace(/^(?:shared\.schema\.json)?#\/\$defs\//, '');

/** A definition may only give another one a title of its own: then the other one is meant. */
function definitionNamed(reference, definitions) {
  const name = nameIn(reference);
  const within = definitions[name].$ref;
  return within ? definitionNamed(within, definitions) : name;
}

/** Each definition becomes a schema of its own, so that its code is there once and not once a kind. */
function bareSchemas() {
  const byKind = Object.fromEntries(kinds.map(kind => [kind, readSchema(kind)]));
  const definitions = { ...readSchema('shared').$defs };
  for (const { $defs = {} } of Object.values(byKind)) Object.assign(definitions, $defs);
  const shared = Object.entries(definitions).filter(([, schema]) => !schema.$ref);
  return [
    ...shared.map(([name, schema]) => ({ $id: name, ...exactly(name, bare(schema, definitions)) })),
    ...kinds.map(kind => ({ $id: `${kind}-file`, ...bare(byKind[kind], definitions) })),
  ];
}

function exactly(name, schema) {
  if (!checkedByCode.includes(name)) return schema;
  const { pattern: _hint, ...rest } = schema;
  return { ...rest, format: name };
}

const head = "// Made by `npm run generate` from schemas/.\nimport { formats } from './formats.ts';\n";

function predicatesModule(schemas) {
  const byKind = kinds.map(kind => `${kind}: ${nameOf(`${kind}-file`)}`).join(', ');
  return `${head}${predicates(schemas)}\nexport const predicates = { ${byKind} };\n`;
}

function validatorsModule(schemas) {
  const ajv = new Ajv2020({
    schemas,
    formats: Object.fromEntries(checkedByCode.map(name => [name, () => true])),
    allErrors: true,
    // lengths are limits against what nobody writes: to count surrogates as one would be exact for nothing
    unicode: false,
    logger: false,
    // an error brings the schema that it comes from: which keys there could have been, what was expected
    verbose: true,
    messages: false,
    strictTypes: false,
    allowUnionTypes: true,
    code: { source: true, esm: true, formats: _`formats` },
  });
  const code = standalone(ajv, Object.fromEntries(kinds.map(kind => [kind, `${kind}-file`])));
  if (/\brequire\(/.test(code)) throw new Error('the validators would need a module of ajv at run time');
  return `${head}${code.replace(/^"use strict";/, '')}\nexport const validators = { ${kinds.join(', ')} };\n`;
}

/** In one move: tests that run at the same time never read half of it. */
function write(name, code) {
  const beside = new URL(`${name}.${process.pid}`, outputFolder);
  writeFileSync(beside, code);
  renameSync(beside, new URL(name, outputFolder));
}

const schemas = bareSchemas();
write('predicates.generated.js', predicatesModule(schemas));
write('validators.generated.js', validatorsModule(schemas));
write('../../render/tables/row-types.generated.d.ts', rowTypes());
