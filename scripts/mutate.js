import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';

/*
 * `npm run mutate [path]`: breaks the sources line by line and counts how often the tests see it: of a room, a folder
 * or a file; without a path of every room, one after the other. The tests are those of the room, which mirror it; a
 * room that has none of its own is held by those of the commands.
 */
const [path] = process.argv.slice(2).map(word => word.replace(/\/$/, ''));
const rooms = path
  ? [path]
  : readdirSync('src', { withFileTypes: true })
      .filter(entry => entry.isDirectory() && entry.name !== 'language')
      .map(({ name }) => `src/${name}`);

const scores = [];
for (const place of rooms) scores.push([place, await scoreOf(place)]);
console.log('\nseen    of     score');
for (const [place, { seen, all }] of scores) {
  const score = all === 0 ? '-' : `${((100 * seen) / all).toFixed(1)}%`;
  console.log(`${String(seen).padStart(5)} ${String(all).padStart(5)} ${score.padStart(8)}  ${place}`);
}

async function scoreOf(place) {
  const report = 'node_modules/.cache/mutation/report.json';
  process.env.MUTATED_TESTS = testsOf(place);
  await new Stryker({
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutate.config.ts', related: false },
    plugins: ['@stryker-mutator/vitest-runner'],
    mutate: [place.endsWith('.ts') ? place : `${place}/**/*.ts`, '!**/*.generated.*'],
    reporters: ['clear-text', 'json'],
    clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
    jsonReporter: { fileName: report },
    tempDirName: 'node_modules/.cache/mutation/sandbox',
    concurrency: 2,
    // What runs once, as a module is loaded, would ask for a new process each time.
    ignoreStatic: true,
    // Both ask for the programming interface of TypeScript, which its compiler of today does not have.
    tsconfigFile: 'none',
    disableTypeChecks: false,
    allowEmpty: true,
    thresholds: { high: 90, low: 80, break: null },
  }).runMutationTest();
  const files = Object.values(JSON.parse(readFileSync(report, 'utf8')).files);
  const statuses = files.flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...of) => statuses.filter(status => of.includes(status)).length;
  const seen = count('Killed', 'Timeout');
  return { seen, all: seen + count('Survived', 'NoCoverage') };
}

/** `src/assess/select/sort.ts` is held by what is in `test/assess`. */
function testsOf(place) {
  const folder = place.replace(/^src/, 'test').split('/').slice(0, 2).join('/');
  return existsSync(folder) ? `${folder}/**/*.test.ts` : 'test/commands/**/*.test.ts';
}
