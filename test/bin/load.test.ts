import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

/* What V8 made of the program is kept between runs, and believed only where it is of this very program. */

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'reform-load-'));
const cache = join(folder, 'cache');
const forms = join(cache, 'reform');

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.js'], { cwd: root });
  for (const part of ['bin', 'dist']) cpSync(join(root, part), join(folder, part), { recursive: true });
}, 60_000);
beforeEach(() => rmSync(cache, { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function version(more: Readonly<Record<string, string>> = {}) {
  const env = { PATH: process.env.PATH ?? '', LANG: 'C', XDG_CACHE_HOME: cache, ...more };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'bin/reform.js'), '--help'], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const keptForms = () => readdirSync(forms).sort();

describe.skipIf('enableCompileCache' in Module)('on a Node that keeps nothing itself', () => {
  test('the first run keeps the form, where nobody else reads it; the second takes it as it is', () => {
    const first = version();
    const names = keptForms();
    expect(names.some(name => name.startsWith('reform.cjs-other-'))).toBe(true);
    const before = names.map(name => readFileSync(join(forms, name)));
    expect(version()).toEqual(first);
    expect(keptForms().map(name => readFileSync(join(forms, name)))).toEqual(before);
  });

  test('a form of which one bit is another is not believed', () => {
    const sound = version();
    for (const [index, name] of keptForms().entries()) {
      const form = readFileSync(join(forms, name));
      const at = Math.floor((form.length * (index + 1)) / 7);
      form[at]! ^= 1 << (index % 8);
      writeFileSync(join(forms, name), form);
    }
    expect(version()).toEqual(sound);
    expect(version()).toEqual(sound);
  });

  test('another program of the same length is not run as the old one', () => {
    const sound = version().stdout;
    const program = join(folder, 'dist/en.cjs');
    const text = readFileSync(program, 'latin1');
    const other = text.replace('see how plans stand', 'SEE HOW PLANS STAND');
    expect(other).not.toBe(text);
    writeFileSync(program, other, 'latin1');
    expect(version().stdout).toContain('SEE HOW PLANS STAND');
    writeFileSync(program, text, 'latin1');
    expect(version().stdout).toBe(sound);
  });

  test('what is cut short, or no form at all, is made anew', () => {
    const sound = version();
    const [name = ''] = keptForms();
    for (const content of ['', 'abc', 'no form of anything']) {
      writeFileSync(join(forms, name), content);
      expect(version()).toEqual(sound);
    }
  });
});

test('where nothing can be kept, nothing is said', () => {
  const sound = version();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'a-file'), '');
  expect(version({ XDG_CACHE_HOME: join(folder, 'a-file') })).toEqual(sound);
  expect(version({ NODE_DISABLE_COMPILE_CACHE: '1' })).toEqual(sound);
});
