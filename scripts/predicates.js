/**
 * Schemas as functions that say yes or no and nothing else, for the many documents with which nothing is wrong.
 * They know the keywords that our schemas use; another one is an error here, not a check that is left out.
 */
export function predicates(schemas) {
  const functions = [];
  const written = new Map();
  const patterns = new Map();

  function call(schema, value) {
    if (typeof schema === 'boolean') return String(schema);
    if (Object.keys(schema).join() === '$ref') return `${nameOf(schema.$ref)}(${value})`;
    const key = JSON.stringify(schema);
    if (!written.has(key)) {
      written.set(key, `part${written.size}`);
      define(written.get(key), schema);
    }
    return `${written.get(key)}(${value})`;
  }

  function pattern(source) {
    if (!patterns.has(source)) {
      patterns.set(source, `pattern${patterns.size}`);
      functions.push(`const ${patterns.get(source)} = new RegExp(${JSON.stringify(source)}, 'u');`);
    }
    return `${patterns.get(source)}.test(v)`;
  }

  function define(name, schema) {
    const lines = Object.keys(schema).flatMap(keyword => {
      if (!(keyword in keywords)) throw new Error(`scripts/predicates.js does not know «${keyword}»`);
      return keywords[keyword](schema, call, pattern);
    });
    functions.push(`function ${name}(v) {\n${lines.join('\n')}\nreturn true;\n}`);
  }

  for (const { $id, ...schema } of schemas) define(nameOf($id), schema);
  return functions.join('\n');
}

export const nameOf = id => `is_${id.replaceAll('-', '_')}`;

const types = {
  string: "typeof v === 'string'",
  boolean: "typeof v === 'boolean'",
  number: "typeof v === 'number' && isFinite(v)",
  integer: 'Number.isInteger(v)',
  array: 'Array.isArray(v)',
  object: "typeof v === 'object' && v !== null && !Array.isArray(v)",
};

const must = condition => `if (!(${condition})) return false;`;
const mustIf = (type, condition) => must(`!(${types[type]}) || (${condition})`);
const isOneOf = values => values.map(value => `v === ${JSON.stringify(value)}`).join(' || ');
const within = () => [];

const keywords = {
  $ref: ({ $ref }) => must(`${nameOf($ref)}(v)`),
  type: ({ type }) =>
    must(
      [type]
        .flat()
        .map(each => types[each])
        .join(' || '),
    ),
  enum: schema => must(isOneOf(schema.enum)),
  const: schema => must(isOneOf([schema.const])),
  pattern: (schema, _call, pattern) => mustIf('string', pattern(schema.pattern)),
  format: ({ format }) => mustIf('string', `formats.${format}(v)`),
  minimum: ({ minimum }) => mustIf('number', `v >= ${minimum}`),
  maximum: ({ maximum }) => mustIf('number', `v <= ${maximum}`),
  minItems: ({ minItems }) => mustIf('array', `v.length >= ${minItems}`),
  maxItems: ({ maxItems }) => mustIf('array', `v.length <= ${maxItems}`),
  maxLength: ({ maxLength }) => mustIf('string', `v.length <= ${maxLength}`),
  maxProperties: ({ maxProperties }) => mustIf('object', `Object.keys(v).length <= ${maxProperties}`),
  items: ({ items }, call) => `if (Array.isArray(v)) for (const each of v) ${must(call(items, 'each'))}`,
  minProperties: ({ minProperties }) => mustIf('object', `Object.keys(v).length >= ${minProperties}`),
  required: ({ required }) => mustIf('object', required.map(key => `${at(key)} !== undefined`).join(' && ')),
  properties: (schema, call) =>
    'additionalProperties' in schema
      ? [] // there
      : Object.entries(schema.properties).map(([key, each]) =>
          mustIf('object', `${at(key)} === undefined || ${call(each, at(key))}`),
        ),
  additionalProperties: ({ properties = {}, additionalProperties }, call) => [
    `if (${types.object}) for (const key in v) switch (key) {`,
    ...Object.entries(properties).map(
      ([key, each]) => `case ${JSON.stringify(key)}: ${must(call(each, 'v[key]'))} break;`,
    ),
    `default: ${must(call(additionalProperties, 'v[key]'))}`,
    '}',
  ],
  dependentRequired: ({ dependentRequired }) =>
    Object.entries(dependentRequired).map(([key, others]) =>
      mustIf(
        'object',
        `${at(key)} === undefined || (${others.map(each => `${at(each)} !== undefined`).join(' && ')})`,
      ),
    ),
  dependentSchemas: ({ dependentSchemas }, call) =>
    Object.entries(dependentSchemas).map(([key, each]) =>
      mustIf('object', `${at(key)} === undefined || ${call(each, 'v')}`),
    ),
  allOf: ({ allOf }, call) => allOf.map(each => must(call(each, 'v'))),
  anyOf: ({ anyOf }, call) => must(anyOf.map(each => call(each, 'v')).join(' || ')),
  if: (schema, call) =>
    must(`${call(schema.if, 'v')} ? ${call(schema.then ?? true, 'v')} : ${call(schema.else ?? true, 'v')}`),
  // with `if`
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: within,
  else: within,
};

const at = key => `v[${JSON.stringify(key)}]`;
