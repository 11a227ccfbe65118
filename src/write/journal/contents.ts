import { type Host, isUnreadable } from '../../host.ts';
import { largestSizeLimit } from '../../load/read-folder.ts';

/** The bytes of a file; `null` where there is none that can be read. */
export function contentOf(host: Host, file: string): Uint8Array | null {
  const bytes = host.files.read(file, largestSizeLimit);
  return isUnreadable(bytes) ? null : bytes.slice();
}

export function hashOf(host: Host, bytes: Uint8Array | null): string | null {
  if (bytes === null) return null;
  const hash = host.hash();
  hash.add(bytes);
  return hash.hex();
}

export function sameBytes(a: Uint8Array | null, b: Uint8Array | null): boolean {
  if (a === null || b === null) return a === b;
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
