import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs commands in turns, round after round, so that a slow moment of the machine falls on all: milliseconds of the
 * whole process, and its peak memory. A first round warms up, and runs under GNU's `time`, which knows the memory.
 * What is `once` has that round alone.
 */
export function inTurns(commands, rounds) {
  const measured = new Map(commands.map(command => [command, { times: [], memory: null }]));
  for (let round = 0; round <= rounds; round++) {
    for (const [command, { times }] of measured) {
      if (round > 0 && command.once) continue;
      const { milliseconds, memory } = round === 0 ? withMemory(command) : run(command);
      if (round === 0) measured.get(command).memory = memory;
      if (round > 0 || command.once) times.push(milliseconds);
    }
  }
  return measured;
}

export const median = figures => [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)];

/** Round by round, so that what slows a round is in both; where one ran once, by the other's median. */
export function ratio({ times: own }, { times: other }) {
  const paired = own.length === other.length;
  return paired ? median(own.map((time, round) => time / other[round])) : median(own) / median(other);
}

/** Whether a command is there and answers. */
export const isThere = (...words) => spawnSync(words[0], words.slice(1), { stdio: 'ignore' }).status === 0;

function run({ name, words, cwd, environment, code = 0 }) {
  const start = process.hrtime.bigint();
  const { status, error, stderr } = spawnSync(words[0], words.slice(1), {
    cwd,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 30,
  });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (error) throw error;
  // What does not do its work is not compared.
  if (status !== code) throw new Error(`${name} ends with ${status}:\n${String(stderr).slice(0, 2000)}`);
  return { milliseconds };
}

const time = ['/usr/bin/time', '-q', '-f', '%M', '-o'];
const hasTime = isThere(...time, '/dev/null', 'true');

/** Of several processes, the memory of the largest. */
function withMemory(command) {
  if (!hasTime) return { ...run(command), memory: null };
  const folder = mkdtempSync(join(tmpdir(), 'reform-memory-'));
  try {
    const file = join(folder, 'kilobytes');
    const { milliseconds } = run({ ...command, words: [...time, file, ...command.words] });
    return { milliseconds, memory: Number(readFileSync(file, 'utf8')) * 1024 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
