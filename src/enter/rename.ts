import type { Document } from '../load/documents.ts';
import type { DocumentKind } from '../model/record.ts';
import type { Change } from '../write/edit/change.ts';

export interface Renaming {
  readonly kind: DocumentKind;
  /** The plan that the record belongs to; `null` for what all plans share, and for a plan itself. */
  readonly plan: string | null;
  readonly from: string;
  readonly to: string;
}

/** The keys that name records, by their ids; `of` does so in `continues` alone. */
const naming: ReadonlyMap<string, readonly DocumentKind[] | 'any'> = new Map<
  string,
  readonly DocumentKind[] | 'any'
>([
  ...['under', 'also_under', 'into', 'about', 'aims', 'leads_to', 'of'].map(key => [key, 'any'] as const),
  ['review', ['review']],
  ['follows', ['plan', 'survey']],
  ['government', ['government']],
  ['source', ['source']],
]);

/** What changes in a file when a record goes by another id: every place that names it. */
export function changesOfReferences(
  { kind, value }: Document,
  plan: string | null,
  renaming: Renaming,
): readonly Change[] {
  const changes: Change[] = [];
  const look = (node: unknown, at: readonly (string | number)[], key: string): void => {
    if (typeof node === 'string') {
      const renamed = namesKind(key, kind, at, renaming) ? referenceTo(node, plan, renaming) : null;
      if (renamed !== null) changes.push({ kind: 'set', at, value: renamed });
    } else if (Array.isArray(node)) {
      for (const [index, entry] of node.entries()) look(entry, [...at, index], key);
    } else if (typeof node === 'object' && node !== null) {
      for (const [name, entry] of Object.entries(node)) {
        if (key === 'source' && renaming.kind === 'source' && name === renaming.from)
          changes.push({ kind: 'rename', at: [...at, name], key: renaming.to });
        else look(entry, [...at, name], name);
      }
    }
  };
  look(value, [], '');
  return changes;
}

function namesKind(
  key: string,
  document: DocumentKind,
  at: readonly (string | number)[],
  { kind }: Renaming,
): boolean {
  const named = naming.get(key);
  if (named === undefined || (key === 'of' && at.at(-2) !== 'continues')) return false;
  if (key === 'follows' && kind !== document) return false;
  if (named === 'any') return kind !== 'source' && kind !== 'government';
  return named.includes(kind);
}

/** `id`, `id/part`, and from another plan `plan/id` and `plan/id/part`; `null` where it is of something else. */
function referenceTo(
  written: string,
  plan: string | null,
  { kind, plan: own, from, to }: Renaming,
): string | null {
  const isShared = own === null;
  const heads = [
    ...(plan === own || isShared ? [[from, to]] : []),
    ...(isShared ? [] : [[`${own}/${from}`, `${own}/${to}`]]),
  ] as const;
  for (const [old, now] of heads) {
    if (written === old && (kind !== 'plan' || plan !== null)) return now!;
    if (written.startsWith(`${old}/`)) return now + written.slice(old!.length);
  }
  return null;
}
