import type { ChangedFile, FileEdit } from '../../enter/entered.ts';
import { isUnreadable } from '../../host.ts';
import { largestSizeLimit } from '../../load/read-folder.ts';
import type { Tree } from '../../load/tree.ts';
import { readBytes } from '../../load/yaml/bytes.ts';
import { edit } from '../../write/edit/edit.ts';
import type { FileChange } from '../../write/journal/stage.ts';

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const utf8 = new TextEncoder();

/** The bytes of each file that is edited, as they are and as they shall be. A mark before the text stays there. */
export async function fileChanges(
  tree: Tree,
  edits: readonly FileEdit[],
  pathOf: (file: string) => string,
): Promise<readonly FileChange[]> {
  const changes: FileChange[] = [];
  for (const wanted of edits) {
    const path = pathOf(wanted.file);
    if ('text' in wanted) changes.push({ path, before: null, after: utf8.encode(wanted.text) });
    else {
      const { before, after } = await changed(tree, path, wanted);
      const to = wanted.to ? pathOf(wanted.to) : null;
      if (to === null) changes.push({ path, before, after });
      else if (wanted.isCopy) changes.push({ path: to, before: null, after });
      else changes.push({ path, before, after: null }, { path: to, before: null, after, from: path });
    }
  }
  return changes;
}

async function changed(tree: Tree, path: string, { changes, closing }: ChangedFile) {
  const bytes = tree.read(path, largestSizeLimit);
  const read = isUnreadable(bytes) ? null : readBytes(bytes, largestSizeLimit);
  if (isUnreadable(bytes) || !read || 'problems' in read) throw new Error(`${path} was read a moment ago`);
  const before = bytes.slice();
  let { text } = read;
  for (const change of changes) text = await edit(text, change);
  if (closing) text += `${text.endsWith('\n') ? '' : '\n'}${closing}\n`;
  const mark = BYTE_ORDER_MARK.every((byte, index) => before[index] === byte) ? BYTE_ORDER_MARK : [];
  return { before, after: Uint8Array.from([...mark, ...utf8.encode(text)]) };
}
