import { readFileSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** As bin/reform.js asks for it. */
export const compiledForm = file => `${file}-${process.version}-${process.platform}-${process.arch}`;

const usualCommands = [
  ['status', '--lang', 'ja'],
  ['status', '--lang', 'en'],
  ['list', 'policies'],
  ['validate'],
];

/**
 * V8's compiled form of the program, with all that a few usual commands needed of it, file by file. Each lies beside its
 * text, is replaced with it, and is named after the Node that made it: bin/reform.js asks for no other.
 */
export async function compile(root, file) {
  const scripts = new Map();
  const { main, nodeHost } = load(file, scripts);
  const nowhere = { isTerminal: false, columns: null, colourLevel: 0, write: async () => {} };
  const host = { ...nodeHost(), folder: root, environment: {}, out: nowhere, err: nowhere };
  for (const words of usualCommands) await main(words, host);
  for (const [path, { script }] of scripts) writeFileSync(compiledForm(path), script.createCachedData());
}

function load(file, scripts) {
  const known = scripts.get(file);
  if (known) return known.module.exports;
  // The name goes into the compiled form and from there into reports of bugs: no path of the machine that built it.
  const script = new Script(Module.wrap(readFileSync(file, 'latin1')), { filename: basename(file) });
  const module = { exports: {} };
  scripts.set(file, { script, module });
  const requireNode = Module.createRequire(file);
  const requireFrom = name =>
    name.startsWith('./') ? load(join(dirname(file), name), scripts) : requireNode(name);
  script.runInThisContext()(module.exports, requireFrom, module, file, dirname(file));
  return module.exports;
}
