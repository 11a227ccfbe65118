import type { ExportWords } from '../export.ts';
import { reason } from './reason.ts';

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

export const exporting: ExportWords = {
  blocked: (plans, shared) => {
    const broken = plans.map(({ id, errors }) => `${id} (${counted(errors, 'error')})`);
    if (shared > 0) broken.push(`governments and sources (${counted(shared, 'error')})`);
    return `nothing was written, because there are errors in ${broken.join(', ')}; see \`reform validate\``;
  },
  wrote: ({ tables, rows, folder }) =>
    `wrote ${counted(tables, 'table')}, ${counted(rows, 'row')} to ${folder}`,
  leftOver: paths =>
    `what a run that broke off has left could not be removed, and is of no use to anyone: ${paths.join(', ')}`,
  folder: problem => {
    switch (problem.kind) {
      case 'foreign-files':
        return {
          message: `\`${problem.folder}\` holds files that are no export: ${problem.names.join(', ')}`,
          help: 'nothing was changed there; name a new folder, or one that holds an earlier export and nothing else',
        };
      case 'among-data':
        return {
          message: `\`${problem.folder}\` is among the data that are exported, in \`${problem.workspace}\``,
          help: 'name a folder beside the data',
        };
      case 'not-a-folder':
        return {
          message: `\`${problem.folder}\` is a file`,
          help: 'several tables need a folder: `--output <folder>`',
        };
      case 'cannot-write':
        return {
          message: `cannot write \`${problem.path}\` (${reason(problem.code)})`,
          help: 'what stood there before stands there still',
        };
      case 'met-another':
        return {
          message: `another export was written to \`${problem.folder}\` at the same time`,
          help: 'it stands there, whole; run this one again if it is the one that is wanted',
        };
      case 'left-beside':
        return {
          message: `cannot write \`${problem.folder}\` (${reason(problem.code)})`,
          help: `what stood there before could not be put back: it lies whole in \`${problem.before}\`; the next export puts it back`,
        };
      case 'unfinished':
        return {
          message: `cannot write \`${problem.folder}\` (${reason(problem.code)})`,
          help: 'only some of the new tables are in their places; the next export first completes what this one has begun',
        };
      case 'too-many-rows':
        return {
          message: `the table \`${problem.table}\` has more than ${problem.most} rows, which is all that a sheet of Excel holds`,
          help: 'nothing was written; choose `--format csv` or `--format parquet`, or fewer plans with `--plan`',
        };
    }
  },
  needsFolder: {
    message: 'several tables need a folder',
    help: 'name one with `--output <folder>`, or name one table',
  },
  change: change => {
    switch (change.kind) {
      case 'table-gone':
        return `the table \`${change.table}\` is gone`;
      case 'column-gone':
        return `\`${change.table}\`: the column \`${change.column}\` is gone`;
      case 'column-moved':
        return `\`${change.table}\`: the column \`${change.column}\` moved from place ${change.before} to ${change.after}`;
      case 'column-type':
        return `\`${change.table}\`: the column \`${change.column}\` was ${change.before} and is ${change.after}`;
      case 'key-changed':
        return `\`${change.table}\`: the key was (${change.before.join(', ')}) and is (${change.after.join(', ')})`;
      case 'id-gone':
        return `\`${change.table}\`: ${keyText(change.key)} is gone`;
      case 'past-gone':
        return `\`${change.table}\`: ${keyText(change.key)} was exported, and is gone from the past`;
      case 'past-rewritten':
        return `\`${change.table}\`: ${keyText(change.key)}: \`${change.column}\` was ${change.before || 'empty'} and is ${change.after || 'empty'}, without a correction`;
    }
  },
  checked: (changes, folder) =>
    changes === 0
      ? `nothing moved, vanished or was rewritten since ${folder}`
      : `${counted(changes, 'difference')} from ${folder}`,
  noEarlier: (folder, why) => ({
    message: `cannot compare with \`${folder}\`: ${earlierFaults[why]}`,
    help: 'name the folder that `reform export --output` wrote as plain CSV',
  }),
  corrections: {
    heading: 'Corrections',
    columns: {
      indicator: 'indicator',
      when: 'of',
      printed: 'printed',
      right: 'right',
      why: 'why',
      verdict: 'verdict',
    },
    noWhy: 'not said',
    same: 'unchanged',
  },
  contract: 'What moved since the last export',
  needsFile: { message: 'this format is not text', help: 'name a file or a folder with `--output`' },
};

const keyText = (key: readonly string[]) => key.join(' / ');

const earlierFaults = {
  none: 'it is no export (no datapackage.json of one, or a table is missing)',
  excel: 'it was made with `--excel`, which changes headings and values for Excel',
  binary: 'it is an export, but not as CSV',
};
