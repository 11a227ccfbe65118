import type { Entered } from '../enter/entered.ts';
import { goalsByWord, knownHeadings, recordsIn, type TableKind } from '../enter/from-csv.ts';
import { newFile } from '../enter/new-file.ts';
import { type NewKind, newKinds } from '../enter/schema-keys.ts';
import { isUnreadable } from '../host.ts';
import type { EntryProblem } from '../language/editing.ts';
import { termsOfEach } from '../language/load-language.ts';
import { parseCsv } from '../load/csv.ts';
import { refusedId } from '../load/file-name.ts';
import { absolutePath } from '../load/find-workspace.ts';
import { planFolders, sharedFolders } from '../load/kinds.ts';
import { readBytes } from '../load/yaml/bytes.ts';
import { goals } from '../model/goals.ts';
import { isProblem } from '../problem.ts';
import { closest } from '../text/closest.ts';
import type { Command, Context, ExitCode, Input } from './command.ts';
import { carryOut, editOptions } from './edit/carry-out.ts';
import { givenFor } from './edit/given.ts';
import { type Ground, onGround } from './edit/ground.ts';
import { nextPlanFrom } from './edit/next-plan-from.ts';
import { sayEntry } from './say.ts';

export const newCommand: Command = {
  name: 'new',
  arguments: [{ name: 'kind', required: true, choices: newKinds }, { name: 'id' }],
  options: [
    { name: 'name', value: '<text>', group: 'query' },
    { name: 'plan', value: '<id>', completes: 'plan', means: 'into-plan', group: 'query' },
    { name: 'under', value: '<id>', completes: 'record', group: 'query' },
    { name: 'owner', value: '<names>', completes: 'owner', means: 'new-owner', group: 'query' },
    { name: 'number', value: '<text>', group: 'query' },
    { name: 'unit', value: '<text>', group: 'query' },
    { name: 'decimals', value: '<count>', group: 'query' },
    { name: 'goal', value: '<goal>', choices: goals, group: 'query' },
    { name: 'baseline', value: '<year=number>', group: 'query' },
    { name: 'target', value: '<year=number>', means: 'new-target', group: 'query' },
    { name: 'source', value: '<id[:place]>', completes: 'source', group: 'query' },
    { name: 'csv', value: '<file>', completes: 'file', group: 'query' },
    { name: 'write', group: 'query' },
    { name: 'government', value: '<id>', group: 'query' },
    { name: 'period', value: '<from-to>', group: 'query' },
    { name: 'from', value: '<plan>', completes: 'plan', means: 'new-from', group: 'query' },
    { name: 'with-achieved', group: 'query' },
    ...editOptions,
  ],
  examples: [
    'reform new indicator visitors --unit people --goal increase',
    'reform new measure --csv measures.csv --write',
    'reform new plan city-2031 --from city-2027 --period R9-R12',
  ],
  writes: true,
  run(input, context) {
    const isDry = input.is('dry-run') || (input.text('csv') !== undefined && !input.is('write'));
    return onGround(input, context, ground => run(input, context, ground), isDry);
  },
};

async function run(input: Input, context: Context, ground: Ground): Promise<ExitCode> {
  const kind = input.words[0] as NewKind;
  const id = input.words[1];
  const csv = input.text('csv');
  if ((id === undefined) === (csv === undefined))
    return sayEntry({ kind: 'one-of', options: ['<id>', '--csv'] }, context);
  if (csv !== undefined) return fromCsv(kind, csv, input, context, ground);
  if (refusedId(id!) !== null) return sayEntry({ kind: 'bad-id', written: id! }, context);
  const old = input.text('from');
  if (kind === 'plan' && old !== undefined) return nextPlanFrom(old, id!, input, context, ground);
  const folder = folderFor(kind, id!, input, ground);
  if (typeof folder !== 'string') return sayEntry(folder, context);
  const file = ground.workspace.shown(kind === 'plan' ? `${folder}/plan.yaml` : `${folder}/${id}.yaml`);
  if (exists(file, ground)) return sayEntry({ kind: 'id-taken', written: id! }, context);
  const given = givenFor(kind, input, ground);
  if (isProblem(given)) return sayEntry(given as EntryProblem, context);
  const text = newFile(kind, given, context.language.code);
  return done({ edits: [{ file, text }], remarks: [] }, input, context, ground);
}

const done = (entered: Entered, input: Input, context: Context, ground: Ground) =>
  carryOut(entered, ['new', ...input.words].join(' '), ground, input, context);

const exists = (file: string, { tree, workspace }: Ground) =>
  !isUnreadable(tree.read(file.slice(workspace.shown('').length), 0));

/** Where records of a kind lie; of which plan, only a workspace with one plan leaves open. */
function folderFor(kind: NewKind, id: string, input: Input, { workspace }: Ground) {
  if (kind === 'plan') return `plans/${id}`;
  const shared = [...sharedFolders].find(([, of]) => of === kind)?.[0];
  if (shared !== undefined) return shared;
  const written = input.text('plan');
  const plans = workspace.planIds;
  const plan = written ?? (plans.length === 1 ? plans[0]! : null);
  if (plan === null) return { kind: 'which-plan', plans } as const;
  if (!plans.includes(plan))
    return { kind: 'no-such-plan', written: plan, meant: closest(plan, plans), plans } as const;
  return `plans/${plan}/${[...planFolders].find(([, of]) => of === kind)![0]}`;
}

const isTable = (kind: NewKind): kind is TableKind => kind === 'measure' || kind === 'indicator';

async function fromCsv(
  kind: NewKind,
  written: string,
  input: Input,
  context: Context,
  ground: Ground,
): Promise<ExitCode> {
  const { host } = context;
  if (!isTable(kind)) return sayEntry({ kind: 'no-table-of', written: kind }, context);
  const folder = folderFor(kind, '', input, ground);
  if (typeof folder !== 'string') return sayEntry(folder, context);
  const bytes = host.files.read(absolutePath(host.folder, written), mostBytes);
  if (isUnreadable(bytes)) return context.refuse({ kind: 'no-such-path', path: written });
  const read = readBytes(bytes, mostBytes);
  if ('problems' in read)
    return sayEntry({ kind: 'no-csv', path: written, looksLike: looksLike(read.problems) }, context);
  const words = goalsByWord(await termsOfEach());
  const records = recordsIn(parseCsv(read.text), kind, words);
  if ('problems' in records) {
    const known = [...knownHeadings(kind)].map(([field, [ja = field, en = ja]]) => ({ field, ja, en }));
    return sayEntry({ kind: 'bad-rows', path: written, rows: records.problems, known }, context);
  }
  const edits = records.map(({ id, given }) => ({
    file: ground.workspace.shown(`${folder}/${id}.yaml`),
    text: newFile(kind, given, context.language.code, false),
  }));
  const taken = edits.find(({ file }) => exists(file, ground));
  if (taken) return sayEntry({ kind: 'id-taken', written: taken.file }, context);
  return done({ edits, remarks: [] }, input, context, ground);
}

/** As many rows as a plan could ever have. */
const mostBytes = 2 ** 22;

const looksLike = (problems: readonly { readonly facts: object }[]): string | null => {
  const facts = problems[0]?.facts;
  return facts && 'looksLike' in facts && typeof facts.looksLike === 'string' ? facts.looksLike : null;
};
