import { isUnreadable } from '../../host.ts';
import { largestSizeLimit } from '../../load/read-folder.ts';
import { readBytes } from '../../load/yaml/bytes.ts';
import type { Ground } from './ground.ts';

/** The last year that a file writes, as it writes it; `null` where it has none. */
export async function yearAsWritten({ tree, workspace }: Ground, file: string): Promise<string | null> {
  const bytes = tree.read(file.slice(workspace.shown('').length), largestSizeLimit);
  const read = isUnreadable(bytes) ? null : readBytes(bytes, largestSizeLimit);
  if (!read || 'problems' in read) return null;
  const years = [...read.text.matchAll(/\byear["']?: *["']?([^,}"'\s#]+)/g)];
  return years.at(-1)?.[1] ?? null;
}
