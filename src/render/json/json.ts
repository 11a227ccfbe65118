/** What every answer in JSON begins with, and how it is written. */
export function jsonText(kind: string, answer: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ schemaVersion: 1, kind, ...answer }, null, 2)}\n`;
}
