import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { counted, over, table, threeDigits } from './table.js';
import { median, ratio } from './turns.js';

/** A nation's files beside what only looks at each of them once; and what a file costs, as the files grow in number. */
export function nationTable(reform, nation, some) {
  const cwd = nation.place;
  const gitVersion = answer('git', '--version').replace('git version ', '');
  const findVersion = answer('find', '--version').match(/[\d.]+/)?.[0] ?? '';
  const gitStatus = { name: `\`git status\` ${gitVersion}`, words: ['git', 'status', '--short'], cwd };
  // To know the size of a file `find` has to look at it.
  const find = { name: `\`find\` ${findVersion}`, words: ['find', 'data', '-size', '+1M'], cwd };
  const validate = reform(cwd, 'validate');
  const fewer = {
    ...reform(some.place, 'validate'),
    name: `\`reform validate\` of ${counted(some.files)} files`,
  };
  const start = reform(some.place, '--version');
  const commands = [
    gitStatus,
    find,
    validate,
    { ...reform(cwd, 'status'), once: true },
    { ...reform(cwd, 'export', '--output', join(cwd, '../nation-export')), once: true },
    fewer,
    start,
  ];
  const measured = table(`${counted(nation.files)} files`, commands, {
    rounds: 3,
    columns: [over(gitStatus), over(find)],
  });

  const [all, few, none] = [validate, fewer, start].map(command => measured.get(command));
  const startUp = median(none.times);
  const withoutStart = ({ times }) => ({ times: times.map(time => time - startUp) });
  const growth = (more, less) => threeDigits(ratio(more, less) / (nation.files / some.files));
  console.log(`
What a file costs \`reform validate\` at ${counted(nation.files)} files ÷ at ${counted(some.files)}:

- ${growth(all, few)} by whole processes
- ${growth(withoutStart(all), withoutStart(few))} without the time of \`reform --version\`

\`reform\` keeps nothing from one run to the next: each run reads every file anew. The files themselves are in the
system's cache, for \`git\` and \`find\` as well.`);
}

const answer = (...words) => execFileSync(words[0], words.slice(1), { encoding: 'utf8' }).trim();
