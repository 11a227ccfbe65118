import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { breakSources } from './mutate/break-sources.js';
import { runTests } from './mutate/run-tests.js';

/*
 * `npm run mutate [path…]`: breaks the sources in one place after the other and counts how often a test turns red: of a
 * room, a folder or a file; without a path, of every room. Prints what no test saw, and the score of each.
 * `--sample 300` breaks only so many places in each, spread evenly; `--own` asks the tests of the same room alone. What
 * changes nothing that anybody could see stands in `mutate/equivalent.txt`, with the reason.
 *
 * The mutators are Stryker's. Its runner starts the tests anew for each break, most of a second every time; here all
 * breaks are in the loaded program from the start, behind switches, and a test that reached one is run again with
 * that one on: a thousand take minutes. What is run but once, when a file is loaded, cannot be judged so.
 */
const { values, positionals } = parseArgs({
  options: { sample: { type: 'string' }, own: { type: 'boolean' } },
  allowPositionals: true,
});
const places =
  positionals.length > 0
    ? positionals.map(path => path.replace(/\/$/, ''))
    : readdirSync('src', { withFileTypes: true })
        .filter(entry => entry.isDirectory() && entry.name !== 'language')
        .map(({ name }) => `src/${name}`);

const equivalent = new Set(
  readFileSync('scripts/mutate/equivalent.txt', 'utf8')
    .split('\n')
    .filter(line => line.startsWith('src/')),
);
const isEquivalent = ({ file, was, is }) => equivalent.has(`${file}  ${was}  →  ${is}`);

const all = await breakSources(places, Number(values.sample ?? Number.POSITIVE_INFINITY));
const breaks = all.filter(one => !isEquivalent(one));
const { reached, onlyOnce, seenBy } = await runTests(places, breaks, values.own ?? false);
const isSeen = ({ id }) => seenBy.has(id);
const isJudged = ({ id }) => reached.has(id) || !onlyOnce.has(id);

for (const one of breaks.filter(one => isJudged(one) && !isSeen(one))) {
  const what = reached.has(one.id) ? 'unseen   ' : 'unreached';
  console.log(`${what}  ${one.file}:${one.line}  ${one.was}  →  ${one.is}`);
}
console.log('\n seen     of   score   runs once');
for (const place of places) {
  const here = breaks.filter(({ file }) => file === place || file.startsWith(`${place}/`));
  const judged = here.filter(isJudged);
  const seen = judged.filter(isSeen).length;
  const score = judged.length === 0 ? '-' : `${((100 * seen) / judged.length).toFixed(1)} %`;
  const counts = [seen, judged.length].map(count => String(count).padStart(5)).join('  ');
  console.log(counts, score.padStart(8), String(here.length - judged.length).padStart(7), ` ${place}`);
}
