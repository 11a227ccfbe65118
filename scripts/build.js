import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

// Runs on `npm ci` and before packing: quiet, and the same however often, also twice at once. An installation
// without the build tools (`--omit=dev`) keeps the `dist/` that it came with.
const root = fileURLToPath(new URL('..', import.meta.url));
const dist = `${root}dist`;
const beside = `${dist}-${process.pid}`;

/** Every command needs these, so they start fastest inside our own file. */
const inside = ['commander', 'get-east-asian-width'];

/**
 * What libraries load as they start and we never ask them for: commander's commands that are other programs
 * (a fifth of our own start), chalk's look at the terminal.
 */
const neverUsed = { 'node:child_process': 'commander', '#supports-color': 'chalk' };

const doWithout = {
  name: 'do-without',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:child_process|#supports-color)$/ }, ({ path, importer }) =>
      importer.includes(`node_modules/${neverUsed[path]}/`) ? { path, namespace: 'never-used' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'never-used' }, () => ({ contents: 'module.exports = {};' }));
  },
};

const usualCommands = [['status'], ['list', 'policies'], ['validate'], []];

const settings = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Node starts CommonJS faster than ES modules, and `import()` would set up its loader for these all the same.
  format: 'cjs',
  supported: { 'dynamic-import': false },
  minify: true,
  logLevel: 'error',
  legalComments: 'linked',
};

const esbuild = await import('esbuild').catch(() => null);
if (esbuild) {
  await import('./generate-validators.js');
  try {
    await bundle();
    await compile(`${beside}/reform.cjs`);
    if (!isSame(beside, dist)) swap();
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/**
 * Our own code is one file of modules that are evaluated when they are first imported; a library that only some
 * runs need is a file of its own, read when it is first imported.
 */
async function bundle() {
  const libraries = new Set();
  const outfile = name => `${beside}/${name}.cjs`;
  const apart = { name: 'libraries-apart', setup: build => setApart(build, libraries) };
  const plugins = [apart, doWithout];
  await esbuild.build({ ...settings, entryPoints: ['src/program.ts'], outfile: outfile('reform'), plugins });
  for (const library of libraries) {
    const stdin = { contents: `module.exports = require('${library}')`, resolveDir: root };
    await esbuild.build({ ...settings, stdin, outfile: outfile(library), plugins: [doWithout] });
  }
}

function setApart({ onResolve }, libraries) {
  onResolve({ filter: /^[a-z][a-z0-9-]*$/ }, ({ path, kind }) => {
    if (kind === 'entry-point' || inside.includes(path)) return undefined;
    libraries.add(path);
    return { path: `./${path}.cjs`, external: true };
  });
}

/**
 * V8's compiled form of the program, with all that a few usual commands needed of it. It lies beside its text, is
 * replaced with it, and is named after the Node that made it: bin/reform.js asks for no other.
 */
async function compile(file) {
  const script = new Script(Module.wrap(readFileSync(file, 'utf8')), { filename: file });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, Module.createRequire(file), module, file, beside);
  const { main, nodeHost } = module.exports;
  const host = nodeHost();
  const silent = { ...host.out, write: async () => {} };
  for (const words of usualCommands) await main(words, { ...host, folder: root, out: silent, err: silent });
  writeFileSync(`${file}-${process.version}-${process.platform}-${process.arch}`, script.createCachedData());
}

function isSame(one, other) {
  const contents = folder => {
    try {
      return readdirSync(folder).map(name => [name, readFileSync(`${folder}/${name}`, 'base64')]);
    } catch {
      return null;
    }
  };
  return JSON.stringify(contents(one)) === JSON.stringify(contents(other));
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
