import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FILES_EACH } from '../generate-nation.js';

const generator = fileURLToPath(new URL('../generate-nation.js', import.meta.url));

/** A folder with plans in `data/`, in a repository that has them all, so that `git status` has nothing to say. */
export function corpus(place, governments, ...words) {
  const wish = ['--out', join(place, 'data'), '--governments', String(governments), ...words];
  execFileSync(process.execPath, [generator, ...wish]);
  const git = (...rest) => execFileSync('git', [...settings, ...rest], { cwd: place, stdio: 'pipe' });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'The plans');
  return { place, files: governments * FILES_EACH };
}

const settings = ['gc.auto=0', 'user.name=bench', 'user.email=bench@example.invalid'].flatMap(setting => [
  '-c',
  setting,
]);
