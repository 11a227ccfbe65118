import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

/* What V8 made of the program is kept between runs, and believed only where it is of this very program. */

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'reform-load-'));
const cache = join(folder, 'cache');
const forms = join(cache, 'reform');
const isWindows = process.platform === 'win32';

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.js'], { cwd: root });
  for (const part of ['bin', 'dist']) cpSync(join(root, part), join(folder, part), { recursive: true });
}, 60_000);
beforeEach(() => rmSync(cache, { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function answer(words: readonly string[], more: Readonly<Record<string, string>> = {}, home = folder) {
  const own = { XDG_CACHE_HOME: cache, LOCALAPPDATA: cache };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(home, 'bin/reform.js'), ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', LANG: 'C', ...own, ...more },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
const help = (more?: Readonly<Record<string, string>>) => answer(['--help'], more);

const namesOfForms = () => readdirSync(forms).sort();
const contents = () => namesOfForms().map(name => readFileSync(join(forms, name)));

test('the first run keeps the form, where nobody else reads it; the second takes it as it is', () => {
  const first = help();
  expect(first).toMatchObject({ status: 0, stderr: '' });
  expect(namesOfForms().some(name => name.startsWith('reform.cjs-other-'))).toBe(true);
  if (!isWindows) {
    expect(statSync(forms).mode & 0o777).toBe(0o700);
    for (const name of namesOfForms()) expect(statSync(join(forms, name)).mode & 0o777).toBe(0o600);
  }
  const before = contents();
  expect(help()).toEqual(first);
  expect(contents()).toEqual(before);
});

test('a form of which one bit is another is not believed', () => {
  const sound = help();
  for (const [index, name] of namesOfForms().entries()) {
    const form = readFileSync(join(forms, name));
    const at = Math.floor((form.length * (index + 1)) / 7);
    form[at]! ^= 1 << (index % 8);
    writeFileSync(join(forms, name), form);
  }
  expect(help()).toEqual(sound);
  expect(help()).toEqual(sound);
});

test('another program of the same length is not run as the old one, and takes its place', () => {
  const sound = help().stdout;
  const names = namesOfForms();
  const program = join(folder, 'dist/en.cjs');
  const text = readFileSync(program, 'latin1');
  const other = text.replace('see how plans stand', 'SEE HOW PLANS STAND');
  expect(other).not.toBe(text);
  writeFileSync(program, other, 'latin1');
  expect(help().stdout).toContain('SEE HOW PLANS STAND');
  writeFileSync(program, text, 'latin1');
  expect(help().stdout).toBe(sound);
  expect(namesOfForms()).toEqual(names);
});

test('what is cut short, or no form at all, is made anew', () => {
  const sound = help();
  const [name = ''] = namesOfForms();
  const { size } = statSync(join(forms, name));
  for (const content of ['', 'abc', 'no form of anything']) {
    writeFileSync(join(forms, name), content);
    expect(help()).toEqual(sound);
    expect(statSync(join(forms, name)).size).toBeGreaterThan(size / 2);
  }
});

test('each set of flags has a form of its own, so that none drives out another', () => {
  const [plain, roomy] = [{}, { NODE_OPTIONS: '--max-old-space-size=512' }];
  for (const flags of [plain, roomy]) help(flags);
  const before = contents();
  for (const flags of [plain, roomy]) help(flags);
  expect(contents()).toEqual(before);
});

test('the same program in two places has two: a form knows where its text lies', () => {
  help();
  const once = namesOfForms();
  const elsewhere = join(folder, 'elsewhere');
  for (const part of ['bin', 'dist']) cpSync(join(root, part), join(elsewhere, part), { recursive: true });
  answer(['--help'], {}, elsewhere);
  expect(namesOfForms()).toHaveLength(2 * once.length);
});

test('a call that is refused keeps nothing: any word would be a command', () => {
  expect(answer(['stauts']).status).toBe(2);
  expect(() => readdirSync(forms)).toThrow('ENOENT');
});

test.skipIf(isWindows)(
  'who writes a form can have anything run: no folder is believed that others may write',
  () => {
    const sound = help().stdout;
    const program = join(folder, 'dist/en.cjs');
    const text = readFileSync(program);
    const evil = text.toString('latin1').replace('see how plans stand', 'RUN A PLANTED FORM!');
    writeFileSync(program, evil, 'latin1');
    help();
    writeFileSync(program, text);
    const planted = join(forms, namesOfForms().find(name => name.startsWith('en.cjs'))!);
    const form = readFileSync(planted);
    form.writeUInt32LE(crc32(form.subarray(4), crc32(text)));
    writeFileSync(planted, form);
    expect(help().stdout).toContain('RUN A PLANTED FORM!');
    chmodSync(forms, 0o777);
    expect(help()).toEqual({ status: 0, stdout: sound, stderr: '' });
    for (const name of namesOfForms()) rmSync(join(forms, name));
    expect(help()).toEqual({ status: 0, stdout: sound, stderr: '' });
    expect(namesOfForms()).toEqual([]);
  },
);

test('where nothing can be kept, nothing is said', () => {
  const sound = help();
  writeFileSync(join(folder, 'a-file'), '');
  const nowhere = join(folder, 'a-file');
  expect(help({ XDG_CACHE_HOME: nowhere, LOCALAPPDATA: nowhere })).toEqual(sound);
  rmSync(cache, { recursive: true });
  expect(help({ NODE_DISABLE_COMPILE_CACHE: '1' })).toEqual(sound);
  expect(() => readdirSync(cache)).toThrow('ENOENT');
  // A folder of the data, where a stranger may have put forms, is none of the user's.
  mkdirSync(join(folder, 'here'));
  expect(help({ XDG_CACHE_HOME: 'here', LOCALAPPDATA: 'here' })).toEqual(sound);
  expect(readdirSync(join(folder, 'here'))).toEqual([]);
});
