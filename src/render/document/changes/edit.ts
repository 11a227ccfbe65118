import type { BrokenPlan, PlanChange } from '../../../compare/types.ts';
import { briefNameIn } from '../../../language/name.ts';
import type { ChangedLine } from '../../../text/changed-lines.ts';
import type { Writing } from '../../wording/writing.ts';
import { section } from '../blocks.ts';
import type { Block, Code, Document, Section } from '../document.ts';
import { beside } from '../text.ts';
import { withUnits } from './diff.ts';
import { planSections } from './plan-sections.ts';
import { itemsOf } from './record-items.ts';

/** Files that were changed, or would be, and what it does to the results. */
export interface EditAnswer {
  readonly files: readonly EditedFile[];
  readonly remarks: readonly string[];
  readonly plans: readonly (PlanChange | BrokenPlan)[];
}

export interface EditedFile {
  readonly file: string;
  readonly change: 'changed' | 'added' | 'removed' | 'moved';
  /** Where it was. */
  readonly from?: string;
  readonly lines: readonly ChangedLine[];
}

/** As many lines as are read at a glance. */
const SHOWN_AT_MOST = 24;

export function editDocument({ files, remarks, plans }: EditAnswer, writing: Writing): Document {
  const told = plans.flatMap(plan => planBlocks(plan, writing));
  const said: Block = { kind: 'lines', lines: remarks };
  const lines: Block[] = remarks.length === 0 ? [] : files.length > 0 ? [section('', [said])] : [said];
  return { blocks: [...files.map(file => codeOf(file, writing)), ...lines, ...told] };
}

function codeOf({ file, change, from, lines }: EditedFile, { language: { editing } }: Writing): Code {
  // In a new file the keys that are not in use are comments: whoever opens it reads them there.
  const told = change === 'added' ? lines.filter(({ text }) => !text.startsWith('#')) : lines;
  const shown = change === 'removed' ? [] : told.slice(0, SHOWN_AT_MOST);
  const rest = change === 'removed' ? 0 : lines.length - shown.length;
  const mark = {
    changed: '',
    added: `  ${editing.newFile}`,
    removed: `  ${editing.fileGone}`,
    moved: `  ← ${from}`,
  }[change];
  return {
    kind: 'code',
    path: file + mark,
    lines: [
      ...shown.map(({ sign, text }) => `${sign} ${text}`),
      ...(rest > 0 ? [editing.moreLines(rest)] : []),
    ],
  };
}

function planBlocks(change: PlanChange | BrokenPlan, writing: Writing): readonly Section[] {
  const { language } = writing;
  const { editing, code, diff } = language;
  if (change.change === 'broken')
    return [section('', [{ kind: 'lines', lines: [editing.resultsUnknown(change.id)] }])];
  const heading = beside([briefNameIn(change.plan.name, code), { text: change.id, tone: 'faint' }]);
  if (change.change === 'added' || change.change === 'removed') {
    const line = change.change === 'added' ? diff.planAdded : diff.planRemoved;
    return [section(heading, [{ kind: 'lines', lines: [line] }])];
  }
  const telling = { plan: change.plan, language, numbers: withUnits(writing) };
  const { results, aside } = planSections({ ...change, edits: [] }, telling);
  const all = itemsOf(
    [...results, ...aside].map(({ heading: own, items }) => ({ heading: own ?? '', items })),
  );
  return [section(heading, all.length > 0 ? all : [{ kind: 'lines', lines: [editing.noResult] }])];
}
