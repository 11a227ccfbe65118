import { appendFileSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { TestRunner } from 'vitest';

const cache = process.env.MUTATE_CACHE;
const journal = `${cache}/journal.jsonl`;
/** Milliseconds of the processor: a test that takes longer is not run again for each break. */
const short = 1000;
/** A file of another room's tests that has not seen a break in so many of them will hardly see it in the rest. */
const enough = process.env.MUTATE_TESTS === 'own' ? Number.POSITIVE_INFINITY : 5;

/** What the switches of the broken sources look at. */
globalThis.__stryker__ ??= { mutantCoverage: { static: {}, perTest: {} }, tries: {} };
const switches = globalThis.__stryker__;
switches.open ??= new Set(JSON.parse(readFileSync(`${cache}/open.json`, 'utf8')));
const { open } = switches;
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });

const say = fact => appendFileSync(journal, `${JSON.stringify(fact)}\n`);

/** Runs each test as it is; then again for each break that it reached and no test has seen, with that one on. */
export default class extends TestRunner {
  async runTask(test) {
    const run = () => TestRunner.getTestFn(test)();
    const started = process.cpuUsage();
    const first = await reachedBy(run);
    const { user, system } = process.cpuUsage(started);
    if (first.error) throw first.error;
    say({ once: Object.keys(switches.mutantCoverage.static) });
    for (const id of Object.keys(switches.mutantCoverage.static)) delete switches.mutantCoverage.static[id];
    if (first.hits.size === 0 || (user + system) / 1000 > short) return;

    // What a test asks once and keeps, it cannot be asked again; nor anything at all, where it changes what it found.
    const again = await reachedBy(run);
    if (again.error) return say({ once: [...first.hits.keys()] });
    say({ reached: [...again.hits.keys()], once: [...first.hits.keys()].filter(id => !again.hits.has(id)) });
    const seen = [];
    for (const [id, hits] of again.hits) {
      const here = `${test.file.name} ${id}`;
      switches.tries[here] = (switches.tries[here] ?? 0) + 1;
      if (switches.tries[here] > enough) continue;
      say({ tried: id });
      if (!(await isSeen(run, id, hits))) continue;
      open.delete(id);
      seen.push(id);
      say({ seen: id, by: `${test.file.name}: ${test.name}` });
    }
    if (seen.length > 0 && (await reachedBy(run)).error) {
      for (const id of seen) open.add(id);
      say({ unseen: seen });
    }
  }
}

async function reachedBy(run) {
  switches.mutantCoverage.perTest = {};
  switches.currentTestId = 'test';
  switches.activeMutant = undefined;
  const error = await failureOf(run);
  switches.currentTestId = undefined;
  const hits = Object.entries(switches.mutantCoverage.perTest.test ?? {}).filter(([id]) => open.has(id));
  return { error, hits: new Map(hits) };
}

async function isSeen(run, id, hits) {
  switches.activeMutant = id;
  switches.hitCount = 0;
  switches.hitLimit = 1000 + 100 * hits;
  const error = await failureOf(run);
  switches.activeMutant = undefined;
  return error !== null;
}

async function failureOf(run) {
  try {
    await run();
    return null;
  } catch (error) {
    return error ?? new Error('nothing was thrown');
  }
}
