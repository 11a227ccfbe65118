import { type StartedFile, startingFiles } from '../enter/start.ts';
import { loadStarting } from '../language/load-language.ts';
import { diskTree } from '../load/disk-tree.ts';
import { absolutePath, relativePath } from '../load/find-workspace.ts';
import { overlayTree } from '../load/overlay-tree.ts';
import { openWorkspace } from '../load/workspace.ts';
import { isProblem } from '../problem.ts';
import { makeVisible } from '../text/visible.ts';
import { forgetJournal, openJournal } from '../write/journal/journal.ts';
import type { Command, Context, ExitCode, Input } from './command.ts';
import { periodSaid } from './edit/given.ts';
import { dryRunOption } from './edit/words.ts';
import { dataOption, screenOptions } from './options.ts';
import { sayEntry, sayWriteProblem } from './say.ts';
import { checkAll } from './validate/check-all.ts';

export const init: Command = {
  name: 'init',
  arguments: [{ name: 'folder', completes: 'folder' }],
  options: [
    { name: 'city', value: '<name>', group: 'query' },
    { name: 'code', value: '<six digits>', group: 'query' },
    { name: 'plan', value: '<name>', means: 'init-plan', group: 'query' },
    { name: 'period', value: '<from-to>', group: 'query' },
    dryRunOption,
    dataOption,
    ...screenOptions,
  ],
  examples: ['reform init', 'reform init our-plans --city Kumamoto --code 431001 --period R8-R11'],
  writes: true,
  run,
};

const utf8 = new TextEncoder();

async function run(input: Input, context: Context): Promise<ExitCode> {
  const { host, language } = context;
  const { editing, code } = language;
  const root = absolutePath(host.folder, input.words[0] ?? input.text('data') ?? '.');
  const shown = (path: string) => relativePath(host.folder, `${root}/${path}`);
  const there = ['data', 'plans'].find(name => host.files.kind(`${root}/${name}`) !== null);
  if (there !== undefined) return sayEntry({ kind: 'there-already', path: shown(there) }, context);
  const written = input.text('period');
  const period = written === undefined ? null : periodSaid(written);
  if (written !== undefined && period === null)
    return sayEntry({ kind: 'not-readable', option: '--period', written, example: 'R8-R11' }, context);
  const said = {
    city: input.text('city') ?? null,
    code: input.text('code') ?? null,
    plan: input.text('plan') ?? null,
    period,
  };
  const all = startingFiles(said, await loadStarting(code), code, host.today());
  const faulty = await faultIn(all, said.code, root, context);
  if (faulty !== null) return faulty;
  // What a person has written already is theirs.
  const files = all.filter(({ path }) => host.files.kind(`${root}/${path}`) === null);
  const failed = input.is('dry-run') ? null : await writeAll(files, root, context);
  if (failed !== null) return failed;
  const kept = all.filter(file => !files.includes(file));
  await host.out.write(
    [...files.map(({ path }) => shown(path)), ...kept.map(({ path }) => `${shown(path)}  ${editing.kept}`)]
      .map(line => `${makeVisible(line)}\n`)
      .join(''),
  );
  const data = root === host.folder ? '' : ` --data ${shown('data')}`;
  const closing = input.is('dry-run') ? editing.wouldWrite(files.length) : editing.begun(files.length, data);
  await host.err.write(`\n${closing}\n`);
  return 0;
}

/** A code that is no code, say: what was given, and not what the program wrote, is at fault. */
async function faultIn(files: readonly StartedFile[], code: string | null, root: string, context: Context) {
  const { host } = context;
  const records = files.filter(({ isRecord }) => isRecord);
  const contents = new Map(records.map(({ path, text }) => [path.slice('data/'.length), utf8.encode(text)]));
  const tree = overlayTree(diskTree(host.files, `${root}/data`), contents);
  const { faults } = await checkAll(openWorkspace(tree, 'data', false), host.today());
  if (faults.length === 0) return null;
  return sayEntry(
    { kind: 'not-readable', option: '--code', written: code ?? '', example: '431001' },
    context,
  );
}

async function writeAll(
  files: readonly StartedFile[],
  root: string,
  context: Context,
): Promise<ExitCode | null> {
  const { host } = context;
  const journal = await openJournal(host, root);
  const problem = isProblem(journal)
    ? journal
    : await journal.write(
        files.map(({ path, text }) => ({ path, before: null, after: utf8.encode(text) })),
        'init',
      );
  if (!isProblem(journal)) {
    journal.close();
    // The journal of the data lies with the data; this one has nothing to take back.
    if (problem === null) forgetJournal(host, root);
  }
  if (problem === null) return null;
  return sayWriteProblem(problem, context);
}
