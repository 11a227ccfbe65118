import { isUnreadable } from '../host.ts';
import type { Finding, Place } from '../model/finding.ts';
import { wholeFile } from '../model/finding.ts';
import type { DocumentKind } from '../model/record.ts';
import type { Broken, Document } from './documents.ts';
import { readFileName, refusedId } from './file-name.ts';
import type { Tree } from './tree.ts';
import { readBytes, SIZE_LIMIT } from './yaml/bytes.ts';
import { parseFully } from './yaml/full.ts';
import { readPlain } from './yaml/plain.ts';
import type { ReadingProblem } from './yaml/problem.ts';

/** A plan that needs files larger than usual may say so (`size_limit` in its `plan.yaml`, in bytes), up to here. */
export const largestSizeLimit = 1024 * 1024;

/** Collects documents while folders are read; no file stops another. */
export class Reader {
  readonly documents: Document[] = [];
  readonly broken: Broken[] = [];
  readonly findings: Finding[] = [];
  files = 0;
  sizeLimit = SIZE_LIMIT;

  constructor(
    private readonly tree: Tree,
    private readonly shown: (path: string) => string,
  ) {}

  /** Reads every record of a folder that holds one kind. */
  async folder(folder: string, kind: DocumentKind): Promise<void> {
    const entries = this.tree.list(folder);
    if (isUnreadable(entries)) {
      this.report('unreadable-file', wholeFile(this.shown(folder)), { code: entries.code });
      return;
    }
    for (const entry of entries) {
      const path = `${folder}/${entry.name}`;
      const name = readFileName(entry.name);
      if (name === 'beside') continue;
      if (name === 'stray' || entry.kind === 'folder' || entry.kind === 'other') this.stray(path, entry.kind);
      else if (entry.kind === 'outside') this.report('outside-link', wholeFile(this.shown(path)), {});
      else await this.record(path, kind, name.id);
    }
  }

  /** Reads one record. A file with a refused id is read all the same, so that its own faults are found too. */
  async record(path: string, kind: DocumentKind, id: string): Promise<void> {
    const file = this.shown(path);
    const refusal = refusedId(id);
    if (refusal) this.report('refused-id', wholeFile(file), { id, refusal });
    this.files++;
    const value = await this.value(path, file);
    if (value === undefined) this.broken.push({ kind, id, file });
    else this.documents.push({ kind, id, file, value: value.value });
  }

  stray(path: string, kind: 'file' | 'folder' | 'outside' | 'other'): void {
    this.report('stray-file', wholeFile(this.shown(path)), {
      name: path.slice(path.lastIndexOf('/') + 1),
      kind,
    });
  }

  report(rule: string, at: Place, facts: unknown): void {
    this.findings.push({ rule, at, facts, related: [] });
  }

  private async value(path: string, file: string): Promise<{ value: unknown } | undefined> {
    const bytes = this.tree.read(path, this.sizeLimit);
    if (isUnreadable(bytes)) {
      this.report('unreadable-file', wholeFile(file), { code: bytes.code });
      return undefined;
    }
    const read = readBytes(bytes, this.sizeLimit);
    if ('problems' in read) return this.problems(file, read.problems);
    const full = readPlain(read.text) ?? (await parseFully(read.text));
    return 'problems' in full ? this.problems(file, full.problems) : full;
  }

  private problems(file: string, problems: readonly ReadingProblem[]): undefined {
    for (const { rule, offset, endOffset, related, facts } of problems) {
      const places = (related ?? []).map(at => ({ file, at }));
      this.findings.push({ rule, at: { file, at: { offset, endOffset } }, facts, related: places });
    }
    return undefined;
  }
}
