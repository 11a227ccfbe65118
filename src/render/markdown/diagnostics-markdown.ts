import type { CheckPageWords } from '../../language/check-page.ts';
import type { SettingChange } from '../../language/diagnostics.ts';
import type { Span } from '../../load/locate.ts';
import { brief } from '../../text/fit.ts';
import { markdownCell, markdownMessage } from '../../text/markdown.ts';
import { makeVisible } from '../../text/visible.ts';
import { bySeverity } from '../wording/findings/by-severity.ts';
import type { Diagnostic } from '../wording/findings/word.ts';
import { type MarkdownColumn, markdownTable } from './table.ts';

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

/** A comment on GitHub holds 65,536 characters, and what the change moves is to stand in it too. */
const roomForRows = 30_000;

/** The summary of a check, for someone who has never seen the log: records by their names, and what to do. */
export function diagnosticsMarkdown(
  diagnostics: readonly Diagnostic[],
  { files, contact, filesAt, since = false, counts, more = 0, changes = [] }: CheckPage,
  words: CheckPageWords,
): string {
  const current = diagnostics.filter(({ age }) => age !== 'old');
  const old = diagnostics.filter(({ age }) => age === 'old');
  const { errors, warnings } = bySeverity(current);
  const rows = [...errors, ...warnings, ...old].map(diagnostic => row(diagnostic, filesAt));
  const room = howManyFit(rows);
  let next = 0;
  const tableOf = (some: readonly Diagnostic[], of: Parameters<CheckPageWords['more']>[1]) => {
    const start = next;
    next += some.length;
    return tableAndRest(
      rows.slice(start, next),
      Math.max(0, room - start),
      count => words.more(count, of),
      words,
    );
  };
  const parts = [
    `### ${words.title(titled(counts, since) ?? { errors: errors.length, warnings: warnings.length })}`,
    ...(changes.length > 0 ? [settingsTold(changes, words)] : []),
    ...tableOf(errors, 'errors'),
    ...(errors.length > 0 && warnings.length > 0 ? [`#### ${words.warnings(warnings.length)}`] : []),
    ...tableOf(warnings, 'warnings'),
    ...(old.length > 0
      ? [`<details><summary>${words.old(old.length)}</summary>`, ...tableOf(old, 'old'), '</details>']
      : []),
  ];
  if (more > 0) parts.push(words.unlisted(more));
  const isLinked = filesAt !== null && current.length > 0;
  if (isLinked) parts.push(words.howToMend);
  const none = since && old.length === 0 ? [words.noOld] : [];
  const ask = contact && diagnostics.length > 0 ? [words.contact(contactText(contact))] : [];
  parts.push([...none, words.checked(files), ...ask].join('  \n'));
  return `${parts.join('\n\n')}\n`;
}

function titled(counts: Counts | undefined, since: boolean) {
  if (!counts) return null;
  const { errors, warnings, newErrors, newWarnings } = counts;
  return since ? { errors: newErrors, warnings: newWarnings } : { errors, warnings };
}

/** What the change does to the settings it would be judged by comes before all else. */
function settingsTold(changes: readonly SettingChange[], words: CheckPageWords): string {
  const shown = (value: string | null) => (value === null ? words.noSetting : `\`${markdownCode(value)}\``);
  const lines = changes
    .slice(0, settingsShown)
    .map(
      ({ file, key, before, after }) =>
        `- \`${markdownCode(file)}\` \`${key}\`: ${shown(before)} → ${shown(after)}`,
    );
  const rest = changes.length - lines.length;
  return [words.settings, '', ...lines, ...(rest > 0 ? [`- ${words.moreSettings(rest)}`] : [])].join('\n');
}

const settingsShown = 20;

/** In backticks: as much as tells what it is. */
const markdownCode = (text: string) => makeVisible(text).replace(/[`\n]/g, ' ').slice(0, 100);

/** As many rows as there is room for, and how many there are besides. */
function tableAndRest(
  rows: readonly Row[],
  room: number,
  more: (count: number) => string,
  words: CheckPageWords,
): readonly string[] {
  const shown = rows.slice(0, room);
  const table = shown.length > 0 ? [markdownTable(columns(words), shown).join('\n')] : [];
  return shown.length < rows.length ? [...table, more(rows.length - shown.length)] : table;
}

const columns = (words: CheckPageWords): readonly MarkdownColumn[] => [
  { heading: words.record },
  { heading: words.line, align: 'right' },
  { heading: words.fault },
  { heading: words.remedy },
];

const address = /(https?:\/\/[\w./%?=&#~:+-]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/;

/** Addresses of mail and of the web can be clicked; the rest is text. */
const contactText = (contact: string) =>
  contact
    .split(address)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : markdownCell(part)))
    .join('');

type Row = readonly { readonly markdown: string }[];

function row({ title, message, help, notes, related, span }: Diagnostic, filesAt: string | null): Row {
  const remedy = help ?? notes[0] ?? related[0]?.message ?? '';
  const cells = [
    `[${markdownCell(brief(title, 120))}](${linkTo(span, filesAt)})`,
    span.range ? String(span.range.start.line) : '-',
    markdownMessage(brief(message)),
    markdownMessage(brief(remedy)),
  ];
  return cells.map(markdown => ({ markdown }));
}

/** To the line; where it is not known at which address, from the repository's root. */
function linkTo({ file, range }: Span, filesAt: string | null): string {
  const path = file
    .split('/')
    .map(part => encodeURIComponent(part).replace(/[()]/g, bracket => brackets.get(bracket)!));
  return `${filesAt ?? ''}${path.join('/')}${range ? `#L${range.start.line}` : ''}`;
}

const brackets: ReadonlyMap<string, string> = new Map(Object.entries({ '(': '%28', ')': '%29' }));

function howManyFit(rows: readonly Row[]): number {
  let room = roomForRows;
  const full = rows.findIndex(cells => {
    room -= cells.reduce((length, { markdown }) => length + markdown.length + ' | '.length, ' |'.length);
    return room < 0;
  });
  return full === -1 ? rows.length : full;
}
