import { byPlace, type Fault } from '../check/fault.ts';
import { agedSince } from '../check/since.ts';
import type { Host } from '../host.ts';
import { diskTree } from '../load/disk-tree.ts';
import { absolutePath, findWorkspace, relativePath, type WorkspacePlace } from '../load/find-workspace.ts';
import { settingsFile } from '../load/settings.ts';
import { branchPoint, isStateProblem, type StateProblem } from '../load/state.ts';
import { openWorkspace } from '../load/workspace.ts';
import { writeOutputs } from '../write/write-outputs.ts';
import type { Command, Context, ExitCode, Input } from './command.ts';
import { dataOption, formatOption, screenOptions } from './options.ts';
import { outputRequests } from './output-requests.ts';
import { progressOn } from './progress.ts';
import { checkAll, checkSettingsOf } from './validate/check-all.ts';
import { type FailOn, isFailure } from './validate/fail-on.ts';
import { diagnosticFormats, renderDiagnostics } from './validate/formats.ts';
import { validateWorkers } from './validate/workers.ts';

export const validate: Command = {
  name: 'validate',
  arguments: [{ name: 'path', variadic: true, completes: 'file' }],
  options: [
    dataOption,
    { name: 'since', value: '<revision>', group: 'query' },
    { name: 'fail-on', value: '<severity>', choices: ['error', 'warning', 'never'], group: 'query' },
    formatOption(diagnosticFormats, true),
    { name: 'output', value: '<file>', completes: 'file', group: 'output' },
    ...screenOptions,
  ],
  examples: ['reform validate', 'reform validate data/plans/city-2027', 'reform validate --format github'],
  run,
};

async function run(input: Input, context: Context): Promise<ExitCode> {
  const { host } = context;
  const requests = outputRequests(input, diagnosticFormats, 'text', host.folder);
  if ('kind' in requests) return context.refuse(requests);

  const named = input.words.map(path => absolutePath(host.folder, path));
  for (const [index, path] of named.entries()) {
    if (host.files.kind(path) === null)
      return context.refuse({ kind: 'no-such-path', path: input.words[index] ?? '' });
  }
  const place = findWorkspace(host, input.text('data'), named[0]);
  if (!('root' in place)) return context.refuse({ kind: 'no-workspace', ...place });
  const paths = named.map(path => (belongsTo(place, path) ? path : (host.files.realPath(path) ?? path)));
  const outside = paths.findIndex(path => !belongsTo(place, path));
  if (outside >= 0) {
    return context.refuse({
      kind: 'path-outside',
      path: input.words[outside] ?? '',
      workspace: place.shown || '.',
    });
  }

  const tree = diskTree(host.files, place.root);
  const workspace = openWorkspace(tree, place.shown, place.repository === place.root);
  const [settings, records] = [
    await checkSettingsOf(host, place),
    await checkAll(workspace, host.today(), progressOn(context), validateWorkers(host, place)),
  ];
  const files = settings.files + records.files;
  const base = place.repository ?? host.folder;
  const since = input.text('since');
  const earlier = since === undefined ? null : await faultsSince(since, place, host);
  if (earlier && 'kind' in earlier) return context.refuse(earlier);
  const found = [...records.faults, ...settings.faults].sort(byPlace);
  const faults = withinPaths(
    earlier ? agedSince(found, earlier) : found,
    paths.map(path => relativePath(base, path)),
  );

  const failOn = (input.text('fail-on') as FailOn | undefined) ?? context.settings.failOn ?? 'error';
  const run = { files, failOn, since: since !== undefined };
  const outputs = [];
  for (const request of requests) {
    outputs.push({
      content: await renderDiagnostics(request, faults, run, context),
      file: request.file,
    });
  }
  const failed = await writeOutputs(host, outputs);
  if (failed) return context.refuse({ kind: 'cannot-write', path: failed.file, code: failed.failure.code });

  const errors = faults.filter(isError).length;
  const counts = { files, errors, warnings: faults.length - errors };
  const isTextAbove = requests.some(({ format, file }) => format === 'text' && file === null);
  if (isTextAbove && faults.length > 0) await host.err.write('\n');
  await host.err.write(closing(faults, counts, context));

  return faults.some(fault => isFailure(fault, failOn)) ? 1 : 0;
}

const isError = ({ severity }: Fault) => severity === 'error';

/** What was wrong already where this branch left the revision. */
async function faultsSince(
  revision: string,
  place: WorkspacePlace,
  host: Host,
): Promise<readonly Fault[] | StateProblem> {
  const state = branchPoint(host, place, revision, 'HEAD');
  if (isStateProblem(state)) return state;
  return (await checkAll(state.workspace, host.today())).faults;
}

/** How much was checked, how much was found, and what to run to learn more of the worst. */
function closing(
  faults: readonly Fault[],
  counts: Omit<Summary, 'seconds'>,
  { host, language }: Context,
): string {
  const { diagnostics } = language;
  const seconds = (host.elapsed() / 1000).toFixed(1);
  const worst = faults.find(({ severity }) => severity === 'error') ?? faults[0];
  const more = worst ? `${diagnostics.more}  reform rule ${worst.rule}\n` : '';
  const current = faults.filter(({ age }) => age === 'new');
  const errors = current.filter(isError).length;
  const isAged = faults.some(({ age }) => age);
  const ofNew = isAged ? `${diagnostics.ofWhichNew({ errors, warnings: current.length - errors })}\n` : '';
  return `${diagnostics.summary({ ...counts, seconds })}\n${ofNew}${more}`;
}

type Summary = Parameters<Context['language']['diagnostics']['summary']>[0];

/** Files and folders of the workspace, what it lies in, and its settings. */
const belongsTo = ({ root }: WorkspacePlace, path: string): boolean =>
  `${path}/`.startsWith(`${root}/`) ||
  root.startsWith(`${path}/`) ||
  path === `${root.slice(0, root.lastIndexOf('/'))}/${settingsFile}`;

/** What lies in the files and folders that were named; all of it where none was. */
function withinPaths(faults: readonly Fault[], paths: readonly string[]): readonly Fault[] {
  if (paths.length === 0 || paths.includes('')) return faults;
  return faults.filter(({ span: { file } }) =>
    paths.some(path => file === path || file.startsWith(`${path}/`)),
  );
}
