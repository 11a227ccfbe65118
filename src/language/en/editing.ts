import { type EditingWords, momentIn, type RowProblem } from '../editing.ts';
import { nameIn } from '../name.ts';
import { formatting } from './formatting.ts';
import { reason } from './reason.ts';
import { records } from './records.ts';
import { terms } from './terms.ts';

const { yearShort } = formatting;
const quoted = (words: readonly string[]) => words.map(word => `\`${word}\``).join(', ');
const one = (kind: string) => `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
const files = (count: number) => `${count} ${count === 1 ? 'file' : 'files'}`;

const cellProblems = {
  'bad-id': 'cannot be an id',
  'id-twice': 'stands there twice',
  empty: 'is empty',
  'bad-number': 'is not a plain number',
  'bad-year': 'is not a fiscal year',
  'bad-goal': 'is no goal',
} as const;

function rowProblem(problem: RowProblem): string {
  switch (problem.kind) {
    case 'unknown-column':
      return `the column \`${problem.written}\` is unknown`;
    case 'missing-column':
      return `the column \`${problem.heading}\` is missing`;
    case 'cell':
      return `row ${problem.row}, \`${problem.field}\`: \`${problem.written}\` ${cellProblems[problem.why]}`;
  }
}

export const editing: EditingWords = {
  problem: problem => {
    switch (problem.kind) {
      case 'needs-correction': {
        const { before } = problem;
        const value = before.total ?? before.value;
        return {
          message: `the figure of ${momentIn(before, yearShort)} is settled: ${value ?? terms.none[before.none ?? 'nil']}`,
          help:
            value === null
              ? 'it is no number that a correction could name: see the file'
              : `to correct it, add \`--corrects ${value} --why <reason>\``,
        };
      }
      case 'settled-already':
        return {
          message: `the figure of ${momentIn(problem.before, yearShort)} is settled, and a provisional one cannot follow it`,
          help: null,
        };
      case 'reported-already':
        return {
          message: `\`${problem.id}\` has a report of ${problem.day} already: \`${problem.stage}\``,
          help: 'one report a day: give another `--date`, or mend the entry in its file',
        };
      case 'ended-already':
        return { message: `\`${problem.id}\` ended on ${problem.day} already`, help: null };
      case 'series-needed':
        return {
          message: 'this indicator is measured in parts, each with figures of its own',
          help: `name one: ${problem.series.map(({ id, name }) => `\`/${id}\` (${nameIn(name, 'en')})`).join(', ')}`,
        };
      case 'no-such-stage':
        return {
          message: `the plan has no stage \`${problem.written}\``,
          help: problem.meant
            ? `did you mean \`${problem.meant}\`?`
            : `it has ${problem.stages.map(({ id, label }) => `\`${id}\` (${label})`).join(', ')}`,
        };
      case 'wrong-record':
        return {
          message: `\`${problem.address}\` is ${one(records.kinds[problem.of])}, and ${one(records.kinds[problem.needs])} is asked for`,
          help: null,
        };
      case 'not-a-moment':
        return {
          message: `\`${problem.written}\` is neither a fiscal year nor a day`,
          help: 'for example `R7`, `FY2025`, `2026-09-30`, `R8.9.30`',
        };
      case 'not-a-day':
        return {
          message: `\`${problem.option}\`: \`${problem.written}\` is not a day`,
          help: 'for example `2026-04-01`, `R8.4.1`, `today`',
        };
      case 'done-already':
        return { message: `it was done on ${problem.day} already`, help: 'to mend the day, open the file' };
      case 'answered-already':
        return {
          message: `opinion ${problem.position} of \`${problem.review}\` has another \`${problem.key}\` in its answer already`,
          help: 'what was answered once is not written over; to mend a mistake, open the file',
        };
      case 'no-such-entry':
        return {
          message: `\`${problem.address}\` has none by \`${problem.written}\``,
          help:
            problem.entries.length === 0
              ? 'there is none yet: add it to the file'
              : `there are ${problem.entries.map(({ position, name }) => `${position} ${name}`).join(', ')}${problem.more > 0 ? ` and ${problem.more} more` : ''}`,
        };
      case 'one-of':
        return {
          message: `exactly one of ${quoted(problem.options)} is needed`,
          help: '`--help` shows the usage',
        };
      case 'several-plans':
        return {
          message: `the measures are of several plans: ${quoted(problem.plans)}`,
          help: 'each plan has stages of its own: report one plan after the other',
        };
      case 'bad-id':
        return {
          message: `\`${problem.written}\` cannot be an id`,
          help: 'lower-case letters, digits and hyphens, at most 64; nothing that looks like a number or a date',
        };
      case 'same-id':
        return { message: `\`${problem.written}\` is its id already`, help: null };
      case 'id-taken':
        return { message: `there is a \`${problem.written}\` already`, help: null };
      case 'unread-files':
        return {
          message: `${files(problem.files.length)} cannot be read, and may name it: ${quoted(problem.files.slice(0, 5))}`,
          help: 'put them right first: `reform validate`',
        };
      case 'there-already':
        return {
          message: `there is a \`${problem.path}\` already`,
          help: '`reform init` begins where nothing is yet',
        };
      case 'needs-options':
        return {
          message: `${quoted(problem.options)} ${problem.options.length === 1 ? 'is' : 'are'} needed`,
          help: '`--help` shows the usage',
        };
      case 'not-readable':
        return {
          message: `\`${problem.option}\` cannot be \`${problem.written}\``,
          help: `write \`${problem.option} ${problem.example}\``,
        };
      case 'which-plan':
        return {
          message: 'there are several plans',
          help: `say which with \`--plan\`: ${quoted(problem.plans)}`,
        };
      case 'no-such-plan':
        return {
          message: `there is no plan \`${problem.written}\``,
          help: problem.meant ? `did you mean \`${problem.meant}\`?` : `there are ${quoted(problem.plans)}`,
        };
      case 'no-table-of':
        return { message: '`--csv` goes with `measure` and `indicator`', help: null };
      case 'no-csv':
        return {
          message: `\`${problem.path}\` is not a CSV file in UTF-8${problem.looksLike ? `, but looks like ${problem.looksLike}` : ''}`,
          help: 'in Excel, save it as «CSV UTF-8»',
        };
      case 'bad-rows':
        return {
          message: `\`${problem.path}\`: ${problem.rows.slice(0, 20).map(rowProblem).join('; ')}`,
          help: `known headings: ${problem.known.map(({ ja, en }) => (ja === en ? ja : `${en} (${ja})`)).join(', ')}`,
        };
      case 'nothing-to-take-back':
        return { message: 'nothing was written here that could be taken back', help: null };
    }
  },
  writeProblem: problem => {
    switch (problem.kind) {
      case 'cannot-write':
        return {
          message: `cannot write \`${problem.path}\` (${reason(problem.code)})`,
          help: 'nothing was changed',
        };
      case 'changed-meanwhile':
        return {
          message: `\`${problem.path}\` has changed in the meantime`,
          help: 'nothing was written: look at the file, and try again',
        };
      case 'being-written':
        return {
          message: `the data are being written by another run of reform (process ${problem.process} on ${problem.machine})`,
          help: `wait for it; if there is none any more, remove \`${problem.lock}\``,
        };
      case 'broken-off':
        return {
          message: `an earlier write broke off, and ${problem.paths.length > 0 ? `${quoted(problem.paths)} changed since` : 'its journal cannot be read'}`,
          help: `put the files right (git has them as they were), then remove \`${problem.folder}\``,
        };
      case 'not-ours':
        return {
          message: `the journal \`${problem.folder}\` came with the repository: nothing that it says is done`,
          help: 'git must not have it: `git rm -r` it, and find out who put it there',
        };
    }
  },
  finished: words => `an earlier write that had broken off is finished now: reform ${words}`,
  brokenOff: words => ({
    message: `a write broke off before it was done: reform ${words}`,
    help: 'some files are new and some are old; the next command that writes, or `reform undo`, finishes it',
  }),
  wrote: count => `${files(count)} written; \`reform undo\` takes it back`,
  wouldWrite: count => `${files(count)} would be written`,
  thereAlready: 'it stands there already: nothing to do',
  refused: errors =>
    `nothing was written: ${errors === 1 ? 'this error' : `these ${errors} errors`} would be in the data`,
  noResult: 'no result changes',
  resultsUnknown: plan => `${plan}: what it does to the results cannot be said while the plan has errors`,
  knownFrom: day =>
    `the figure shows from ${day} on (\`known\`); \`--known DAY\` or \`--known none\` says otherwise`,
  knownAlways: 'of long ago, so it shows on every day (no `known`); `--known DAY` says otherwise',
  newFile: 'new',
  fileGone: 'removed',
  moreLines: count => `… ${count} more lines`,
  kept: 'is there already, and stays as it is',
  begun: (count, data) => `${files(count)} written; next: reform status${data}`,
  achieved: (id, name) =>
    `${name} (\`${id}\`) has reached its target and is left out; \`--with-achieved\` carries it over`,
  noBaseline: 'baseline: the plan before has no settled figure to start from',
  taking: words => `takes back: reform ${words}`,
};
