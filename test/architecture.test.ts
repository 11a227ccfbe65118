import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { circlesIn, type Import, readSource, scriptsBelow, sourceFolder } from './support/sources.ts';

/*
 * The invariants of ARCHITECTURE.md, read from the syntax trees of the sources: each failure names the file and the
 * reason.
 */

const files = scriptsBelow(sourceFolder);
const sources = files.map(file => readSource(sourceFolder, file));
const imports = sources.flatMap(source => source.imports);
const codeOf = new Map(sources.map(({ file, code }) => [file, code]));
const code = (file: string) => codeOf.get(file) ?? '';

const stageOf = (path: string) =>
  path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.ts$/, '');
const isOwn = (of: string) => files.includes(of) || of.includes('.generated.');
const listed = (offenders: readonly Import[]) => offenders.map(({ file, of }) => `${file} imports ${of}`);

/** From the bottom up. What stands on one line does not know each other. */
const storeys: readonly (readonly string[])[] = [
  ['model'],
  ['number', 'text', 'host', 'problem'],
  ['time'],
  ['load'],
  ['check'],
  ['assess'],
  ['compare', 'explain'],
  ['language'],
  ['render'],
  ['write'],
  ['enter'],
  ['commands'],
  ['version'],
  ['node', 'main'],
  ['program'],
];
const storey = (stage: string) => storeys.findIndex(stages => stages.includes(stage));

test('every folder and file of src/ has its storey', () => {
  const unknown = files.map(stageOf).filter(stage => storey(stage) < 0);
  expect(
    [...new Set(unknown)],
    'a new stage needs a place in the order, here and in ARCHITECTURE.md',
  ).toEqual([]);
});

test('stages import downward only, and never each other sideways', () => {
  const offenders = imports.filter(({ file, of }) => {
    if (!isOwn(of) || stageOf(file) === stageOf(of)) return false;
    return storey(stageOf(of)) >= storey(stageOf(file)) && !isException(file, of);
  });
  expect(listed(offenders), 'what is above may change without what is below knowing').toEqual([]);
});

test('no file leads back to itself, neither when the program runs nor through types', () => {
  expect(
    circlesIn(imports.filter(({ of }) => isOwn(of))),
    'files in a circle are one file in pieces: what both need belongs below them',
  ).toEqual([]);
});

/** The languages name the commands that they describe: a type, and nothing else of the stage above. */
function isException(file: string, of: string): boolean {
  return (stageOf(file) === 'language' && of === 'commands/names.ts') || of === 'version.ts';
}

test('assess, compare, explain and render compute from what they are given: they do not read', () => {
  const offenders = imports.filter(
    ({ file, of, typeOnly }) =>
      ['assess', 'compare', 'explain', 'render'].includes(stageOf(file)) &&
      ['load', 'host'].includes(stageOf(of)) &&
      !typeOnly,
  );
  expect(listed(offenders), 'only load reads, so that every other stage is a pure function').toEqual([]);
});

const drawers = ['terminal', 'markdown', 'html'].map(name => `render/${name}/`);
const vocabulary = ['document', 'chart', 'text'].map(name => `render/document/${name}.ts`);

test('builders of documents know no drawer, and drawers no builder', () => {
  const isBuilder = (path: string) => /^render\/(?:document|wording)\//.test(path);
  const isDrawer = (path: string) => drawers.some(drawer => path.startsWith(drawer));
  const offenders = imports.filter(
    ({ file, of }) =>
      (isBuilder(file) && isDrawer(of)) ||
      (isDrawer(file) && of.startsWith('render/document/') && !vocabulary.includes(of)),
  );
  expect(listed(offenders), 'a new answer touches no drawer, a new form no builder').toEqual([]);
});

