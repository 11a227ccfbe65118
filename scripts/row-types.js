import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../schemas/tables/', import.meta.url);
const typeOf = { string: 'string', date: 'string', integer: 'number', number: 'number', boolean: 'boolean' };

/** A type for the rows of each table that is declared: a column that is misspelt, or left out, does not compile. */
export function rowTypes() {
  const tables = readdirSync(folder)
    .filter(name => !name.startsWith('_'))
    .map(name => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  const types = tables.map(({ name, primaryKey, columns }) => {
    const members = columns.map(
      column =>
        `  readonly ${column.name}: ${cellType(column)}${isAlways(column, primaryKey) ? '' : ' | null'};`,
    );
    return `export type ${typeName(name)} = {\n${members.join('\n')}\n};\n`;
  });
  const all = tables.map(({ name }) => `  readonly ${name}: ${typeName(name)};`);
  return [
    '// Made by `npm run generate` from schemas/tables/.',
    ...types,
    `export interface RowOf {\n${all.join('\n')}\n}\n`,
  ].join('\n');
}

const isAlways = ({ name, required }, primaryKey) => required === true || primaryKey.includes(name);

const cellType = ({ type, enum: values }) =>
  values ? values.map(value => JSON.stringify(value)).join(' | ') : typeOf[type];

const typeName = name => `${name.replace(/(?:^|_)(.)/g, (_, letter) => letter.toUpperCase())}Row`;
