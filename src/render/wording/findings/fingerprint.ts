import type { Span } from '../../../load/locate.ts';
import type { Diagnostic } from './word.ts';

/** A text as short and as good as unique: the same text always gives the same. */
export type Digest = (text: string) => string;

/** Of a line that goes on for ever, what stands near the fault is enough to know it again. */
const nearby = 120;

/**
 * By which a service that saw an earlier run knows a finding again: its rule, its file and what stands on its line, so
 * that lines above may come and go, and no word of a language. Of findings that share all that, the how-manieth.
 */
export function fingerprints(diagnostics: readonly Diagnostic[], digest: Digest): readonly string[] {
  const seen = new Map<string, number>();
  return diagnostics.map(({ name, span }) => {
    const known = digest([name, span.file, lineAround(span)].join('\0'));
    const count = seen.get(known) ?? 0;
    seen.set(known, count + 1);
    return `${known}:${count + 1}`;
  });
}

function lineAround({ range }: Span): string {
  if (!range) return '';
  const { text } = range.source;
  const before = text.slice(Math.max(0, range.offset - nearby), range.offset);
  const after = text.slice(range.offset, range.offset + nearby);
  const [rest = ''] = after.split(/\r?\n/, 1);
  return (before.slice(before.lastIndexOf('\n') + 1) + rest).trim();
}
