import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/*
 * The invariants of ARCHITECTURE.md, read from the sources: each failure names the file and the reason.
 */

const source = new URL('../src/', import.meta.url).pathname;

interface Import {
  readonly file: string;
  /** The package, or the path below `src/`. */
  readonly of: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.(?:ts|js)$/.test(name) && !name.includes('.generated.'))
  .map(name => name.replaceAll('\\', '/'));

const imports: readonly Import[] = files.flatMap(file => {
  const text = readFileSync(join(source, file), 'utf8');
  const found = [
    ...text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gms),
    ...[...text.matchAll(/\bimport\('([^']+)'\)/g)].map(match => [match[0], undefined, match[1]] as const),
  ];
  return found.map(([, type, of = '']) => ({
    file,
    of: of.startsWith('.') ? normalize(join(dirname(file), of)) : of,
    typeOnly: type !== undefined,
  }));
});

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

const code = (file: string) =>
  readFileSync(join(source, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

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
  const offenders = files.filter(file => readFileSync(join(source, file), 'utf8').split('\n').length > 251);
  expect(offenders, 'a file that outgrows 250 lines is two files').toEqual([]);
});

test('sentences for people stand in language/ alone', () => {
  const offenders = files.filter(file => {
    if (['language', 'model', 'time', 'text'].includes(stageOf(file)) || file.startsWith('check/rules/'))
      return false;
    return /[\p{Script=Hiragana}]/u.test(code(file));
  });
  expect(
    offenders,
    'a sentence in one language only is a sentence that half of the users cannot read',
  ).toEqual([]);
});

test('a table that a word is looked up in has no words of its own, as every object has `constructor`', () => {
  const tables = files.filter(file =>
    /^(?:export )?const \w+: Readonly<(?:Partial<)?Record<string, .*= \{$/m.test(
      readFileSync(join(source, file), 'utf8'),
    ),
  );
  expect(tables).toEqual(['check/rules/example-surroundings.ts']);
});

test('only a bug throws', () => {
  const offenders = files.filter(file => /\bthrow new (?!(?:Type|Range)?Error\b)/.test(code(file)));
  expect(offenders, 'a mistake in the data or the call is a value, not an exception').toEqual([]);
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
  const texts = new Map(files.map(file => [file, code(file)]));
  const others = ['../test/', '../scripts/'].flatMap(folder =>
    readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.(?:ts|js)$/.test(name))
      .map(name => readFileSync(join(source, folder, name), 'utf8')),
  );
  const unused = files.flatMap(file =>
    [...texts.get(file)!.matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gm)]
      .map(([, name = '']) => name)
      .filter(name => ![...texts].some(([other, text]) => other !== file && mentions(name, text)))
      .filter(name => !others.some(text => mentions(name, text)))
      .map(name => `${file}: ${name}`),
  );
  expect(unused, 'what nobody imports is not exported, or is not there').toEqual([]);
});
