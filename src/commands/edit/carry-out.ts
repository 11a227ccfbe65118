import type { Fault } from '../../check/fault.ts';
import type { Entered } from '../../enter/entered.ts';
import type { EntryRemark } from '../../language/editing.ts';
import type { Language } from '../../language/language.ts';
import { nameIn } from '../../language/name.ts';
import { isProblem } from '../../problem.ts';
import type { EditedFile } from '../../render/document/changes/edit.ts';
import { changedLines } from '../../text/changed-lines.ts';
import type { FileChange } from '../../write/journal/stage.ts';
import type { Context, ExitCode, Input, Option } from '../command.ts';
import { drawerFor } from '../drawer.ts';
import { handOver } from '../hand-over.ts';
import { dataOption, formatOption, outputOptions, screenOptions } from '../options.ts';
import { type OutputRequest, outputRequests } from '../output-requests.ts';
import { sayWriteProblem } from '../say.ts';
import { screenFor } from '../screen-for.ts';
import { type CheckRun, renderDiagnostics } from '../validate/formats.ts';
import { fileChanges } from './file-changes.ts';
import type { Ground } from './ground.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { dryRunOption } from './words.ts';

const formats = ['text', 'json'] as const;
type Format = (typeof formats)[number];

/** What every command that writes data has. */
export const editOptions: readonly Option[] = [
  dryRunOption,
  dataOption,
  formatOption(formats),
  ...outputOptions,
  ...screenOptions,
];

/** Changes the files that what was said comes to. */
export async function carryOut(
  entered: Entered,
  words: string,
  ground: Ground,
  input: Input,
  context: Context,
): Promise<ExitCode> {
  const prefix = ground.workspace.shown('');
  const changes = await fileChanges(ground.tree, entered.edits, file => file.slice(prefix.length));
  return carryOutChanges({ changes, remarks: entered.remarks }, words, ground, input, context);
}

export interface Changes {
  readonly changes: readonly FileChange[];
  readonly remarks: readonly EntryRemark[];
  /** What is taken back was there before, and comes back with its errors. */
  readonly isTakenBack?: boolean;
}

/** Checks the workspace with changes in it, writes them where no error comes of them, and shows what they do. */
export async function carryOutChanges(
  { changes, remarks, isTakenBack = false }: Changes,
  words: string,
  ground: Ground,
  input: Input,
  context: Context,
): Promise<ExitCode> {
  const { host, language } = context;
  const requests = outputRequests(input, formats, 'text', host.folder);
  if (isProblem(requests)) return context.refuse(requests);
  const found = await outcomeOf(ground, changes);
  const outcome = isTakenBack ? { ...found, errors: [], warnings: [] } : found;
  const isRefused = outcome.errors.length > 0;
  const isWriting = !isRefused && ground.journal !== null && changes.length > 0;
  const problem = isWriting ? await ground.journal!.write(changes, words) : null;
  if (problem) return sayWriteProblem(problem, context);

  const answer = { ...outcome, remarks, files: filesOf(changes, ground), isWriting };
  const outputs = [];
  for (const request of requests)
    outputs.push({ content: await rendered(request, answer, context), file: request.file });
  const refused = await handOver(outputs, context);
  if (refused !== null) return refused;
  const { editing } = language;
  const isShown = requests.some(({ format, file }) => format === 'text' && file === null);
  const closing = isRefused
    ? editing.refused(outcome.errors.length)
    : isWriting
      ? editing.wrote(answer.files.length)
      : changes.length > 0
        ? editing.wouldWrite(answer.files.length)
        : null;
  if (closing !== null) await host.err.write(`${isShown ? '\n' : ''}${closing}\n`);
  return isRefused ? 1 : 0;
}

interface Answer extends Outcome {
  readonly files: readonly EditedFile[];
  readonly remarks: readonly EntryRemark[];
  readonly isWriting: boolean;
}

async function rendered(request: OutputRequest<Format>, answer: Answer, context: Context): Promise<string> {
  const { errors, warnings } = answer;
  const told = (faults: readonly Fault[]) => renderDiagnostics(request, faults, asRun(faults), context);
  if (request.format === 'json') {
    const { editJson } = await import('../../render/json/edit-json.ts');
    const list = async (faults: readonly Fault[]): Promise<readonly object[]> =>
      JSON.parse(await told(faults)).diagnostics;
    return editJson(answer, { errors: await list(errors), warnings: await list(warnings) });
  }
  if (errors.length > 0) return told(errors);
  const { language } = context;
  const screen = screenFor(request.file, context.screen);
  const { draw, writing } = await drawerFor(request.format, { language, screen });
  const { editDocument } = await import('../../render/document/changes/edit.ts');
  const remarks = answer.remarks.map(remark => remarkIn(remark, language));
  const text = draw(editDocument({ ...answer, remarks }, writing));
  return warnings.length > 0 ? `${text}\n${await told(warnings)}` : text;
}

/** Only what is listed is asked for: the counts are of a whole check. */
const asRun = ({ length }: readonly Fault[]): CheckRun => ({
  files: 0,
  failOn: 'error',
  counts: { errors: length, warnings: 0, newErrors: length, newWarnings: 0 },
  more: 0,
  changes: null,
});

function remarkIn(remark: EntryRemark, { editing, code }: Language): string {
  switch (remark.kind) {
    case 'there-already':
      return editing.thereAlready;
    case 'known':
      return remark.day === null ? editing.knownAlways : editing.knownFrom(remark.day);
    case 'achieved':
      return editing.achieved(remark.id, nameIn(remark.name, code));
    case 'takes-back':
      return editing.taking(remark.words);
  }
}

/** What was moved is one file, and not one that goes and one that comes. */
function filesOf(changes: readonly FileChange[], { workspace: { shown } }: Ground): readonly EditedFile[] {
  const text = (bytes: Uint8Array | null | undefined) => (bytes ? new TextDecoder().decode(bytes) : '');
  const moved = new Map(
    changes.flatMap(({ from }) => changes.filter(({ path }) => path === from)).map(one => [one.path, one]),
  );
  return changes
    .filter(({ path }) => !moved.has(path))
    .map(({ path, before, after, from }): EditedFile => {
      const old = from === undefined ? before : moved.get(from)?.before;
      const lines = changedLines(text(old), text(after));
      if (from !== undefined) return { file: shown(path), change: 'moved', from: shown(from), lines };
      return {
        file: shown(path),
        change: before === null ? 'added' : after === null ? 'removed' : 'changed',
        lines,
      };
    });
}
