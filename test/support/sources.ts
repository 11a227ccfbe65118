import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'rolldown/utils';

/** What one file of the sources says, taken from its syntax tree. */
export interface Source {
  /** The path below `src/`. */
  readonly file: string;
  /** As it is written, without comments. */
  readonly code: string;
  readonly imports: readonly Import[];
  /** The names of values that others may import. */
  readonly exports: readonly string[];
  /** Texts, and the parts of texts with places in them; but no names of modules, and none of an error for engineers. */
  readonly texts: readonly string[];
  readonly throws: number;
  /** What takes as many arguments as one likes, and is called with a list spread out. */
  readonly spreads: readonly string[];
}

export interface Import {
  readonly file: string;
  /** The package, or the path below `src/`. */
  readonly of: string;
  readonly typeOnly: boolean;
  /** `*`: all of it, or the file is loaded later. */
  readonly names: readonly string[];
}

export const sourceFolder = new URL('../../src/', import.meta.url).pathname;

/** The scripts below a folder, without those that are generated, in the order of their names. */
export const scriptsBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:ts|js)$/.test(name) && !name.includes('.generated.'))
    .map(name => name.replaceAll('\\', '/'))
    .sort();

export function readSource(folder: string, file: string): Source {
  const text = readFileSync(join(folder, file), 'utf8');
  const { program, module, comments } = parseSync(file, text);
  const of = (written: string) =>
    written.startsWith('.') ? normalize(join(dirname(file), written)) : written;
  const imports: Import[] = module.staticImports.map(({ moduleRequest, entries }) => ({
    file,
    of: of(moduleRequest.value),
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    names: entries.map(({ importName }) => importName.name ?? '*'),
  }));
  const exports: string[] = [];
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, importName, exportName, isType } of entries) {
      if (!isType) exports.push(exportName.name ?? 'default');
      if (!moduleRequest) continue;
      imports.push({ file, of: of(moduleRequest.value), typeOnly: isType, names: [importName.name ?? '*'] });
    }
  }
  const texts: string[] = [];
  const spreads: string[] = [];
  let throws = 0;
  visit(program, node => {
    if (node.type === 'ImportExpression' || node.type === 'TSImportType') {
      const { value } = node.source as { value?: string };
      if (value) imports.push({ file, of: of(value), typeOnly: node.type === 'TSImportType', names: ['*'] });
      return false;
    }
    if (node.type === 'CallExpression' && (node.arguments as Node[]).some(isSpread)) {
      const { property } = node.callee as { property?: { name?: string } };
      if (/^(?:push|unshift|splice|concat|min|max|hypot|of|from\w+)$/.test(property?.name ?? ''))
        spreads.push(property!.name!);
    }
    if (node.type === 'ThrowStatement') throws++;
    if (node.type === 'Literal' && typeof node.value === 'string') texts.push(node.value);
    if (node.type === 'TemplateElement') texts.push((node.value as { raw: string }).raw);
    return (
      !/^(?:ThrowStatement|ImportDeclaration|Export(?:All|Named)Declaration)$/.test(node.type) ||
      hasBody(node)
    );
  });
  const code = comments.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return { file, code, imports, exports, texts, throws, spreads };
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const isSpread = ({ type }: Node) => type === 'SpreadElement';

const hasBody = (node: Node) => node.type === 'ExportNamedDeclaration' && node.declaration !== null;

/** Every node from the top, but for those below one that `enter` will not go into. */
function visit(value: unknown, enter: (node: Node) => boolean): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const each of value) visit(each, enter);
    return;
  }
  const node = value as Node;
  if (typeof node.type === 'string' && !enter(node)) return;
  for (const each of Object.values(node)) visit(each, enter);
}

/** Groups of files that import each other in a circle, each group with the shortest way round from its first file. */
export function circlesIn(imports: readonly Import[]): readonly string[] {
  const next = new Map<string, Set<string>>();
  for (const { file, of } of imports) next.set(file, (next.get(file) ?? new Set()).add(of));
  const circles: string[] = [];
  const told = new Set<string>();
  for (const first of [...next.keys()].sort()) {
    const way = told.has(first) ? null : wayBack(first, next);
    if (!way) continue;
    for (const file of way) told.add(file);
    circles.push([...way, first].join(' → '));
  }
  return circles;
}

function wayBack(first: string, next: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | null {
  const from = new Map<string, string | null>([[first, null]]);
  for (const here of from.keys()) {
    for (const there of next.get(here) ?? []) {
      if (there === first) {
        const way: string[] = [];
        for (let at: string | null = here; at !== null; at = from.get(at) ?? null) way.unshift(at);
        return way;
      }
      if (!from.has(there)) from.set(there, here);
    }
  }
  return null;
}
