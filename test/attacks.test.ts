import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/*
 * How long a stranger can keep the check busy with files of 64 KB, as a multiple of what the data that come with the
 * program take. It is the time of the processor in a process of its own, so that it does not count how busy the machine is
 * otherwise.
 */

/** As docs/security.md promises. */
const most = 30;

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

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'reform-attacks-'));
const cases = Object.entries<Readonly<Record<string, string>>>({ clean: {}, ...attacks });

/** Runs the built program over one folder after the other, in one process of its own, and tells what each took. */
const measuring = `
const { main, nodeHost } = require(process.argv[1]);
const silent = { write: async () => {}, failure: null, isTerminal: false, columns: null, colourLevel: 0 };
const host = { ...nodeHost(), out: silent, err: silent };
(async () => {
  const took = [];
  for (const folder of process.argv.slice(2)) {
    const before = process.cpuUsage();
    const code = await main(['validate', '--format', 'markdown', '--data', folder], host);
    took.push(code < 2 ? process.cpuUsage(before).user : Infinity);
  }
  process.stdout.write(JSON.stringify(took));
})();
`;

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.js'], { cwd: root });
  for (const [name, files] of cases) {
    for (const [path, content] of Object.entries({ ...city, ...files })) {
      const file = join(folder, name, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('no change keeps the check busy for long', { timeout: 120_000 }, () => {
  const folders = cases.map(([name]) => (name === 'clean' ? join(root, 'data') : join(folder, name, 'data')));
  const words = ['-e', measuring, join(root, 'bin/reform.js'), ...folders];
  const [clean, ...took] = JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' }));
  const dear = Object.keys(attacks).flatMap((name, index) => {
    const times = took[index] / clean;
    return times < most ? [] : [`${name}: ${times.toFixed(1)} times`];
  });
  expect(took).toHaveLength(Object.keys(attacks).length);
  expect(dear).toEqual([]);
});
