import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The package as `npm pack` makes it, in a folder; answers its file, which is all that npm says (pre-commit relies on it). */
export function pack(folder: string): string {
  const words = ['pack', '--pack-destination', folder, '--offline'];
  return join(folder, execFileSync('npm', words, { cwd: root, stdio: 'pipe', encoding: 'utf8' }).trim());
}

/** A package installed into a folder of its own; answers the package's folder. */
export function install(folder: string, wanted: string, ...flags: readonly string[]): string {
  writeFileSync(join(folder, 'package.json'), '{}');
  npm(folder, 'install', wanted, ...flags);
  return join(folder, 'node_modules');
}

const npm = (folder: string, ...words: readonly string[]) =>
  execFileSync('npm', [...words, '--silent', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'pipe' });

/** Runs a program where there is nothing to find: no path to search, no settings but the language. */
export function runAlone(folder: string, program: string, words: readonly string[]) {
  const env = { PATH: '', LANG: 'en_GB.UTF-8' };
  const { stdout, stderr, status } = spawnSync(program, words, { cwd: folder, env, encoding: 'utf8' });
  return { stdout, stderr, status };
}
