#!/usr/bin/env node
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const loaded = new Map();
const program = load(join(__dirname, '..', 'dist', 'reform.cjs'));
module.exports = program;

// A worker takes the same program to do something else with it.
if (require.main === module) {
  program.main(process.argv.slice(2), program.nodeHost(join(__dirname, 'worker.js'))).then(code => {
    // All that was to be written has been handed over by now: nothing is left to wait for.
    process.exit(code);
  });
}

/**
 * With the compiled form that the build made with this very Node; else with Node's own cache, where it has one
 * (from 22 on). V8 looks whether a compiled form is its own and of this text: what is not is compiled anew.
 */
function load(file) {
  const known = loaded.get(file);
  if (known) return known.exports;
  let cachedData;
  try {
    cachedData = readFileSync(`${file}-${process.version}-${process.platform}-${process.arch}`);
  } catch {
    Module.enableCompileCache?.();
    return require(file);
  }
  const script = new Script(Module.wrap(readFileSync(file, 'latin1')), { filename: file, cachedData });
  const module = { exports: {} };
  loaded.set(file, module);
  const folder = dirname(file);
  const requireFrom = name => (name.startsWith('./') ? load(join(folder, name)) : require(name));
  script.runInThisContext()(module.exports, requireFrom, module, file, folder);
  return module.exports;
}
