import type { Host } from '../host.ts';

/** Which state of the repository the workspace shows, and whether its files are as they were committed. */
export function revisionOf(
  host: Host,
  root: string,
): { readonly revision: string | null; readonly clean: boolean | null } {
  const text = ({ output }: { readonly output: Uint8Array }) => new TextDecoder().decode(output).trim();
  const head = host.git(root, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
  if (head.status !== 0) return { revision: null, clean: null };
  const changes = host.git(root, ['status', '--porcelain', '--untracked-files=all', '--', '.']);
  return { revision: text(head), clean: changes.status === 0 && text(changes) === '' };
}
