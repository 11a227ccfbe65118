import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const folder = new URL('../../schemas/output/', import.meta.url);
const schema = (name: string) =>
  JSON.parse(readFileSync(new URL(`${name}.schema.json`, folder), 'utf8')) as object;

/** What a JSON answer does against its schema: `null` where nothing. */
export function faultsAgainst(name: string, answer: unknown): string | null {
  const others = ['shared', 'status', 'list', 'export-check'].filter(other => other !== name);
  const ajv = new Ajv2020({ schemas: others.map(schema), allowUnionTypes: true, strictRequired: false });
  const holds = ajv.compile(schema(name));
  return holds(answer) ? null : ajv.errorsText(holds.errors);
}
