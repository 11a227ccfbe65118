import type { FileEdit } from '../../enter/entered.ts';
import { isUnreadable } from '../../host.ts';
import { largestSizeLimit } from '../../load/read-folder.ts';
import type { Tree } from '../../load/tree.ts';
import { readBytes } from '../../load/yaml/bytes.ts';
import { edit } from '../../write/edit/edit.ts';
import type { FileChange } from '../../write/journal/stage.ts';

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** The bytes of each file that is edited, as they are and as they shall be. A mark before the text stays there. */
export async function fileChanges(
  tree: Tree,
  edits: readonly FileEdit[],
  pathOf: (file: string) => string,
): Promise<readonly FileChange[]> {
  const changes: FileChange[] = [];
  for (const { file, changes: wanted, to } of edits) {
    const path = pathOf(file);
    const bytes = tree.read(path, largestSizeLimit);
    const read = isUnreadable(bytes) ? null : readBytes(bytes, largestSizeLimit);
    if (isUnreadable(bytes) || !read || 'problems' in read) throw new Error(`${path} was read a moment ago`);
    const before = bytes.slice();
    let { text } = read;
    for (const change of wanted) text = await edit(text, change);
    const mark = BYTE_ORDER_MARK.every((byte, index) => before[index] === byte) ? BYTE_ORDER_MARK : [];
    const after = Uint8Array.from([...mark, ...new TextEncoder().encode(text)]);
    if (to)
      changes.push({ path, before, after: null }, { path: pathOf(to), before: null, after, from: path });
    else changes.push({ path, before, after });
  }
  return changes;
}
