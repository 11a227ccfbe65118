import type { DiagnosticWords } from '../../language/diagnostics.ts';
import type { Span } from '../../load/locate.ts';
import { makeVisible } from '../../text/visible.ts';
import { displayWidth } from '../../text/width.ts';
import type { Screen } from '../screen.ts';
import type { Diagnostic } from '../wording/findings/word.ts';
import { type CodeFrame, codeFrame } from './code-frame.ts';
import { type Paints, paintsFor } from './paint.ts';

/** The same words this often, and the next ones name only their place. */
const enoughOfTheSame = 3;

/** Where there is no width to fit into, a line of a file is cut only when it is longer than any person's. */
const longLine = 160;
const shortestLine = 24;

/** What is wrong, the line with carets under it, what to do; a blank line between one finding and the next. */
export function findingLines(
  diagnostics: readonly Diagnostic[],
  words: DiagnosticWords,
  screen: Screen,
): readonly string[] {
  const look: Look = { words, screen, paints: paintsFor(screen) };
  const seen = new Map<string, number>();
  return diagnostics.flatMap((diagnostic, index) => {
    const said = [diagnostic.name, diagnostic.message, diagnostic.label, diagnostic.help].join('\n');
    const times = (seen.get(said) ?? 0) + 1;
    seen.set(said, times);
    const lines = head(diagnostic, look);
    if (times <= enoughOfTheSame) for (const one of body(diagnostic, look)) lines.push(one);
    return index > 0 ? ['', ...lines] : lines;
  });
}

interface Look {
  readonly words: DiagnosticWords;
  readonly screen: Screen;
  readonly paints: Paints;
}

function head({ name, severity, message, span, age }: Diagnostic, { words, paints }: Look): string[] {
  const old = age === 'old' ? ` (${words.old})` : '';
  const kind = paints[severity](`${words[severity]}[${name}]`);
  return [
    kind + paints.strong(`: ${makeVisible(message)}${old}`),
    `${gutterOf(span)}${paints.place('-->')} ${place(span)}`,
  ];
}

function body({ severity, label, notes, help, span, related }: Diagnostic, look: Look): string[] {
  const { words, screen, paints } = look;
  const gutter = gutterOf(span);
  const bar = `${gutter}${paints.place(' |')}`;
  const lines: string[] = [];
  if (span.range) {
    const frame = codeFrame(span.range, roomFor(gutter, screen), screen.ambiguous);
    const number = String(span.range.start.line).padStart(gutter.length);
    const under = labelled(frame, label, gutter, screen).map(line => `${bar} ${paints[severity](line)}`);
    const quoted = `${paints.place(`${number} |`)} ${frame.line}`.trimEnd();
    for (const line of [bar, quoted, ...under, bar]) lines.push(line);
  }
  for (const [message, places] of together(related)) {
    lines.push(`${gutter}${paints.place(':::')} ${places}  ${makeVisible(message)}`);
  }
  if (related.length > 0) lines.push(bar);
  const equals = (kind: string, text: string) =>
    `${gutter} ${paints.place('=')} ${paints.strong(`${kind}:`)} ${makeVisible(text)}`;
  for (const one of notes.map(note => equals(words.note, note))) lines.push(one);
  if (help) lines.push(equals(words.help, help));
  if (lines.at(-1) === bar) lines.pop();
  return lines;
}

const gutterOf = ({ range }: Span) => ' '.repeat(Math.max(2, String(range?.start.line ?? 0).length + 1));

const roomFor = (gutter: string, { columns }: Screen) =>
  columns === null ? longLine : Math.max(shortestLine, columns - gutter.length - ' | '.length);

/** The carets with what they point at behind them; below them, where it would run over the edge. */
function labelled({ margin, carets }: CodeFrame, label: string | null, gutter: string, screen: Screen) {
  if (!label) return [margin + carets];
  const shown = makeVisible(label);
  const [room, width] = [roomFor(gutter, screen), displayWidth(shown, screen.ambiguous)];
  if (screen.columns === null || margin.length + carets.length + 1 + width <= room)
    return [`${margin}${carets} ${shown}`];
  return [margin + carets, ' '.repeat(Math.max(0, Math.min(margin.length, room - width))) + shown];
}

/** Places in one file of which the same is said stand on one line. */
function together(related: Diagnostic['related']): readonly (readonly [message: string, places: string])[] {
  const lines: { message: string; file: string; places: string }[] = [];
  for (const { message, span } of related) {
    const last = lines.at(-1);
    if (last?.message === message && last.file === span.file && span.range)
      last.places += `, ${span.range.start.line}:${span.range.start.column}`;
    else lines.push({ message, file: span.file, places: place(span) });
  }
  return lines.map(({ message, places }) => [message, places] as const);
}

const place = ({ file, range }: Span) =>
  makeVisible(range ? `${file}:${range.start.line}:${range.start.column}` : file);
