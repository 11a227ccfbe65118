import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Runs on `npm ci` and before packing: quiet, and the same however often, also twice at once. An installation
// without the build tools (`--omit=dev`) keeps the `dist/` that it came with.
const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist`;
const beside = `${dist}-${process.pid}`;

if (isGlobalGitInstall() && !(await toolsAreThere('before'))) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const env = { ...process.env, npm_config_global: 'false', npm_config_location: 'project' };
  const words = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
  execFileSync(npm, words, { cwd: root, env, stdio: 'ignore', shell: process.platform === 'win32' });
}

if (await toolsAreThere('now')) {
  const { bundle } = await import('./build/bundle.js');
  await import('./generate-validators.js');
  try {
    await bundle(root, beside);
    if (!isThere()) swap();
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
} else if (!existsSync(dist)) {
  console.error(
    'reform is not built, and its build tools are not installed: run `npm ci` with its development dependencies, or install the packed tarball',
  );
  process.exitCode = 1;
}

/** What could not be loaded once is not looked for again under the same name. */
async function toolsAreThere(when) {
  return import(`./build/bundle.js?${when}`).then(
    () => true,
    () => false,
  );
}

/**
 * `npm install -g` of a repository, which is how pre-commit installs a hook: npm means to bring the build tools along,
 * but puts them where global packages go. An installation that came with its `dist/` needs none.
 */
function isGlobalGitInstall() {
  return (
    process.env.npm_config_global === 'true' && existsSync(`${root}package-lock.json`) && !existsSync(dist)
  );
}

/** Whether `dist/` holds what was built just now. */
function isThere() {
  const content = file => (existsSync(file) ? readFileSync(file, 'base64') : null);
  const names = readdirSync(beside);
  if (!existsSync(dist) || readdirSync(dist).length !== names.length) return false;
  return names.every(name => content(`${beside}/${name}`) === content(`${dist}/${name}`));
}

/** In one move, so that a run of the program never meets half of a build. */
function swap() {
  const old = `${beside}-old`;
  const isDone = (from, to) => {
    try {
      renameSync(from, to);
      return true;
    } catch {
      return false; // another run of this script was faster
    }
  };
  for (let attempt = 0; attempt < 10; attempt++) {
    isDone(dist, old);
    if (isDone(beside, dist)) break;
    rmSync(old, { recursive: true, force: true });
  }
  rmSync(old, { recursive: true, force: true });
}
