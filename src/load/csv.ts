/** The rows of a CSV file (RFC 4180, with or without a byte order mark), the heading among them. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const end = text.length;
  for (let at = text.startsWith('\ufeff') ? 1 : 0; at < end; ) {
    const { field, next } = text[at] === '"' ? quoted(text, at) : plain(text, at);
    row.push(field);
    at = next;
    if (text[at] === ',') {
      at++;
      if (at < end) continue;
      // The last line ends in nothing but the comma.
      row.push('');
    }
    rows.push(row);
    row = [];
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
  }
  return rows;
}

function plain(text: string, start: number): { field: string; next: number } {
  let next = start;
  while (next < text.length && text[next] !== ',' && text[next] !== '\n' && text[next] !== '\r') next++;
  return { field: text.slice(start, next), next };
}

function quoted(text: string, start: number): { field: string; next: number } {
  let next = start + 1;
  for (;;) {
    next = text.indexOf('"', next);
    if (next < 0) return { field: text.slice(start + 1).replaceAll('""', '"'), next: text.length };
    if (text[next + 1] !== '"') break;
    next += 2;
  }
  return { field: text.slice(start + 1, next).replaceAll('""', '"'), next: next + 1 };
}
