import { existsSync } from 'node:fs';
import Module from 'node:module';
import { fileURLToPath } from 'node:url';

/*
 * `npm run dev -- status`: the sources as they stand, without a build. A Node that strips types runs them as they are;
 * an older one gets them in one file first.
 */
const root = new URL('..', import.meta.url);
const cache = new URL('node_modules/.cache/', root);
if (!existsSync(new URL('src/check/shape/predicates.generated.js', root)))
  await import('./generate-validators.js');
Module.enableCompileCache?.(fileURLToPath(cache));
await import(process.features.typescript ? './dev-entry.ts' : await inOneFile());

async function inOneFile() {
  const { build } = await import('esbuild');
  const outfile = new URL('dev.cjs', cache);
  await build({
    entryPoints: [fileURLToPath(new URL('dev-entry.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    // beside the file, where the report of a bug looks for it
    sourcemap: 'external',
    sourcesContent: false,
    logLevel: 'warning',
    outfile: fileURLToPath(outfile),
  });
  return outfile.href;
}
