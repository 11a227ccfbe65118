import type { Host } from '../../host.ts';
import type { WriteProblem } from '../../language/editing.ts';
import { cannotWrite } from '../../problem.ts';
import type { Manifest } from './manifest.ts';

/** Whatever was moved through a link would land outside the workspace: a repository may bring both along, link and journal. */
export function linkOnTheWay(
  host: Host,
  root: string,
  { files, makes, empties }: Manifest,
): WriteProblem | null {
  const paths = [...files.flatMap(({ path, part }) => [path, part]), ...makes, ...empties];
  const places = new Set(paths.flatMap(path => [...upTo(path)]));
  for (const place of places) {
    const at = `${root}/${place}`;
    if (host.files.isLink(at)) return cannotWrite(at, { code: 'ELOOP' });
  }
  return null;
}

/** The folders of a path, from the top down, and itself. */
function* upTo(path: string): Iterable<string> {
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) yield path.slice(0, end);
  yield path;
}
