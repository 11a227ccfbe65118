import { wholeFile } from '../../model/finding.ts';
import { workspaceRule } from '../rule.ts';

export const unusedSource = workspaceRule({
  name: 'unused-source',
  severity: 'warning',
  example: {
    bad: { 'sources/minutes.yaml': 'title: 委員会の議事要旨\n' },
    good: {},
  },
  *check({ shared, namedSources, complete }) {
    // A file that cannot be read may be the one that names it.
    if (!complete) return;
    for (const source of shared.sources.values()) {
      if (!namedSources.has(source.id)) yield { at: wholeFile(source.file), facts: { id: source.id } };
    }
  },
});
