import { expect, test } from 'vitest';
import { main } from '../src/main.ts';
import { filesBelow } from './support/files-below.ts';
import { memoryHost } from './support/memory-host.ts';

/*
 * How long a stranger can keep the check busy with files of 64 KB, as a multiple of what the data that come with the
 * program take. The time of the processor, one behind the other: how busy the machine is otherwise does not count.
 */

/** As docs/security.md promises. */
const most = 15;

const shipped = Object.fromEntries(
  Object.entries(filesBelow(new URL('../data', import.meta.url).pathname)).map(([path, content]) => [
    `data/${path}`,
    content,
  ]),
);

const plan = 'data/plans/a';
const city = {
  'data/governments/c.yaml': 'name: 市\norganisations: [ { name: 局 } ]\n',
  [`${plan}/plan.yaml`]: 'name: 計画\ngovernment: c\nstages: [ { id: on-plan, label: 順調 } ]\n',
};

const size = 64_000;
/** As often as it fits into a file. */
const filled = (before: string, one: (index: number) => string, after = ''): string => {
  const parts: string[] = [];
  for (let length = before.length + after.length, index = 0; ; index++) {
    const part = one(index);
    length += Buffer.byteLength(part);
    if (length > size) return before + parts.join('') + after;
    parts.push(part);
  }
};

const measure = (text: string) => ({ [`${plan}/measures/m.yaml`]: text });
const indicator = (text: string) => ({ [`${plan}/indicators/i.yaml`]: text });
const shape = 'name: 指標\nunit: 件\ngoal: increase\nbaseline: { year: R3, value: 1 }\n';

const attacks: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'an endless name': measure(filled('name: ', () => 'あ')),
  'an endless owner against an endless organisation': {
    ...measure(filled('name: x\nowner: ', () => 'い')),
    'data/governments/c.yaml': filled('name: 市\norganisations: [ { name: ', () => 'あ', ' } ]\n'),
  },
  'as many owners as fit': measure(filled('name: x\nowner: [', () => 'o, ', 'o]\n')),
  'as many owners as fit, each another': measure(
    filled('name: x\nowner: [', index => `部${index}, `, 'o]\n'),
  ),
  'as many keys as fit': measure(filled('name: x\n', index => `k${index}: 1\n`)),
  'as many entries as fit, all wrong': measure(
    filled('name: x\nprogress:\n', index => `- { date: ${index}, stage: s${index} }\n`),
  ),
  'as many actuals as fit, all for one year': indicator(
    filled(`${shape}actuals:\n`, index => `- { year: R4, value: ${index} }\n`),
  ),
  'as many targets as fit': indicator(
    filled(`${shape}targets:\n`, index => `- { year: ${2020 + index}, value: ${index} }\n`),
  ),
  'as many series as fit': indicator(
    filled(`${shape}series:\n`, index => `- { id: s${index}, name: 系列${index} }\n`),
  ),
  brackets: measure(filled('name: ', () => '[')),
  'questions marks': measure(filled('', () => '? ')),
  quotes: measure(filled('name: ', () => '"\\" ')),
  aliases: measure(filled('name: &a x\ntags: [', () => '*a, ', ']\n')),
  'a number without end': indicator(filled(`${shape}noise: 0.`, () => '9')),
  'ten files at once': Object.fromEntries(
    Array.from({ length: 10 }, (_, file) => [
      `${plan}/measures/m${file}.yaml`,
      filled('name: x\nprogress:\n', index => `- { date: ${index}, stage: s${index} }\n`),
    ]),
  ),
};

async function work(files: Readonly<Record<string, string | Uint8Array>>): Promise<number> {
  const host = memoryHost({ files });
  const before = process.cpuUsage();
  const code = await main(['validate', '--format', 'markdown', '--format', 'json=all.json'], host);
  const { user } = process.cpuUsage(before);
  expect(code).toBeLessThan(2);
  return user;
}

const clean = await work(shipped);

test.each(Object.keys(attacks))('%s', { timeout: 60_000 }, async name => {
  expect((await work({ ...city, ...attacks[name] })) / clean).toBeLessThan(most);
});
