import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cache } from './break-sources.js';

const journal = `${cache}/journal.jsonl`;
/** A break that makes a loop without an end is one that was seen; nothing else is so long without a word. */
const patience = 60_000;

/**
 * Runs the tests of the rooms, then all others for what is still unseen, and gathers what the runner writes into the
 * journal: which breaks were reached, which were seen, by which test.
 */
export async function runTests(places, breaks, ownAlone) {
  writeFileSync(journal, '');
  const rooms = places.map(place => place.replace(/^src/, 'test').split('/').slice(0, 2).join('/'));
  const own = [...new Set(rooms)].filter(folder => existsSync(folder));
  for (const kind of ownAlone ? ['own'] : ['own', 'others']) {
    if (kind === 'own' && own.length === 0) continue;
    for (;;) {
      const { seenBy } = read();
      const open = breaks.map(({ id }) => id).filter(id => !seenBy.has(id));
      if (open.length === 0) break;
      writeFileSync(`${cache}/open.json`, JSON.stringify(open));
      if (await once(kind, own)) break;
    }
    const { size } = read().seenBy;
    console.log(`seen by ${kind === 'own' ? 'the tests of the room' : 'any'}: ${size} of ${breaks.length}`);
  }
  return read();
}

/** One run of Vitest; where a break ends it or holds it up, that break is seen, and the rest asks for another run. */
async function once(kind, own) {
  const child = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--config', 'scripts/mutate/vitest.config.js'],
    {
      env: {
        ...process.env,
        CI: 'true',
        TZ: 'UTC',
        MUTATE_TESTS: kind,
        MUTATE_OWN: own.join(' '),
        MUTATE_CACHE: cache,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (output += chunk));
  const stop = () => process.kill(-child.pid, 'SIGKILL');
  process.once('SIGTERM', stop).once('SIGINT', stop);
  let [length, since] = [-1, Date.now()];
  const watch = setInterval(() => {
    const now = readFileSync(journal).length;
    if (now !== length) [length, since] = [now, Date.now()];
    else if (read().lastTried !== null && Date.now() - since > patience) stop();
  }, 1000);
  await new Promise(resolve => child.on('close', resolve));
  clearInterval(watch);
  process.off('SIGTERM', stop).off('SIGINT', stop);
  const { lastTried, done } = read();
  if (done) return true;
  if (lastTried === null) throw new Error(`the tests do not run:\n${output.slice(-3000)}`);
  writeFileSync(journal, `${JSON.stringify({ seen: lastTried, by: 'no end' })}\n`, { flag: 'a' });
  return false;
}

function read() {
  const told = { reached: new Set(), onlyOnce: new Set(), seenBy: new Map(), lastTried: null, done: false };
  for (const line of readFileSync(journal, 'utf8').split('\n')) {
    if (line === '') continue;
    const { reached, once, tried, seen, by, unseen, done } = JSON.parse(line);
    for (const id of reached ?? []) told.reached.add(id);
    for (const id of once ?? []) told.onlyOnce.add(id);
    if (seen) told.seenBy.set(seen, by);
    for (const id of unseen ?? []) told.seenBy.delete(id);
    told.lastTried = tried ?? null;
    told.done = done ?? false;
  }
  for (const id of told.reached) told.onlyOnce.delete(id);
  return told;
}
