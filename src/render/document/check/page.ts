import type { CheckPageWords } from '../../../language/check-page.ts';
import type { SettingChange } from '../../../language/diagnostics.ts';
import { makeVisible } from '../../../text/visible.ts';
import { bySeverity } from '../../wording/findings/by-severity.ts';
import type { Diagnostic } from '../../wording/findings/word.ts';
import { section, tableOf } from '../blocks.ts';
import type { Block, Column, Document, Lines, Piece, Section, Text } from '../document.ts';
import { type FindingRow, findingRow, howManyFit } from './finding-row.ts';

/** What a page on a check needs to know beside what was found. */
export interface CheckPage {
  readonly files: number;
  /** Whom to ask. */
  readonly contact: string | null;
  /** Where the repository's files can be read, up to their paths; `null` where that is not known. */
  readonly filesAt: string | null;
  /** Whether old faults were to be told from new ones. */
  readonly since?: boolean;
  /** All there are, listed or not: those of this change, and what was there before. */
  readonly counts?: Counts;
  readonly more?: number;
  readonly changes?: readonly SettingChange[];
}

interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly newErrors: number;
  readonly newWarnings: number;
}

/** The summary of a check, for someone who has never seen the log: records by their names, and what to do. */
export function checkPageDocument(
  diagnostics: readonly Diagnostic[],
  page: CheckPage,
  words: CheckPageWords,
): Document {
  const { filesAt, since = false, counts, more = 0, changes = [] } = page;
  const current = diagnostics.filter(({ age }) => age !== 'old');
  const old = diagnostics.filter(({ age }) => age === 'old');
  const { errors, warnings } = bySeverity(current);
  const rows = [...errors, ...warnings, ...old].map(one => findingRow(one, filesAt));
  const room = howManyFit(rows);
  const [ofWarnings, ofOld] = [errors.length, errors.length + warnings.length];
  const table = (from: number, to: number, of: Kind) =>
    tableAndRest(rows.slice(from, to), room - from, of, words);
  const ownWarnings = table(ofWarnings, ofOld, 'warnings');
  return {
    title: {
      text: words.title(titled(counts, since) ?? { errors: errors.length, warnings: warnings.length }),
    },
    blocks: [
      ...(changes.length > 0 ? [settingsTold(changes, words)] : []),
      ...table(0, ofWarnings, 'errors'),
      ...(errors.length > 0 && warnings.length > 0
        ? [section(words.warnings(warnings.length), ownWarnings)]
        : ownWarnings),
      ...(old.length > 0
        ? [section(words.old(old.length), table(ofOld, rows.length, 'old'), { folded: true })]
        : []),
      ...(more > 0 ? [lines(words.unlisted(more))] : []),
      ...(filesAt !== null && current.length > 0 ? [lines(words.howToMend)] : []),
      lines(
        ...(since && old.length === 0 ? [words.noOld] : []),
        words.checked(page.files),
        ...(page.contact && diagnostics.length > 0 ? [withAddresses(words.contact(page.contact))] : []),
      ),
    ],
  };
}

type Kind = Parameters<CheckPageWords['more']>[1];

const lines = (...texts: readonly Text[]): Lines => ({ kind: 'lines', lines: texts });

function titled(counts: Counts | undefined, since: boolean) {
  if (!counts) return null;
  const { errors, warnings, newErrors, newWarnings } = counts;
  return since ? { errors: newErrors, warnings: newWarnings } : { errors, warnings };
}

/** What the change does to the settings it would be judged by comes before all else. */
function settingsTold(changes: readonly SettingChange[], words: CheckPageWords): Section {
  const code = (text: string) => `\`${makeVisible(text).replace(/[`\n]/g, ' ').slice(0, mostOfSetting)}\``;
  const shown = (value: string | null) => (value === null ? words.noSetting : code(value));
  const items = changes.slice(0, settingsShown).map(({ file, key, before, after }) => ({
    text: { text: `${code(file)} \`${key}\`: ${shown(before)} → ${shown(after)}`, hasCode: true },
  }));
  const rest = changes.length - items.length;
  return section(
    words.settings,
    [
      lines(words.settingsNote),
      { kind: 'items', items: [...items, ...(rest > 0 ? [{ text: words.moreSettings(rest) }] : [])] },
    ],
    { isCallout: true },
  );
}

const [settingsShown, mostOfSetting] = [20, 100];

/** As many rows as there is room for, and how many there are besides. */
function tableAndRest(
  rows: readonly FindingRow[],
  room: number,
  of: Kind,
  words: CheckPageWords,
): readonly Block[] {
  const shown = rows.slice(0, Math.max(0, room));
  const rest = rows.length - shown.length;
  return [
    ...(shown.length > 0 ? [tableOf(columns(words), shown)] : []),
    ...(rest > 0 ? [lines({ text: words.more(rest, of), hasCode: true })] : []),
  ];
}

const columns = (words: CheckPageWords): readonly Column[] => [
  { heading: words.record, wraps: true },
  { heading: words.line, align: 'right' },
  { heading: words.fault, wraps: true },
  { heading: words.remedy, wraps: true },
];

const address = /(https?:\/\/[\w./%?=&#~:+-]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/;

/** Addresses of mail and of the web can be followed; the rest is text. */
const withAddresses = (sentence: string): Text => ({
  pieces: sentence
    .split(address)
    .map((text, index): Piece => (index % 2 === 1 ? { text, isAddress: true } : { text })),
  between: '',
});
