import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/*
 * `npm run dev -- status`: the sources as they stand, without a build. A Node that strips types runs them as they are;
 * an older one gets them in one file first, which takes a tenth of a second.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
if (!existsSync(`${root}src/check/shape/predicates.generated.js`)) await import('./generate-validators.js');

const entry = process.features.typescript ? `${root}scripts/dev-entry.ts` : await inOneFile();
const quiet = ['--disable-warning=ExperimentalWarning'];
const { status } = spawnSync(process.execPath, [...quiet, entry, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;

async function inOneFile() {
  const { buildSync } = await import('esbuild');
  const outfile = `${root}node_modules/.cache/dev.mjs`;
  mkdirSync(`${root}node_modules/.cache`, { recursive: true });
  buildSync({
    entryPoints: [`${root}scripts/dev-entry.ts`],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
    outfile,
  });
  return outfile;
}
