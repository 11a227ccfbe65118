import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

export const cache = 'node_modules/.cache/mutate';

/**
 * Writes the sources anew, with every break in them behind a switch, and says what the breaks are; of each place no more
 * than the sample, spread evenly.
 */
export async function breakSources(places, sample) {
  const files = [...new Set(places.flatMap(sourcesBelow))].map(name => ({
    name,
    content: readFileSync(name, 'utf8'),
    mutate: true,
  }));
  const options = { plugins: null, ignorers: [], excludedMutations: [], noHeader: false };
  const { files: broken, mutants } = await new Instrumenter(quiet).instrument(files, options);
  rmSync(cache, { recursive: true, force: true });
  const noPatterns = mutants.filter(isNoPattern);
  for (const { name, content } of broken) {
    const invalid = noPatterns.filter(({ fileName }) => fileName === name);
    const text = invalid.reduce((now, { replacement }) => now.replaceAll(replacement, '/(?!)/'), content);
    mkdirSync(dirname(join(cache, name)), { recursive: true });
    writeFileSync(join(cache, name), text);
  }
  const texts = new Map(files.map(({ name, content }) => [name, content.split('\n')]));
  const sound = mutants.filter(mutant => !noPatterns.includes(mutant));
  const breaks = sound.map(({ id, fileName, location, replacement }) => ({
    id,
    file: fileName,
    line: location.start.line + 1,
    was: oneLine(textAt(texts.get(fileName), location)),
    is: oneLine(replacement),
  }));
  return places.flatMap(place => {
    const here = breaks.filter(({ file }) => file === place || file.startsWith(`${place}/`));
    const every = Math.max(1, here.length / sample);
    return here.filter((_, index) => Math.floor(index / every) !== Math.floor((index - 1) / every));
  });
}

/** What was made of a regular expression and is none: a file that has it in it is not read at all. */
function isNoPattern({ replacement }) {
  const [, pattern, flags] = /^\/(.*)\/([a-z]*)$/s.exec(replacement) ?? [];
  if (pattern === undefined) return false;
  try {
    new RegExp(pattern, flags);
    return false;
  } catch {
    return true;
  }
}

function sourcesBelow(place) {
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && !name.includes('.generated.'))
    .map(name => join(place, name).replaceAll('\\', '/'))
    .sort();
}

const quiet = {
  debug() {},
  info() {},
  warn: console.warn,
  error: console.error,
  isDebugEnabled: () => false,
};

function textAt(lines, { start, end }) {
  const part = lines.slice(start.line, end.line + 1);
  part[part.length - 1] = part.at(-1).slice(0, end.column);
  part[0] = part[0].slice(start.column);
  return part.join('\n');
}

function oneLine(text) {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 70 ? `${line.slice(0, 69)}…` : line;
}
