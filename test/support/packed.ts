import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The package as `npm pack` makes it, in a folder; answers its file. */
export function pack(folder: string): string {
  npm(folder, 'pack', root, '--pack-destination', folder);
  const tarball = readdirSync(folder).find(name => name.endsWith('.tgz'));
  return join(folder, tarball ?? '');
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
