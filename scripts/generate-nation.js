// Writes the plans of as many governments as there are in a nation, with faults where they are asked for:
//   node scripts/generate-nation.js --governments 1788 --out /tmp/nation [--faults 5] [--seed 1] [--quote-days]
// The same words give the same files. What was planted, and where, goes to standard output.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { plant } from './nation/faults.js';
import { sharedFiles } from './nation/government.js';
import { planFiles } from './nation/plan.js';
import { randomFrom } from './nation/random.js';

export { plantedRules } from './nation/faults.js';

/** All governments of Japan: 47 prefectures and the municipalities. */
export const ALL_GOVERNMENTS = 1788;
export const FILES_EACH = 150;

/** One government after the other: its files, and what was planted in them. */
export function* nation({ governments, faults = 0, seed = 1, quoteDays = false }) {
  for (let number = 1; number <= governments; number++) {
    const random = randomFrom(seed * 10_000 + number);
    const files = [...sharedFiles(number), ...planFiles(number, random)].map(({ path, lines }) => ({
      path,
      content: `${(quoteDays ? lines.map(withQuotedDays) : lines).join('\n')}\n`,
    }));
    const planted = [];
    for (let fault = 0; fault < faults; fault++) {
      if (1 + Math.floor((fault * governments) / faults) === number) planted.push(plant(files, fault));
    }
    yield { files, planted };
  }
}

/** For programs that read YAML 1.1, in which a bare day is a moment and no string. */
const withQuotedDays = line => line.replaceAll(/: (\d{4}-\d\d-\d\d)(?=[ ,]|$)/g, ': "$1"');

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      governments: { type: 'string', default: String(ALL_GOVERNMENTS) },
      faults: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
      'quote-days': { type: 'boolean', default: false },
    },
  });
  if (!values.out) throw new Error('--out <folder> is missing');
  const [governments, faults, seed] = [values.governments, values.faults, values.seed].map(Number);
  const quoteDays = values['quote-days'];
  const made = new Set();
  for (const { files, planted } of nation({ governments, faults, seed, quoteDays })) {
    for (const { path, content } of files) {
      const file = join(values.out, path);
      const folder = dirname(file);
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      writeFileSync(file, content);
    }
    for (const { path, rule } of planted) console.log(`${path}: ${rule}`);
  }
}
