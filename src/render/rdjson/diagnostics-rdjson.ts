import type { Span, SpanRange } from '../../load/locate.ts';
import { jsonOf } from '../json/json.ts';
import type { Diagnostic } from '../wording/findings/word.ts';

/** What reviewdog reads and writes into a review; nothing of what was there before the change. */
export function diagnosticsRdjson(diagnostics: readonly Diagnostic[], rulesAt: string | null): string {
  const current = diagnostics.filter(({ age }) => age !== 'old');
  const result = { source: { name: 'reform' }, diagnostics: current.map(one => diagnosticOf(one, rulesAt)) };
  return jsonOf(result);
}

const diagnosticOf = ({ name, severity, message, help, span }: Diagnostic, rulesAt: string | null) => ({
  message: help ? `${message}\n${help}` : message,
  location: location(span),
  severity: severity === 'error' ? 'ERROR' : 'WARNING',
  code: { value: name, ...(rulesAt && { url: `${rulesAt}#${name}` }) },
});

const location = ({ file, range }: Span) => ({ path: file, ...(range && { range: positions(range) }) });

/** Its columns count the bytes of UTF-8. */
function positions({ start, end, offset, endOffset, source: { text } }: SpanRange) {
  return {
    start: { line: start.line, column: bytesBefore(text, offset) + 1 },
    end: { line: end.line, column: bytesBefore(text, endOffset) + 1 },
  };
}

/** How many bytes of its line stand before an offset; a byte order mark is none of it. */
function bytesBefore(text: string, offset: number): number {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return utf8.encode(line.replace(/^\ufeff/, '')).length;
}

const utf8 = new TextEncoder();