test('only write/ changes files', () => {
  const changing = /\bfiles\.(?:replace|append|create|move|remove|makeFolder|takeMode)\(/;
  const offenders = files.filter(
    file => !['write', 'node'].includes(stageOf(file)) && changing.test(code(file)),
  );
  expect(offenders, 'what is written elsewhere is neither whole nor can be taken back').toEqual([]);
});

test('only node/ touches the system', () => {
  const offenders = imports.filter(({ file, of }) => of.startsWith('node:') && stageOf(file) !== 'node');
  expect(listed(offenders), 'a test must be able to hand in another outside').toEqual([]);
});

test('nothing but the host knows the time, the environment or the locale', () => {
  const forbidden =
    /\bDate\.now\b|\bnew Date\(\)|\bprocess\.|\bperformance\.|toLocale|\bIntl\.DateTimeFormat\(\)|localeCompare/;
  const offenders = files.filter(file => stageOf(file) !== 'node' && forbidden.test(code(file)));
  expect(offenders, 'the same question on the same data gives the same answer everywhere').toEqual([]);
});

/** To replace a library is to open one folder. */
const homes: Readonly<Record<string, readonly string[]>> = {
  yaml: ['load/yaml'],
  commander: ['commands'],
  'get-east-asian-width': ['text'],
  'hyparquet-writer': ['render/parquet'],
  fflate: ['render/xlsx'],
  chalk: ['render/terminal'],
  'date-fns': ['time'],
  '@date-fns': ['time'],
  'cli-table3': ['render/terminal'],
};

test('each library has one home', () => {
  const offenders = imports.filter(({ file, of }) => {
    if (isOwn(of) || of.startsWith('node:') || of.startsWith('.') || of.endsWith('package.json'))
      return false;
    const library = of.split('/')[0] ?? '';
    return !(homes[library] ?? []).some(home => file.startsWith(`${home}/`));
  });
  expect(listed(offenders), 'a library belongs to the folder that ARCHITECTURE.md names').toEqual([]);
});

test('no file is a drawer for odds and ends', () => {
  const offenders = files.filter(file => /(?:^|[/-])(?:utils?|helpers?|common|misc)(?:[./-]|$)/.test(file));
  expect(offenders, 'a name says what a thing does').toEqual([]);
});

test('no file outgrows 250 lines', () => {
  const lines = (file: string) => readFileSync(join(sourceFolder, file), 'utf8').split('\n').length;
  const offenders = files.filter(file => lines(file) > 251);
  expect(offenders, 'a file that outgrows 250 lines is two files').toEqual([]);
});

/** Texts for programs, such as shells, spreadsheets and CI; the examples of rules, which are data; words of addresses. */
const forPrograms =
  /^(?:language|check\/rules|commands\/completion|render\/(?:xlsx|junit)|text\/fold)(?:\/|\.ts)/;
/** Lines of a call, tags, and what a call or a file may say. */
const isCall = (text: string) => /^ *(?:reform|list|new) |^ ?--|^<[^>]*>$|^\S+:\n?| year$/.test(text);
const readByPrograms = ['false schema', 'as-is supposed'];

test('sentences for people stand in language/ alone', () => {
  const offenders = sources
    .filter(({ file }) => !forPrograms.test(file))
    .flatMap(({ file, texts }) => texts.map(text => ({ file, text })))
    .filter(({ text }) => /\p{Script=Hiragana}|[A-Za-z]{2,} [A-Za-z]{2,}/u.test(text))
    .filter(({ text }) => !isCall(text) && !readByPrograms.includes(text));
  expect(
    offenders,
    'a sentence in one language only is a sentence that half of the users cannot read',
  ).toEqual([]);
});

test('a table that a word is looked up in has no words of its own, as every object has `constructor`', () => {
  const tables = files.filter(file =>
    /^(?:export )?const \w+: Readonly<(?:Partial<)?Record<string, .*= \{$/m.test(
      readFileSync(join(sourceFolder, file), 'utf8'),
    ),
  );
  expect(tables).toEqual(['check/rules/example-surroundings.ts']);
});

/** How often a file throws where the program itself is wrong: no data and no call that anyone can write leads there. */
const bugs: Readonly<Record<string, number>> = {
  'check/rules/index.ts': 1,
  'commands/edit/file-changes.ts': 1,
  // Of commander, where it is none of its refusals.
  'commands/parse.ts': 1,
  'load/yaml/outline.ts': 1,
  // As the system does, and caught beside it.
  'node/files.ts': 1,
  'number/exact.ts': 1,
  'number/fraction.ts': 1,
  'write/edit/edit.ts': 2,
  'write/edit/meant.ts': 1,
  'write/edit/splices.ts': 4,
};

test('only a bug throws', () => {
  const throwing = sources.filter(({ throws }) => throws > 0).map(({ file, throws }) => [file, throws]);
  expect(
    Object.fromEntries(throwing),
    'a mistake in the data or the call is a value; where it is a bug, count it above',
  ).toEqual(bugs);
});

test('no list is spread into arguments, since each takes a place on the stack, which a long list fills', () => {
  const spreading = sources.flatMap(({ file, spreads }) => spreads.map(name => `${file}: ${name}(...)`));
  expect(spreading, 'add one by one; `largest` and `smallest` of number/extremes.ts compare many').toEqual(
    [],
  );
});

const mentions = (name: string, text: string) => new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text);

test('a word of the language is a word that something says', () => {
  const speakers = files.filter(file => stageOf(file) !== 'language').map(code);
  const topics = files.filter(file => /^language\/(?!load-)[^/]+$/.test(file));
  const unsaid = topics.flatMap(file =>
    [...code(file).matchAll(/^ +(?:readonly )?'?([\w-]+)'?\??[(:]/gm)]
      .map(([, word = '']) => word)
      .filter(word => !speakers.some(text => mentions(word, text)))
      .map(word => `${file}: ${word}`),
  );
  expect(unsaid, 'what nobody says goes from the topic and from both languages').toEqual([]);
});

test('what a file gives away is taken by another', () => {
  const root = join(sourceFolder, '..');
  const others = ['test/', 'scripts/'].flatMap(folder =>
    scriptsBelow(join(root, folder)).flatMap(name => readSource(root, folder + name).imports),
  );
  const { imports: generated } = readSource(sourceFolder, 'check/shape/predicates.generated.js');
  const taken = new Set(
    [...imports, ...generated, ...others].flatMap(({ of, names }) =>
      names.map(name => `${of.replace(/^src\//, '')}: ${name}`),
    ),
  );
  const unused = sources
    .filter(({ file }) => file !== 'program.ts')
    .flatMap(({ file, exports }) => exports.map(name => ({ name: `${file}: ${name}`, all: `${file}: *` })))
    .filter(({ name, all }) => !taken.has(name) && !taken.has(all))
    .map(({ name }) => name);
  expect(unused, 'what nobody imports is not exported, or is not there').toEqual([]);
});
