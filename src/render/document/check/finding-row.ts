import type { Span } from '../../../load/locate.ts';
import { brief } from '../../../text/fit.ts';
import { pathAddress } from '../../../text/path-address.ts';
import type { Diagnostic } from '../../wording/findings/word.ts';
import type { Piece } from '../document.ts';

export type FindingRow = readonly Piece[];

/** The record by its name, the line, what is wrong, what to do. */
export function findingRow(
  { title, message, help, notes, related, span }: Diagnostic,
  filesAt: string | null,
): FindingRow {
  const remedy = help ?? notes[0] ?? related[0]?.message ?? '';
  return [
    { text: brief(title, 120), leadsTo: addressOf(span, filesAt) },
    { text: span.range ? String(span.range.start.line) : '-' },
    { text: brief(message), hasCode: true },
    { text: brief(remedy), hasCode: true },
  ];
}

/** Of the line; where it is not known at which address, from the repository's root. */
function addressOf({ file, range }: Span, filesAt: string | null): string {
  return `${filesAt ?? ''}${pathAddress(file)}${range ? `#L${range.start.line}` : ''}`;
}

/** A comment on GitHub holds 65,536 characters, and what the change moves is to stand in it too. */
const roomForRows = 30_000;

/** How many rows a comment has room for, however they are written there. */
export function howManyFit(rows: readonly FindingRow[]): number {
  let room = roomForRows;
  const full = rows.findIndex(row => {
    room -= row.reduce(
      (length, { text, leadsTo = '' }) => length + most(text) + leadsTo.length,
      betweenCells,
    );
    return room < 0;
  });
  return full === -1 ? rows.length : full;
}

const betweenCells = 20;

/** The most that any form makes of a text: a sign may be written as some. */
const most = (text: string) =>
  text.length + signAs * (text.match(/[^\p{L}\p{N}\s`.,()、。「」]/gu)?.length ?? 0);
const signAs = 7;
