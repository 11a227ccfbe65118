import type { OrProblem } from '../language/run.ts';
import { absolutePath } from '../load/find-workspace.ts';
import { closest } from '../text/closest.ts';
import type { Input } from './command.ts';

export interface OutputRequest<Format extends string> {
  readonly format: Format;
  /** Absolute; `null` for standard output. */
  readonly file: string | null;
}

/** `--format NAME[=FILE]`, as often as it stands there, each for a place of its own. */
export function outputRequests<Format extends string>(
  input: Input,
  known: readonly Format[],
  usual: Format,
  folder: string,
): OrProblem<readonly OutputRequest<Format>[]> {
  const output = input.text('output');
  const written = input.texts('format').length > 0 ? input.texts('format') : [usual];
  const requests: OutputRequest<Format>[] = [];
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
    requests.push({ format, file: file === undefined ? null : absolutePath(folder, file) });
  }
  const inOnePlace = requests.filter(({ file }) => requests.filter(other => other.file === file).length > 1);
  const [first] = inOnePlace;
  if (!first) return requests;
  const formats = inOnePlace.filter(({ file }) => file === first.file).map(({ format }) => format);
  return { kind: 'two-in-one-place', formats, file: first.file };
}
