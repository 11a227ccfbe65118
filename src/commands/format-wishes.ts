import type { UsageProblem } from '../language/run.ts';
import { absolutePath } from '../load/find-workspace.ts';
import { closest } from '../text/closest.ts';
import type { Input } from './command.ts';

export interface FormatWish<Format extends string> {
  readonly format: Format;
  /** Absolute; `null` for standard output. */
  readonly file: string | null;
}

/** `--format NAME[=FILE]`, as often as it stands there, at most one of them for standard output. */
export function formatWishes<Format extends string>(
  input: Input,
  known: readonly Format[],
  usual: Format,
  folder: string,
): readonly FormatWish<Format>[] | UsageProblem {
  const output = input.text('output');
  const written = input.texts('format').length > 0 ? input.texts('format') : [usual];
  const wishes: FormatWish<Format>[] = [];
  for (const text of written) {
    const [name = '', ...rest] = text.split('=');
    const format = known.find(candidate => candidate === name);
    if (!format) {
      return {
        kind: 'bad-choice',
        option: '--format',
        written: name,
        choices: known,
        meant: closest(name, known),
      };
    }
    const file = rest.length > 0 ? rest.join('=') : output;
    wishes.push({ format, file: file === undefined ? null : absolutePath(folder, file) });
  }
  const toStdout = wishes.filter(({ file }) => file === null);
  return toStdout.length > 1
    ? { kind: 'two-on-stdout', formats: toStdout.map(({ format }) => format) }
    : wishes;
}
