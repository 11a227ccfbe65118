import { rules } from '../../check/rules/index.ts';
import { withRules } from '../../language/load-language.ts';
import { diskTree } from '../../load/disk-tree.ts';
import { findWorkspace } from '../../load/find-workspace.ts';
import { openWorkspace, type Workspace } from '../../load/workspace.ts';
import { type LanguageCode, languageCodes } from '../../model/record.ts';
import { verdicts } from '../../model/verdicts.ts';
import { fold } from '../../text/fold.ts';
import type { Completes, Context } from '../command.ts';
import { fieldOf, filesOf, nameText, partOf, planFile, type RecordFile, sourcesIn } from './record-files.ts';

/** A word that is offered, and what it stands for. */
export interface Candidate {
  readonly value: string;
  readonly about: string;
}

export interface Wanted {
  readonly what: Completes;
  readonly typed: string;
  /** The plans that the call is limited to; none: all. */
  readonly plans: readonly string[];
  readonly data: string | undefined;
}

/** Beyond this many files nothing is looked up by name: nobody waits for a completion. */
const mostFiles = 2000;

export async function candidatesFor(wanted: Wanted, context: Context): Promise<readonly Candidate[]> {
  const { what } = wanted;
  const { terms, code } = context.language;
  if (what === 'verdict') return verdicts.map(id => ({ value: id, about: terms.verdicts[id] }));
  if (what === 'rule') {
    const words = (await withRules(context.language)).rules;
    return rules.map(({ name }) => ({ value: name, about: words[name].checks }));
  }
  const place = findWorkspace(context.host, wanted.data);
  if (!('root' in place)) return [];
  const tree = diskTree(context.host.files, place.root);
  const workspace = openWorkspace(tree, place.shown, place.repository === place.root);
  const plans = workspace.planIds.filter(id => wanted.plans.length === 0 || wanted.plans.includes(id));
  switch (what) {
    case 'plan':
      return records(workspace.planIds.map(planFile), wanted, workspace, code);
    case 'policy':
      return records(
        filesIn(plans, workspace).filter(({ kind }) => kind === 'policy'),
        wanted,
        workspace,
        code,
      );
    case 'record':
      return records([...plans.map(planFile), ...filesIn(plans, workspace)], wanted, workspace, code);
    case 'source':
      return records(sourcesIn(workspace), wanted, workspace, code, 'title');
    case 'stage':
      return stages(plans, workspace, code);
    case 'owner':
      return owners(plans, workspace);
    default:
      return [];
  }
}

const filesIn = (plans: readonly string[], workspace: Workspace) =>
  plans.flatMap(plan => filesOf(workspace, plan));

/** Those whose ids begin with what was typed; where there are none, those with it in their names. */
async function records(
  files: readonly RecordFile[],
  { typed }: Wanted,
  workspace: Workspace,
  code: LanguageCode,
  named: 'name' | 'title' = 'name',
): Promise<Candidate[]> {
  const times = new Map<string, number>();
  for (const { id } of files) times.set(id, (times.get(id) ?? 0) + 1);
  const address = ({ plan, id, kind }: RecordFile) =>
    kind !== 'plan' && (typed.includes('/') || (times.get(id) ?? 0) > 1) ? `${plan}/${id}` : id;
  const about = async (file: RecordFile) => ({
    value: address(file),
    about: nameText(await fieldOf(workspace, file, named), code),
    names: await fieldOf(workspace, file, named),
  });
  const ways = [address, ({ id }: RecordFile) => id];
  const byId = ways
    .map(way => files.filter(file => way(file).startsWith(typed)))
    .find(found => found.length > 0);
  if (byId) return Promise.all(byId.slice(0, mostFiles).map(about));
  const all = await Promise.all(files.slice(0, mostFiles).map(about));
  const part = fold(typed);
  return all.filter(({ names }) => languageCodes.some(lang => fold(nameText(names, lang)).includes(part)));
}

async function stages(
  plans: readonly string[],
  workspace: Workspace,
  code: LanguageCode,
): Promise<Candidate[]> {
  const found = new Map<string, Candidate>();
  for (const plan of plans) {
    for (const stage of listed(await fieldOf(workspace, planFile(plan), 'stages'))) {
      const id = partOf(stage, 'id');
      if (typeof id !== 'string' || found.has(id)) continue;
      found.set(id, { value: id, about: nameText(partOf(stage, 'label'), code) });
    }
  }
  return [...found.values()];
}

async function owners(plans: readonly string[], workspace: Workspace): Promise<Candidate[]> {
  const found = new Map<string, number>();
  for (const file of filesIn(plans, workspace).slice(0, mostFiles)) {
    for (const owner of listed(await fieldOf(workspace, file, 'owner'))) {
      if (typeof owner === 'string') found.set(owner, (found.get(owner) ?? 0) + 1);
    }
  }
  return [...found].map(([value, count]) => ({ value, about: String(count) }));
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
