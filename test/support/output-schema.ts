import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

const folder = new URL('../../schemas/output/', import.meta.url);
const schemas = readdirSync(folder).map(
  name => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as object,
);
const ajv = new Ajv2020({ schemas, allowUnionTypes: true, strictRequired: false });

/** What a JSON answer does against its schema: `null` where nothing. */
export function faultsAgainst(name: string, answer: unknown): string | null {
  const holds = ajv.getSchema(`${name}.schema.json`);
  if (!holds) throw new Error(`there is no schema ${name}`);
  return holds(answer) ? null : ajv.errorsText(holds.errors);
}
