import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from './kinds.js';
import { isThere } from './turns.js';

const node = process.execPath;

/** Programs from the npm registry that hold YAML to JSON Schemas, each installed into a folder of its own. */
export function npmPeers(folder, schemas, cwd) {
  return [
    ...peer(folder, 'ajv-cli', ({ program, version, place }) => {
      const ajv = (schema, references, files) => [
        ...[node, program, 'validate', '--spec=draft2020', '--strict=false', '--all-errors', '--errors=no'],
        ...['-s', schema, ...references.flatMap(each => ['-r', each]), '-d', files],
      ];
      const schemaOf = kind => join(schemas, `${kind}.schema.json`);
      const shared = schemaOf('shared');
      const lines = kinds.map(({ kind, files }) => quoted(ajv(schemaOf(kind), [shared], files)));
      const script = join(place, 'nine-runs.sh');
      writeFileSync(script, `set -e\n${lines.join('\n')}\n`);
      const anyKind = join(place, 'any-kind.schema.json');
      writeFileSync(anyKind, JSON.stringify(anyKindSchema()));
      const all = [shared, ...kinds.map(({ kind }) => schemaOf(kind))];
      return [
        { name: `ajv-cli ${version}, nine runs, one a kind`, words: ['sh', script], cwd },
        {
          name: `ajv-cli ${version}, one run, a schema that tells the kinds apart`,
          words: ajv(anyKind, all, '{governments,sources,plans/*,plans/*/*}/*.yaml'),
          cwd,
        },
      ];
    }),
    ...peer(folder, 'v8r', ({ program, version, place }) => {
      const catalog = kinds.map(({ kind, files }) => ({
        name: kind,
        fileMatch: [files],
        location: join(schemas, `${kind}.schema.json`),
      }));
      const settings = join(place, 'v8r.json');
      writeFileSync(settings, JSON.stringify({ customCatalog: { schemas: catalog } }));
      const words = [node, program, ...kinds.map(({ files }) => files)];
      // Its cache of what it would fetch lies where temporary files do.
      const environment = { V8R_CONFIG_FILE: settings, TMPDIR: place };
      return [{ name: `v8r ${version}`, words, cwd, environment, once: true }];
    }),
  ];
}

function peer(folder, name, commands) {
  const place = join(folder, name);
  if (!isThere('npm', 'install', '--silent', '--prefix', place, name)) {
    console.log(`\n${name} could not be installed: left out`);
    return [];
  }
  const home = join(place, 'node_modules', name);
  const { version, bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const program = join(home, typeof bin === 'string' ? bin : Object.values(bin)[0]);
  return commands({ program, version, place });
}

const quoted = words => words.map(word => `'${word}'`).join(' ');

/** One schema for files of all kinds, since ajv-cli does not tell a schema the name of the file. */
const anyKindSchema = () => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...kinds.reduceRight((otherwise, { kind, key }) => {
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    return { if: { required: [key] }, then: { $ref: `${kind}.schema.json` }, else: otherwise };
  }, false),
});
