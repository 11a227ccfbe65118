#!/usr/bin/env node
const { join } = require('node:path');
const { load } = require('./load.js');

const isMain = require.main === module;
const [, , word = ''] = process.argv;
const use = /^[a-z]+$/.test(word) ? word : 'other';
const program = load(join(__dirname, '..', 'dist', 'reform.cjs'), use, isMain);
module.exports = program;

// A worker takes the same program to do something else with it.
if (isMain) {
  program.main(process.argv.slice(2), program.nodeHost(join(__dirname, 'worker.js'))).then(code => {
    // All that was to be written has been handed over by now: nothing is left to wait for.
    process.exit(code);
  });
}
