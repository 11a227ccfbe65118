// `npm run bench`: everything side by side, in turns, in one run; prints a Markdown table of medians and ratios.
// Peers are installed into a temporary folder; what cannot be had is left out, and said so. `--small` leaves out
// the nation, which takes some minutes and half a gigabyte.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const schemas = join(root, 'schemas');
const folder = mkdtempSync(join(tmpdir(), 'reform-bench-'));
const node = process.execPath;
const reform = (...words) => [node, join(root, 'bin/reform.js'), ...words];
const isSmall = process.argv.includes('--small');

const median = figures => [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)];

/** Milliseconds of each command, round after round, so that a slow moment of the machine falls on all. */
function inTurns(commands, rounds) {
  const times = commands.map(() => []);
  for (let round = -1; round < rounds; round++) {
    for (const [index, { words, cwd }] of commands.entries()) {
      const start = process.hrtime.bigint();
      const { error } = spawnSync(words[0], words.slice(1), {
        cwd,
        stdio: ['ignore', 'pipe', 'pipe'],
        maxBuffer: 2 ** 30,
      });
      if (error) throw error;
      if (round >= 0) times[index].push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  return times;
}

function table(title, commands, rounds) {
  const times = inTurns(commands, rounds);
  console.log(`\n### ${title}\n\n| | median | ÷ ${commands[0].name} |\n|---|--:|--:|`);
  for (const [index, { name }] of commands.entries()) {
    const ratios = times[index].map((time, round) => time / times[0][round]);
    console.log(`| ${name} | ${Math.round(median(times[index]))} ms | ${median(ratios).toPrecision(3)} |`);
  }
}

function made(name, ...words) {
  const place = join(folder, name);
  execFileSync(node, [join(root, 'scripts/generate-nation.js'), '--out', join(place, 'data'), ...words]);
  return place;
}

function isThere(...words) {
  return spawnSync(words[0], words.slice(1), { stdio: 'ignore' }).status === 0;
}

/** The kinds by the files that hold them, as peers want them: one schema a run. */
const kinds = {
  plan: 'plans/*/plan.yaml',
  policy: 'plans/*/policies/*.yaml',
  measure: 'plans/*/measures/*.yaml',
  indicator: 'plans/*/indicators/*.yaml',
  tally: 'plans/*/tallies/*.yaml',
  review: 'plans/*/reviews/*.yaml',
  survey: 'plans/*/surveys/*.yaml',
  government: 'governments/*.yaml',
  source: 'sources/*.yaml',
};

function peers(cwd) {
  writeFileSync(join(folder, 'package.json'), '{}');
  const isInstalled = isThere('npm', 'install', '--silent', '--prefix', folder, 'ajv-cli');
  if (!isInstalled) console.log('\najv-cli could not be installed: left out');
  const script = (name, line) => {
    writeFileSync(join(folder, name), `${Object.entries(kinds).map(line).join('\n')}\n`);
    return ['sh', join(folder, name)];
  };
  const installed = name =>
    JSON.parse(readFileSync(join(folder, `node_modules/${name}/package.json`), 'utf8'));
  const run = name => {
    const { bin } = installed(name);
    return join(folder, 'node_modules', name, typeof bin === 'string' ? bin : Object.values(bin)[0]);
  };
  const ajv = ([kind, files]) =>
    `"${node}" "${run('ajv-cli')}" validate --spec=draft2020 --strict=false --all-errors --errors=no -s "${schemas}/${kind}.schema.json" -r "${schemas}/shared.schema.json" -d "${files}"`;
  const found = [];
  if (isInstalled) {
    const words = script('ajv.sh', ajv);
    found.push({ name: `ajv-cli ${installed('ajv-cli').version}, one run a kind`, words, cwd });
  }
  if (isThere('yamllint', '--version')) {
    found.push({
      name: 'yamllint (YAML only)',
      words: ['yamllint', '-d', '{}', 'data'],
      cwd: join(cwd, '..'),
    });
  }
  return found;
}

try {
  const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
  console.log(`reform ${version}, Node ${process.version}, ${process.platform} ${process.arch}`);
  const nothing = { name: '`node -e 0`', words: [node, '-e', '0'] };
  const named = (...words) => ({ name: `\`reform ${words.join(' ')}\``, words: reform(...words), cwd: root });
  table(
    'Shipped data',
    [nothing, named('--version'), named('list', 'policies'), named('status'), named('validate')],
    21,
  );

  const tenThousand = made('ten-thousand', '--governments', '67');
  const oneFaulty = made('one-faulty', '--governments', '67', '--faults', '1');
  const validate = (name, place) => ({ name, words: reform('validate'), cwd: place });
  table(
    '10,050 files',
    [
      validate('`reform validate`', tenThousand),
      validate('the same, one file faulty', oneFaulty),
      { name: '`reform status`', words: reform('status'), cwd: tenThousand },
      ...peers(join(tenThousand, 'data')),
    ],
    5,
  );

  if (!isSmall) {
    const nation = made('nation');
    execFileSync('git', ['init', '-q'], { cwd: nation });
    execFileSync('git', ['add', '-A'], { cwd: nation });
    table(
      '268,200 files',
      [
        { name: '`git status`', words: ['git', 'status', '--short'], cwd: nation },
        { name: '`find`', words: ['find', '.', '-type', 'f', '-newer', 'data'], cwd: nation },
        validate('`reform validate`', nation),
      ],
      3,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
