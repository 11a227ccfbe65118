import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { notices } from './notices.js';

/** Every command needs these, so they start fastest inside our own file. */
const inside = ['chalk', 'commander', 'get-east-asian-width'];

/**
 * Of our own, what is large, leans on nothing else of ours that is, and is not needed by every run: a language, what is
 * said only where something is wrong, what only the export declares. Each is a file of its own too.
 */
const apart = {
  ja: 'src/language/ja/index.ts',
  en: 'src/language/en/index.ts',
  'ja-rules': 'src/language/ja/rules/index.ts',
  'en-rules': 'src/language/en/rules/index.ts',
  explain: 'src/check/shape/explain.ts',
  tables: 'src/render/tables/declarations.ts',
};

/**
 * What libraries load as they start, and is never asked here: commander for commands that are other programs (a fifth
 * of our own start), chalk to find out by itself what the terminal can.
 */
const neverUsed = { commander: 'node:child_process', chalk: '#supports-color' };

/**
 * Our own code is one file of modules that are evaluated when they are first imported; what only some
 * runs need is a file of its own, read when it is first imported.
 */
export async function bundle(root, folder) {
  mkdirSync(folder, { recursive: true });
  const libraries = new Set();
  const sources = new Set();
  const into = async (name, source, plugins) => {
    const file = `${folder}/${name}.cjs`;
    const { metafile, outputFiles } = await build({
      ...settings,
      ...source,
      plugins,
      absWorkingDir: root,
      outfile: file,
    });
    const [map, program] = outputFiles;
    writeFileSync(file, program.contents);
    if (isOwn(source)) writeFileSync(`${file}.map`, leanMap(map.text, folder, root));
    for (const path of Object.keys(metafile.inputs)) sources.add(path);
  };
  const plugins = [setLibrariesApart(libraries), setOurOwnApart(root), doWithout, inAscii];
  await into('reform', { entryPoints: ['src/program.ts'] }, plugins);
  for (const [name, path] of Object.entries(apart)) {
    await into(name, { entryPoints: [path] }, [setLibrariesApart(libraries), doWithout, inAscii]);
  }
  for (const library of libraries) {
    const contents = `module.exports = require('${library}')`;
    await into(library, { stdin: { contents, resolveDir: root } }, [doWithout, inAscii]);
  }
  writeFileSync(`${folder}/third-party-licenses.txt`, notices(root, sources));
}

/** A library has its names in its own package. */
const isOwn = source => source.entryPoints !== undefined;

/** Without what a report of a bug does not ask for, and by paths from the project's root. */
function leanMap(text, folder, root) {
  const { version, sources, names, mappings } = JSON.parse(text);
  const fromRoot = path => relative(root, resolve(folder, path)).replaceAll('\\', '/');
  return JSON.stringify({ version, sources: sources.map(fromRoot), names, mappings });
}

const settings = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Node starts CommonJS faster than ES modules, and `import()` would set up its loader for these all the same.
  format: 'cjs',
  supported: { 'dynamic-import': false },
  minify: true,
  metafile: true,
  sourcemap: 'external',
  sourcesContent: false,
  write: false,
  logLevel: 'error',
  legalComments: 'none',
};

const setLibrariesApart = libraries => ({
  name: 'set-libraries-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^[a-z][a-z0-9-]*$/ }, ({ path, kind }) => {
      if (kind === 'entry-point' || inside.includes(path)) return undefined;
      libraries.add(path);
      return { path: `./${path}.cjs`, external: true };
    });
  },
});

const setOurOwnApart = root => ({
  name: 'set-our-own-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
      const [name] =
        Object.entries(apart).find(([, file]) => join(root, file) === join(resolveDir, path)) ?? [];
      return name && { path: `./${name}.cjs`, external: true };
    });
  },
});

const doWithout = {
  name: 'do-without',
  setup({ onResolve, onLoad }) {
    for (const [library, path] of Object.entries(neverUsed)) {
      onResolve({ filter: new RegExp(`^${path}$`) }, ({ importer }) =>
        importer.replaceAll('\\', '/').includes(`node_modules/${library}/`)
          ? { path, namespace: 'never-used' }
          : undefined,
      );
    }
    onLoad({ filter: /./, namespace: 'never-used' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/**
 * Node reads and keeps a text of one byte a character in half the time and room. Of texts esbuild sees to that itself;
 * what it leaves as it is are the patterns of regular expressions, which know the same escape. It is put into what
 * esbuild reads, not into what it wrote: there it would move what the map points at.
 */
const inAscii = {
  name: 'in-ascii',
  setup({ onLoad }) {
    onLoad({ filter: /\.[cm]?[jt]s$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/[^\0-\x7f]/g, escaped),
      loader: 'default',
    }));
  },
};

const escaped = unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
