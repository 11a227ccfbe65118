import type { RunWords, UsageProblem } from '../run.ts';
import { formatting } from './formatting.ts';
import { reasonOf } from './reason.ts';
import { records } from './records.ts';

const { yearShort } = formatting;

const choicesOf = (choices: readonly string[]) =>
  choices.length > 0 ? `it can be ${quoted(choices)}` : 'these data have none';

/** More than these nobody reads through. */
const listedAtMost = 12;

function quoted(words: readonly string[]): string {
  const shown = words.slice(0, words.length > listedAtMost + 1 ? listedAtMost : undefined);
  const rest = shown.length < words.length ? [`and ${words.length - listedAtMost} more`] : [];
  return [...shown.map(word => `\`${word}\``), ...rest].join(', ');
}
const meantOr = (meant: string | null, otherwise: string | null) =>
  meant ? `did you mean \`${meant}\`?` : otherwise;

export const run: RunWords = {
  errorPrefix: 'error: ',
  progress: (done, total) => `${done} of ${total} plans read`,
  usage: (problem: UsageProblem) => {
    switch (problem.kind) {
      case 'unknown-command':
        return {
          message: `there is no command \`${problem.written}\``,
          help: meantOr(problem.meant, '`reform --help` lists the commands'),
        };
      case 'unknown-option':
        return {
          message: `there is no option \`${problem.written}\``,
          help: meantOr(problem.meant, '`--help` lists the options'),
        };
      case 'missing-argument':
        return {
          message: `\`<${problem.name}>\` is missing`,
          help: problem.choices ? `it can be ${quoted(problem.choices)}` : '`--help` shows the usage',
        };
      case 'too-many-arguments':
        return { message: `\`${problem.written}\` is one word too many`, help: '`--help` shows the usage' };
      case 'given-twice':
        return {
          message: `\`${problem.option}\` is given twice`,
          help: 'once is enough: the two may not say the same',
        };
      case 'option-needs-value':
        return { message: `\`${problem.option}\` needs a value`, help: null };
      case 'bad-choice':
        return {
          message: `\`${problem.option}\` cannot be \`${problem.written}\``,
          help: meantOr(problem.meant, choicesOf(problem.choices)),
        };
      case 'no-such-rule':
        return {
          message: `there is no rule \`${problem.written}\``,
          help: meantOr(problem.meant, '`reform rule` lists the rules'),
        };
      case 'no-workspace':
        return {
          message: problem.named
            ? `the folder that ${problem.named} names has no \`plans/\`: ${problem.looked.join(', ')}`
            : `no workspace (a folder that holds \`plans/\`) was found; looked in ${problem.looked.join(', ')}`,
          help: 'name one with `--data <folder>`',
        };
      case 'no-such-path':
        return { message: `there is no \`${problem.path}\``, help: null };
      case 'path-outside':
        return {
          message: `\`${problem.path}\` is not inside the workspace \`${problem.workspace}\``,
          help: null,
        };
      case 'unknown-plan':
        return {
          message: `there is no plan \`${problem.written}\``,
          help: meantOr(
            problem.meant,
            problem.plans.length > 0 ? `there are ${quoted(problem.plans)}` : 'there is no plan at all',
          ),
        };
      case 'bad-year':
        return {
          message: `\`${problem.option}\`: \`${problem.written}\` is not a fiscal year`,
          help: 'for example `R7`, `FY2025`, `2025`',
        };
      case 'option-not-for':
        return {
          message: `\`${problem.option}\` does not go with \`${problem.word}\``,
          help: `it goes with ${quoted(problem.fits)}`,
        };
      case 'no-such-record':
        return {
          message: `nothing is called \`${problem.written}\``,
          help: problem.meant
            ? `did you mean \`${problem.meant.address}\`${problem.meant.name === null ? '' : ` (${problem.meant.name})`}?`
            : '`reform list indicators`, `reform list measures` and so on show the ids',
        };
      case 'several-records':
        return {
          message: `\`${problem.written}\` could be any of ${problem.count}`,
          help: 'what stands on the left names one of them alone',
        };
      case 'bad-number':
        return {
          message: `\`${problem.option}\`: \`${problem.written}\` is not a number`,
          help: `write \`${problem.write}\``,
        };
      case 'bad-actual':
        return {
          message: `\`--actual\`: \`${problem.written}\` is not a year with a value`,
          help: 'write `--actual R7=14`',
        };
      case 'target-not-movable':
        return {
          message:
            problem.goal === 'range'
              ? 'the target of this indicator is a range, so no other target can be supposed'
              : 'this indicator has no target by intention, so none can be supposed',
          help: 'another actual can be supposed: `--actual R7=14`',
        };
      case 'target-needs-year':
        return {
          message: 'this indicator has no target yet, so a supposed one needs a year',
          help: 'add `--target-year R11`',
        };
      case 'target-year-too-early':
        return {
          message: `\`--target-year\`: ${yearShort(problem.year)} is not after the baseline (${yearShort(problem.baseline)})`,
          help: `write a later year: \`--target-year ${yearShort(problem.baseline + 1)}\` or after`,
        };
      case 'actual-too-early':
        return {
          message: `\`--actual\`: ${yearShort(problem.year)} is not after the baseline (${yearShort(problem.baseline)}), so it changes nothing`,
          help: `write a later year: \`--actual ${yearShort(problem.baseline + 1)}=${problem.value}\``,
        };
      case 'actual-too-late':
        return {
          message: `\`--actual\`: ${yearShort(problem.year)} is after the target year (${yearShort(problem.target)}), so it is not judged`,
          help: `write ${yearShort(problem.target)} or before, or add \`--target-year ${yearShort(problem.year)}\``,
        };
      case 'target-behind-baseline':
        return {
          message: `\`--target\`: ${problem.target} lies behind the baseline ${problem.baseline}, on the side that this goal leads away from`,
          help: `write a value ${problem.target < problem.baseline ? 'above' : 'below'} ${problem.baseline}`,
        };
      case 'what-if-not-for':
        return {
          message: `\`${problem.option}\` asks «what if» of an indicator; this is a ${records.kinds[problem.of]}`,
          help: '`reform list indicators` lists the ids',
        };
      case 'not-explained':
        return {
          message: `\`${problem.address}\` (${records.kinds[problem.of]}) has no figures that are computed`,
          help: `see what it holds with \`reform show ${problem.address}\``,
        };
      case 'two-in-one-place':
        return {
          message: `only one format can go to ${problem.file ? `\`${problem.file}\`` : 'standard output'} (${problem.formats.join(', ')})`,
          help: 'name a file for each of the others with `--format NAME=FILE`',
        };
      case 'cannot-write':
        return {
          message: `cannot write \`${problem.path}\` (${problem.code})`,
          help: reasonOf(problem.code),
        };
      case 'output-among-data':
        return {
          message: `\`${problem.path}\` is among the data, in \`${problem.workspace}\`: nothing was written`,
          help: 'name a file beside the data',
        };
      case 'ambiguous-as-of':
        return {
          message: `the day \`${problem.written}\` can be read in two ways`,
          help: `write ${problem.readings.map(reading => `\`${reading}\``).join(' or ')}`,
        };
      case 'export':
        return { message: problem.message, help: problem.help };
      case 'bad-as-of':
        return {
          message: `\`${problem.written}\` is not a day that can be asked about`,
          help: 'for example `2025-06-30`, `R7`, `R7Q3`, `FY2025`, `latest`',
        };
      case 'bad-within':
        return {
          message: `\`--within\` cannot be \`${problem.written}\``,
          help: 'for example `3m` (months), `2w` (weeks), `30d` (days)',
        };
      case 'bad-compared-day':
        return {
          message: `\`--compare\`: \`${problem.written}\` is not a day`,
          help: 'for example `2025-06-30`, `R7`, `R7Q3`; a revision is compared by `reform diff <revision>`',
        };
      case 'compared-later':
        return {
          message: `\`--compare\`: ${problem.compared} is later than ${problem.asOf}, the day that is asked about`,
          help: 'write an earlier day, or a later one for `--as-of`',
        };
      case 'from-after-to':
        return {
          message: `\`--from\` ${problem.from} is later than ${problem.to}, the day that it is compared with`,
          help: 'write the earlier day as `--from` and the later one as `--to`',
        };
      case 'option-needs-option':
        return { message: `\`${problem.option}\` needs \`${problem.needed}\` too`, help: null };
      case 'no-repository':
        return {
          message: `${problem.folder} is not in a git repository, so the state \`${problem.written}\` cannot be read`,
          help: 'to compare two days: `--from R7Q2 --to R7Q3`; two folders: `reform diff <before> <after>`',
        };
      case 'no-git':
        return { message: 'cannot run git', help: 'install git, and see that `git --version` answers' };
      case 'unmerged':
        return {
          message: `\`${problem.written}\`: git cannot say what the next commit would hold`,
          help: 'settle the conflicts of the merge first (`git status` names the files), and `git add` them',
        };
      case 'unknown-revision':
        return {
          message: `there is no revision or folder \`${problem.written}\``,
          help: 'write a revision that `git log` knows, or `WORK`; in CI, fetch the whole history (`fetch-depth: 0`)',
        };
    }
  },
  bug: ({ version, command }) =>
    `reform ${version} could not go on with ${command} because of a bug of its own; your data are not the cause.\nPlease send the lines below to those who maintain reform. Beside names of files they hold no data.`,
};
