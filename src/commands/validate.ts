import type { Fault } from '../check/fault.ts';
import type { Host } from '../host.ts';
import type { UsageProblem } from '../language/run.ts';
import { diskTree } from '../load/disk-tree.ts';
import { absolutePath, findWorkspace, relativePath, type WorkspacePlace } from '../load/find-workspace.ts';
import { readSettings, settingsFile } from '../load/settings.ts';
import { type State, stagedState } from '../load/state.ts';
import { openWorkspace } from '../load/workspace.ts';
import { isProblem } from '../problem.ts';
import { makeVisible } from '../text/visible.ts';
import type { Command, Context, ExitCode, Input } from './command.ts';
import { handOver } from './hand-over.ts';
import { dataOption, formatOption, screenOptions } from './options.ts';
import { outputRequests } from './output-requests.ts';
import { progressOn } from './progress.ts';
import { checkAll } from './validate/check-all.ts';
import type { FailOn } from './validate/fail-on.ts';
import type { AskedFaults } from './validate/fault-list.ts';
import { type CheckRun, diagnosticFormats, renderDiagnostics } from './validate/formats.ts';
import { type Base, baseOf, settingChanges } from './validate/review.ts';
import { limitsFrom, validateWorkers } from './validate/workers.ts';

export const validate: Command = {
  name: 'validate',
  arguments: [{ name: 'path', variadic: true, completes: 'file' }],
  options: [
    dataOption,
    { name: 'since', value: '<revision>', group: 'query' },
    { name: 'staged', group: 'query' },
    { name: 'fail-on', value: '<severity>', choices: ['error', 'warning', 'never'], group: 'query' },
    { name: 'max-findings', value: '<count>', group: 'output' },
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
  if (isProblem(requests)) return context.refuse(requests);
  const atMost = mostFindings(input);
  if (typeof atMost === 'object') return context.refuse(atMost);
  const asked = placesAsked(input, host);
  if (isProblem(asked)) return context.refuse(asked);
  const { place, paths } = asked;
  const since = input.text('since');
  const staged = input.is('staged') ? stagedState(host, place) : null;
  if (staged && isProblem(staged)) return context.refuse(staged);
  const base = since === undefined ? null : await baseOf(since, place, host);
  if (base && isProblem(base)) return context.refuse(base);

  const earlier = base?.earlier ?? null;
  const { faults, ...checked } = await check(
    { atMost, paths, earlier, traced: false },
    { place, staged },
    base,
    context,
  );
  const failOn = (input.text('fail-on') as FailOn | undefined) ?? context.settings.failOn ?? 'error';
  const run = { ...checked, failOn };
  const outputs = [];
  for (const request of requests) {
    outputs.push({ content: await renderDiagnostics(request, faults, run, context), file: request.file });
  }
  const refused = await handOver(outputs, context);
  if (refused !== null) return refused;

  const isTextAbove = requests.some(({ format, file }) => format === 'text' && file === null);
  if (isTextAbove && faults.length > 0) await host.err.write('\n');
  await host.err.write(closing(faults, run, context));
  return fails(run, failOn) ? 1 : 0;
}

/** What is named on the line, as it is shown; or what is wrong with it. */
function placesAsked(
  input: Input,
  host: Host,
): { place: WorkspacePlace; paths: readonly string[] } | UsageProblem {
  const named = input.words.map(path => absolutePath(host.folder, path));
  const missing = named.findIndex(path => host.files.kind(path) === null);
  if (missing >= 0) return { kind: 'no-such-path', path: input.words[missing] ?? '' };
  const place = findWorkspace(host, input.text('data'), named[0]);
  if (!('root' in place)) return { kind: 'no-workspace', ...place };
  const paths = named.map(path => (belongsTo(place, path) ? path : (host.files.realPath(path) ?? path)));
  const outside = paths.findIndex(path => !belongsTo(place, path));
  if (outside >= 0) {
    return { kind: 'path-outside', path: input.words[outside] ?? '', workspace: place.shown || '.' };
  }
  return { place, paths: paths.map(path => relativePath(place.repository ?? host.folder, path)) };
}

interface Checked {
  readonly place: WorkspacePlace;
  /** What is to be committed; `null`: the files on the disk. */
  readonly staged: State | null;
}

/** What is wrong with the files, beside what was wrong with those of the base. */
async function check(asked: AskedFaults, { place, staged }: Checked, base: Base | null, context: Context) {
  const { host } = context;
  const sizeLimits = base?.sizeLimits ?? null;
  const tree = staged?.workspace.tree ?? diskTree(host.files, place.root);
  const isRoot = place.repository === place.root;
  const workspace = openWorkspace(tree, place.shown, isRoot, limitsFrom(sizeLimits));
  const settings = await readSettings(host, place, staged?.commit ? { commit: staged.commit } : null);
  const checked = await checkAll(workspace, host.today(), {
    asked,
    settings,
    progress: progressOn(context),
    // Threads beside read the disk.
    others: staged ? () => [] : validateWorkers(host, place, asked, sizeLimits),
  });
  const { faults, counts, files } = checked;
  const planFile = (plan: string) => workspace.shown(`plans/${plan}/plan.yaml`);
  const changes = base && settingChanges(base, { ...checked, settings }, planFile);
  return { faults, counts, files, more: counts.errors + counts.warnings - faults.length, changes };
}

/** Only what is new counts, where an earlier state was compared with. */
function fails({ counts, changes }: CheckRun, failOn: FailOn): boolean {
  const [errors, warnings] = changes
    ? [counts.newErrors, counts.newWarnings]
    : [counts.errors, counts.warnings];
  return failOn !== 'never' && errors + (failOn === 'warning' ? warnings : 0) > 0;
}

/** More findings than anyone reads would only fill the memory. */
const usualFindings = 10_000;

function mostFindings(input: Input): number | UsageProblem {
  const written = input.text('max-findings');
  if (written === undefined) return usualFindings;
  const option = '--max-findings';
  const isNumber = /^\d{1,9}$/.test(written);
  return isNumber ? Number(written) : { kind: 'bad-number', option, written, write: `${option} 500` };
}

/** How much was checked, how much was found, and what to run to learn more of the worst. */
function closing(
  faults: readonly Fault[],
  { files, counts, more, changes }: CheckRun,
  { host, language }: Context,
): string {
  const { diagnostics } = language;
  const { errors, warnings, newErrors, newWarnings } = counts;
  const seconds = (host.elapsed() / 1000).toFixed(1);
  const worst = faults.find(({ severity }) => severity === 'error') ?? faults[0];
  const isAged = changes !== null && errors + warnings > 0;
  const lines = [
    ...(more > 0 ? [diagnostics.moreThanListed(more)] : []),
    diagnostics.summary({ files, errors, warnings, seconds }),
    ...(isAged ? [diagnostics.ofWhichNew({ errors: newErrors, warnings: newWarnings })] : []),
    ...(changes ?? []).map(change => makeVisible(diagnostics.settingChanged(change))),
    ...(worst ? [`${diagnostics.more}  reform rule ${worst.rule}`] : []),
  ];
  return lines.map(line => `${line}\n`).join('');
}

/** Files and folders of the workspace, what it lies in, and its settings. */
const belongsTo = ({ root }: WorkspacePlace, path: string): boolean =>
  `${path}/`.startsWith(`${root}/`) ||
  root.startsWith(`${path}/`) ||
  path === `${root.slice(0, root.lastIndexOf('/'))}/${settingsFile}`;
