import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The program to run: the packed one, installed into a folder of its own, where `package` names it; else the one that
 * lies with this action. Nothing is built. `null`: there is neither.
 */
export function installedProgram(env, folder) {
  const named = env.REFORM_ACTION_PACKAGE;
  if (!named) {
    const own = fileURLToPath(new URL('../../', import.meta.url));
    return existsSync(join(own, 'dist', 'reform.cjs')) ? join(own, 'bin', 'reform.js') : null;
  }
  const target = join(folder, 'program');
  mkdirSync(target);
  writeFileSync(join(target, 'package.json'), '{}');
  const isAddress = /^https:\/\//.test(named);
  const wanted = isAddress ? named : join(env.GITHUB_WORKSPACE || process.cwd(), named);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', wanted], {
    cwd: target,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: false,
  });
  return join(target, 'node_modules', 'reform-plan', 'bin', 'reform.js');
}
