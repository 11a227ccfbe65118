import { wholeFile } from '../../model/finding.ts';
import { closestAmong, prepared } from '../../text/closest.ts';
import { workspaceRule } from '../rule.ts';

export const unusedSource = workspaceRule({
  name: 'unused-source',
  severity: 'warning',
  example: () => ({
    bad: { 'sources/minutes.yaml': 'title: 委員会の議事要旨\n' },
    good: {},
  }),
  *check({ shared, namedSources, complete }) {
    // A file that cannot be read may be the one that names it.
    if (!complete) return;
    const ids = [...shared.sources.keys()];
    const misspelt = [...namedSources].filter(id => !shared.sources.has(id));
    const find = closestAmong(prepared(ids));
    const meant = new Set(misspelt.map(id => find(id)));
    for (const { id, file } of shared.sources.values()) {
      if (!namedSources.has(id) && !meant.has(id)) yield { at: wholeFile(file), facts: { id } };
    }
  },
});
