import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { install, pack, runAlone } from './support/packed.ts';

/*
 * The packed tarball, installed where nothing else is: without the registry, the build tools, a path to search
 * programs in.
 */

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'reform-package-'));
const installed = join(folder, 'node_modules', 'reform-plan');
const elsewhere = join(folder, 'elsewhere');

const reform = (...words: readonly string[]) =>
  runAlone(elsewhere, process.execPath, [join(installed, 'bin/reform.js'), ...words]);

beforeAll(() => {
  mkdirSync(elsewhere);
  install(folder, pack(folder), '--offline');
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('brings no other package along', () => {
  const packages = readdirSync(join(folder, 'node_modules')).filter(name => !name.startsWith('.'));
  expect(packages).toEqual(['reform-plan']);
});

test('holds what runs, the schemas, the data and the texts', () => {
  const there = readdirSync(installed);
  const wanted = ['bin', 'data', 'dist', 'docs', 'package.json', 'schemas', 'LICENSE', 'CHANGELOG.md'];
  expect(there).toEqual(expect.arrayContaining(wanted));
  expect(there).not.toContain('src');
});

test('checks the data that it brings, from an empty folder', () => {
  const { status, stderr } = reform('validate', '--data', join(installed, 'data'));
  expect(stderr).toMatch(/0 errors/);
  expect(status).toBe(0);
});

test('has the libraries that only a fault asks for', () => {
  const data = join(elsewhere, 'data');
  cpSync(join(installed, 'data'), data, { recursive: true });
  writeFileSync(join(data, 'sources/broken.yaml'), 'title: a\ntitle: b\n');
  const { status, stdout } = reform('validate', '--color', 'always');
  rmSync(data, { recursive: true });
  expect(stdout).toContain('broken.yaml:2');
  expect(status).toBe(1);
});

test('is read a byte a character, so that is what it is written in', () => {
  const dist = join(installed, 'dist');
  const programs = readdirSync(dist).filter(name => name.endsWith('.cjs'));
  expect(programs).toContain('reform.cjs');
  for (const name of programs) expect(readFileSync(join(dist, name), 'utf8')).not.toMatch(/[^\0-\x7f]/);
});

describe('without build tools, the script that builds', () => {
  const bare = join(folder, 'bare');
  const build = () => {
    cpSync(join(root, 'scripts'), join(bare, 'scripts'), { recursive: true });
    writeFileSync(join(bare, 'package.json'), '{ "type": "module" }');
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.js'], {
      cwd: bare,
      encoding: 'utf8',
    });
    return { status, stderr, files: readdirSync(bare).sort() };
  };

  test('says that nothing is built, and what to do', () => {
    const { status, stderr, files } = build();
    expect([status, files]).toEqual([1, ['package.json', 'scripts']]);
    expect(stderr).toContain('run `npm ci` with its development dependencies');
  });

  test('leaves what is built as it is', () => {
    mkdirSync(join(bare, 'dist'));
    expect(build()).toEqual({ status: 0, stderr: '', files: ['dist', 'package.json', 'scripts'] });
    expect(readdirSync(join(bare, 'dist'))).toEqual([]);
  });
});
