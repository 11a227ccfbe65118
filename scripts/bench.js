// `npm run bench`: everything side by side, in turns, in one run; prints Markdown tables of medians and ratios.
// Peers from npm are installed into a temporary folder; what cannot be had is left out, and said so. `--small` leaves
// out the nation, which takes some minutes and two gigabytes.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpus } from './bench/corpus.js';
import { debianPeers } from './bench/debian-peers.js';
import { nationTable } from './bench/nation-table.js';
import { npmPeers } from './bench/npm-peers.js';
import { counted, over, table, under } from './bench/table.js';
import { ALL_GOVERNMENTS } from './generate-nation.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'reform-bench-'));
const node = process.execPath;
const reform = (cwd, ...words) => ({
  name: `\`reform ${words[0]}\``,
  words: [node, join(root, 'bin/reform.js'), ...words],
  cwd,
});

/** As many governments as give about ten thousand files. */
const some = 67;

try {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [{ model }] = cpus();
  console.log(
    `reform ${version}, Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${model}`,
  );

  const nothing = { name: '`node -e 0`', words: [node, '-e', '0'] };
  const own = [['--version'], ['list', 'policies'], ['status'], ['validate']].map(words => ({
    ...reform(root, ...words),
    name: `\`reform ${words.join(' ')}\``,
  }));
  table('Shipped data', [nothing, ...own], { rounds: 21, columns: [over(nothing)] });

  const schemas = join(root, 'schemas');
  const quoted = corpus(join(folder, 'quoted'), some, '--quote-days');
  const validateQuoted = reform(quoted.place, 'validate');
  const data = join(quoted.place, 'data');
  table(
    `Peers on the same ${counted(quoted.files)} files and the same schemas`,
    [validateQuoted, ...npmPeers(folder, schemas, data), ...debianPeers(schemas, data)],
    { rounds: 5, columns: [under(validateQuoted)] },
  );
  console.log('\nDays are in quotes here, since peers read YAML 1.1. None of them looks across files.');

  const plain = corpus(join(folder, 'plain'), some);
  const oneFaulty = corpus(join(folder, 'one-faulty'), some, '--faults', '1');
  const validate = reform(plain.place, 'validate');
  table(
    `${counted(plain.files)} files`,
    [
      validate,
      { ...reform(oneFaulty.place, 'validate'), name: 'the same, one file faulty', code: 1 },
      reform(plain.place, 'status'),
      reform(plain.place, 'export', '--output', join(folder, 'export')),
    ],
    { rounds: 5, columns: [over(validate)] },
  );

  if (!process.argv.includes('--small'))
    nationTable(reform, corpus(join(folder, 'nation'), ALL_GOVERNMENTS), plain);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
