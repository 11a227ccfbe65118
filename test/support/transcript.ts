import { main } from '../../src/main.ts';
import { memoryHost } from './memory-host.ts';

/**
 * A transcript is Markdown. A block ```` ```console ```` holds commands (`$ reform …`) and what they answered:
 * standard output as it is, standard error behind `2| `, then `[exit N]` where it is not 0. A line such as
 * `<!-- today: 2026-11-20, columns: 80, LANG: ja_JP.UTF-8 -->` sets the outside for the blocks after it;
 * `stderr: as-it-is` shows standard error as a person sees it, and `stderr: hidden` not at all; with `files: kept` a
 * command finds what those before it have written. `$ cat` shows a file, and a block ```` ```csv path ```` is one.
 */
export async function replay(
  transcript: string,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<string> {
  const written: string[] = [];
  let settings: Settings = {};
  let inBlock = false;
  let kept = files;
  for (const line of transcript.split('\n')) {
    if (line.startsWith('<!--')) settings = settingsIn(line);
    if (line.startsWith('```')) {
      inBlock = line === '```console';
      kept = { ...kept, ...fileIn(transcript, line) };
    }
    const isCommand = inBlock && line.startsWith('$ ');
    if (isCommand && written.at(-1) !== '```console') written.push('');
    if (!inBlock || line.startsWith('```') || isCommand) written.push(line);
    if (isCommand && line.startsWith('$ reform')) {
      const isKept = settings.files === 'kept';
      const { lines, contents } = await answer(
        line.slice('$ reform'.length),
        settings,
        isKept ? kept : files,
      );
      if (isKept) kept = contents;
      written.push(...lines);
    } else if (isCommand) written.push(...linesOf(kept, line.slice('$ cat '.length)));
  }
  return written.join('\n');
}

const linesOf = (files: Readonly<Record<string, Uint8Array>>, path: string) =>
  new TextDecoder()
    .decode(files[`/city/${path}`] ?? files[path])
    .replace(/\n$/, '')
    .split('\n');

/** The file that a block is, if it is one. */
function fileIn(transcript: string, opening: string): Readonly<Record<string, Uint8Array>> {
  const path = /^```csv (.+)$/.exec(opening)?.[1];
  return path === undefined ? {} : { [`/city/${path}`]: blockAfter(transcript, opening) };
}

const blockAfter = (transcript: string, opening: string): Uint8Array =>
  new TextEncoder().encode(transcript.split(`${opening}\n`)[1]?.split('```')[0]);

type Settings = Readonly<Record<string, string>>;

const settingsIn = (comment: string): Settings =>
  Object.fromEntries(
    comment
      .replace(/^<!--|-->$/g, '')
      .split(',')
      .map(pair => pair.split(':').map(part => part.trim())),
  );

async function answer(words: string, settings: Settings, files: Readonly<Record<string, Uint8Array>>) {
  const { today, columns, stderr, files: _, ...environment } = settings;
  const host = memoryHost({
    files,
    environment,
    ...(today ? { today } : {}),
    ...(columns ? { columns: Number(columns) } : {}),
  });
  const code = await main(splitWords(words), host);
  const lines = (text: string) => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));
  const answered = [
    ...lines(host.out.text),
    ...(stderr === 'hidden' ? [] : lines(host.err.text)).map(line =>
      (stderr ? line : `2| ${line}`).trimEnd(),
    ),
    ...(code === 0 ? [] : [`[exit ${code}]`]),
  ];
  return { lines: answered, contents: Object.fromEntries(host.contents) };
}

/** As a shell splits words, for the little that transcripts need: blanks, and quotes that keep them. */
export const splitWords = (text: string): string[] =>
  [...text.matchAll(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g)].map(([word]) => word.replace(/['"]/g, ''));
