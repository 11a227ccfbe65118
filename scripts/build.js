import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Runs on `npm ci` and before packing: quiet, and the same however often. An installation without the build
// tools (`--omit=dev`) keeps the `dist/` that it came with.
const root = fileURLToPath(new URL('..', import.meta.url));
const esbuild = await import('esbuild').catch(() => null);
if (esbuild) await build(esbuild);
else if (!existsSync(`${root}dist`)) process.exitCode = 1;

async function build({ build }) {
  const beside = `${root}dist-${process.pid}`;
  await build({
    absWorkingDir: root,
    entryPoints: { reform: 'src/program.ts' },
    outdir: beside,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    minify: true,
    keepNames: true,
    logLevel: 'error',
    legalComments: 'linked',
  });
  // One move, so that a run of the program never meets half of a build.
  const old = `${root}dist-${process.pid}-old`;
  if (existsSync(`${root}dist`)) renameSync(`${root}dist`, old);
  renameSync(beside, `${root}dist`);
  rmSync(old, { recursive: true, force: true });
}
