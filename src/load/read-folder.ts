import { type DirectoryEntry, type DirectoryEntryKind, isUnreadable } from '../host.ts';
import type { Finding } from '../model/finding.ts';
import { wholeFile } from '../model/finding.ts';
import type { DocumentKind } from '../model/record.ts';
import type { Broken, Document } from './documents.ts';
import { meantId, meantName, readFileName, refusedId } from './file-name.ts';
import type { FolderFacts } from './folder-problem.ts';
import type { Tree } from './tree.ts';
import { readBytes, SIZE_LIMIT } from './yaml/bytes.ts';
import { readPlain } from './yaml/plain.ts';
import type { ReadingProblem } from './yaml/problem.ts';

/** A plan that needs files larger than usual may say so (`size_limit` in its `plan.yaml`, in bytes), up to here. */
export const largestSizeLimit = 1024 * 1024;

/** What a file says, whatever that is. */
interface Value {
  readonly value: unknown;
}

/** Names that begin with a dot are nobody's: an editor marks a file that is being edited by such a link beside it. */
export const isRefusedLink = ({ name, kind }: DirectoryEntry): boolean =>
  kind === 'link' && !name.startsWith('.');

/** Collects documents while folders are read; no file stops another. */
export class Reader {
  readonly documents: Document[] = [];
  readonly broken: Broken[] = [];
  readonly findings: Finding[] = [];
  files = 0;
  listed = true;
  sizeLimit = SIZE_LIMIT;

  private readonly tree: Tree;
  private readonly shown: (path: string) => string;

  constructor(tree: Tree, shown: (path: string) => string) {
    this.tree = tree;
    this.shown = shown;
  }

  /** Reads every record of a folder that holds one kind. */
  async folder(folder: string, kind: DocumentKind): Promise<void> {
    const entries = this.entries(folder);
    const names = entries.map(entry => entry.name);
    for (const entry of entries) {
      const path = `${folder}/${entry.name}`;
      const name = readFileName(entry.name);
      if (entry.kind === 'link') {
        if (typeof name === 'object') this.breaks(path, kind, name.id);
        continue;
      }
      if (name === 'beside') continue;
      if (entry.kind === 'folder') {
        this.stray(path, entry.kind, []);
        this.lost(path, kind);
      } else if (name === 'stray' || entry.kind === 'other') {
        const meant = this.stray(path, entry.kind, names);
        if (meant !== null) this.breaks(path, kind, meant.replace(/\.yaml$/, ''));
      } else {
        const unusual = this.record(path, kind, name.id);
        if (unusual) await unusual;
      }
    }
  }

  /**
   * Reads one record. A file with a refused id is read all the same, so that its own faults are found too. Only what is
   * unusual takes a promise: for each of a nation's files it would cost a tenth of reading it.
   */
  record(path: string, kind: DocumentKind, id: string): Promise<void> | undefined {
    const file = this.shown(path);
    this.checkId(file, id);
    this.files++;
    const read = this.value(path, file);
    if (read instanceof Promise) return read.then(value => this.take(value, path, kind, id, file));
    this.take(read, path, kind, id, file);
    return undefined;
  }

  private take(read: Value | undefined, path: string, kind: DocumentKind, id: string, file: string): void {
    if (read) this.documents.push({ kind, id, file, value: read.value });
    else this.breaks(path, kind, id);
  }

  checkId(file: string, id: string): void {
    const refusal = refusedId(id);
    if (!refusal) return;
    const meant = refusal === 'characters' ? meantId(id) : null;
    this.report('refused-id', file, { id, refusal, meant });
  }

  /** What does not belong where it lies; the answer is the name that it was probably meant to have. */
  stray(
    path: string,
    kind: DirectoryEntryKind,
    names: readonly string[],
    meant?: string | null,
  ): string | null {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const better = meant ?? (kind === 'file' ? meantName(name) : null);
    const taken = better !== null && names.includes(better);
    this.report('stray-file', this.shown(path), { name, kind, meant: better, taken });
    return better;
  }

  /** The records of a folder that is not where it belongs: they are not read, but they are there. */
  lost(folder: string, kind: DocumentKind): void {
    const entries = this.tree.list(folder);
    for (const { name } of isUnreadable(entries) ? [] : entries) {
      const read = readFileName(name);
      if (typeof read === 'object') this.breaks(`${folder}/${name}`, kind, read.id);
    }
  }

  /** What lies in a folder; what of it is a link is a fault, whoever asks and wherever it leads. */
  entries(folder: string): readonly DirectoryEntry[] {
    const entries = this.tree.list(folder);
    if (isUnreadable(entries)) {
      this.listed = false;
      this.report('unreadable-file', this.shown(folder), { code: entries.code, kind: 'folder' });
      return [];
    }
    for (const entry of entries) if (isRefusedLink(entry)) this.link(`${folder}/${entry.name}`);
    return entries;
  }

  link(path: string): void {
    this.report('outside-link', this.shown(path), {});
  }

  /** A folder that is a link: what is in it nobody knows. */
  linkedFolder(): void {
    this.listed = false;
  }

  report<Rule extends keyof FolderFacts>(rule: Rule, file: string, facts: FolderFacts[Rule]): void {
    this.findings.push({ rule, at: wholeFile(file), facts, related: [] });
  }

  private breaks(path: string, kind: DocumentKind, id: string): void {
    this.broken.push({ kind, id, file: this.shown(path) });
  }

  value(path: string, file: string): Value | undefined | Promise<Value | undefined> {
    const bytes = this.tree.read(path, this.sizeLimit);
    if (isUnreadable(bytes)) {
      this.report('unreadable-file', file, { code: bytes.code, kind: 'file' });
      return undefined;
    }
    const read = readBytes(bytes, this.sizeLimit);
    if ('problems' in read) return this.problems(file, read.problems);
    return readPlain(read.text) ?? this.fully(read.text, file);
  }

  private async fully(text: string, file: string): Promise<Value | undefined> {
    const { parseFully } = await import('./yaml/full.ts');
    const read = await parseFully(text);
    return 'problems' in read ? this.problems(file, read.problems) : read;
  }

  private problems(file: string, problems: readonly ReadingProblem[]): undefined {
    for (const { rule, offset, endOffset, related, facts } of problems) {
      const places = (related ?? []).map(at => ({ file, at }));
      const at = rule === 'not-utf8' || rule === 'file-too-large' ? null : { offset, endOffset };
      this.findings.push({ rule, at: { file, at }, facts, related: places });
    }
    return undefined;
  }
}
