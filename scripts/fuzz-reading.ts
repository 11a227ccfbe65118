import { parseArgs } from 'node:util';
import { parseFully } from '../src/load/yaml/full.ts';
import { readPlain } from '../src/load/yaml/plain.ts';
import { difference, misplaced } from '../test/load/yaml/differential.ts';
import { mutants } from '../test/load/yaml/mutants.ts';

// npm run fuzz -- --minutes 10 --seed 7: does the fast reader ever answer otherwise than the library does?
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: '1' } },
});
const { next } = mutants(Number(values.seed));
const end = performance.now() + Number(values.minutes) * 60_000;
const counts = { mutants: 0, 'read fast': 0, differences: 0 };

for (; performance.now() < end && counts.differences < 20; counts.mutants += 1) {
  const text = next();
  const isFast = readPlain(text) !== undefined;
  if (isFast) counts['read fast'] += 1;
  const found = isFast ? await difference(text) : counts.mutants % 20 === 0 ? await crash(text) : null;
  if (found === null) continue;
  counts.differences += 1;
  console.log(found);
}
console.log(counts);
process.exitCode = counts.differences === 0 ? 0 : 1;

async function crash(text: string): Promise<string | null> {
  try {
    const result = await parseFully(text);
    const problem = 'problems' in result ? misplaced(text, result.problems) : null;
    return problem && `${JSON.stringify(text)} has ${JSON.stringify(problem)}`;
  } catch (error) {
    return `${JSON.stringify(text)} throws ${error}`;
  }
}
