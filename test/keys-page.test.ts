import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keysPage } from '../scripts/keys-page.ts';

const schemas = new URL('../schemas/', import.meta.url);
const page = keysPage();

test('docs/keys.md is what the schemas say now: `npm run docs`', () => {
  expect(page).toBe(readFileSync(new URL('../docs/keys.md', import.meta.url), 'utf8'));
});

test('every kind of file has every key of its schema there', () => {
  for (const name of readdirSync(schemas).filter(file => file.endsWith('.schema.json'))) {
    const { properties = {} } = JSON.parse(readFileSync(new URL(name, schemas), 'utf8'));
    for (const key of Object.keys(properties)) expect(page, `${name}: ${key}`).toContain(`| \`${key}\` |`);
  }
});

test('a key says whether it must be there, which words it takes, and which version had it first', () => {
  const line = (start: string) => page.split('\n').find(each => each.startsWith(`| \`${start}\` |`)) ?? '';
  expect(line('ended.how')).toMatch(
    /^\| `ended\.how` \| ● \| .*`done` `dropped` `split` `merged` \| {2}\| {2}\|$/,
  );
  expect(line('aims')).toMatch(/ \| 0\.2\.0 \|$/);
  // What stands below a new key is as new.
  expect(line('milestones[].name')).toMatch(/● .* 0\.2\.0 \|$/);
});
