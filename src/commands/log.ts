import { changesBetween } from '../compare/history.ts';
import { nameIn } from '../language/name.ts';
import { type FileHistory, type FileVersion, fileHistory } from '../load/file-history.ts';
import { largestSizeLimit } from '../load/read-folder.ts';
import { readBytes } from '../load/yaml/bytes.ts';
import { readPlain } from '../load/yaml/plain.ts';
import type { Position } from '../model/indicator.ts';
import { isProblem } from '../problem.ts';
import type { HistoryEvent } from '../render/document/history.ts';
import type { Command, Context, ExitCode, Input } from './command.ts';
import { drawerFor } from './drawer.ts';
import { momentSaid } from './edit/words.ts';
import { handOver } from './hand-over.ts';
import { dataOption, formatOption, outputOptions, screenOptions } from './options.ts';
import { outputRequests } from './output-requests.ts';
import { planOption, queryOf } from './query.ts';
import { find } from './records/find.ts';
import { libraryFor } from './records/library.ts';
import { refuseAnswer } from './records/refuse.ts';
import { say, sayEntry } from './say.ts';
import { screenFor } from './screen-for.ts';

const formats = ['text', 'json', 'markdown'] as const;

export const log: Command = {
  name: 'log',
  arguments: [{ name: 'id', required: true, completes: 'record' }],
  options: [
    { name: 'value', value: '<year or day>', group: 'query' },
    { ...planOption, repeatable: false },
    dataOption,
    formatOption(formats),
    ...outputOptions,
    ...screenOptions,
  ],
  examples: ['reform log female-managers', 'reform log female-managers --value R7'],
  run,
};

async function run(input: Input, context: Context): Promise<ExitCode> {
  const { host, language } = context;
  const requests = outputRequests(input, formats, 'text', host.folder);
  if (isProblem(requests)) return context.refuse(requests);
  const query = queryOf(input, context, input.texts('plan'));
  if (isProblem(query)) return context.refuse(query);
  const { place } = context;
  if (!('root' in place)) return context.refuse({ kind: 'no-workspace', ...place });
  const written = input.text('value');
  const wanted = written === undefined ? null : momentSaid(written, query.today);
  if (isProblem(wanted)) return sayEntry(wanted, context);

  const answer = await find(
    input.words[0] ?? '',
    await libraryFor(query),
    input.text('plan') ?? null,
    'allow',
  );
  if (!('found' in answer)) return refuseAnswer(input.words[0] ?? '', answer, context);
  const { subject, address, names } = answer.found;
  const { file } = 'record' in subject ? subject.record : subject.plan;
  const series = subject.kind === 'indicator' ? (subject.series?.id ?? null) : null;
  const history = fileHistory(host, place, file.slice(query.workspace.shown('').length), query.today);
  if (typeof history === 'string')
    return say({ message: language.log.none[history], help: null }, 1, context);

  const events = (await eventsOf(history)).filter(
    ({ change }) =>
      isAbout(change, wanted) && (series === null || ('series' in change && change.series === series)),
  );
  const name = names[0] ? nameIn(names[0], language.code) : '';
  const empty = language.log.noneOf(written ?? address);
  const told = { name, address, events, isShallow: history.isShallow, empty };
  const outputs = [];
  for (const { format, file: to } of requests) {
    const screen = screenFor(to, context.screen);
    outputs.push({ content: await rendered(format, told, { ...context, screen }), file: to });
  }
  return (await handOver(outputs, context)) ?? 0;
}

type Told = Parameters<typeof import('../render/document/history.ts').historyDocument>[0];

async function rendered(format: (typeof formats)[number], told: Told, context: Context): Promise<string> {
  if (format === 'json') return (await import('../render/json/log-json.ts')).logJson(told);
  const { historyDocument } = await import('../render/document/history.ts');
  const { draw, writing } = await drawerFor(format, context);
  return draw(historyDocument(told, writing));
}

const isAbout = (change: HistoryEvent['change'], wanted: Position | null) =>
  wanted === null ||
  ((change.kind === 'figure' || change.kind === 'target') &&
    change.when.year === wanted.year &&
    change.when.date === wanted.date);

async function eventsOf({ versions }: FileHistory): Promise<readonly HistoryEvent[]> {
  const events: HistoryEvent[] = [];
  let before: unknown = null;
  let path: string | null = null;
  for (const { bytes, ...version } of versions) {
    const value = await valueOfBytes(bytes);
    if (path !== null && path !== version.path)
      events.push({ version, change: { kind: 'moved', from: path } });
    for (const change of changesBetween(before, value)) events.push({ version, change });
    // A state that cannot be read is passed over: what it hid shows in the next.
    if (value !== undefined) before = value;
    path = version.path;
  }
  return events;
}

async function valueOfBytes(bytes: FileVersion['bytes']): Promise<unknown> {
  if (bytes === null) return null;
  const read = readBytes(bytes, largestSizeLimit);
  if ('problems' in read) return undefined;
  const plain = readPlain(read.text);
  if (plain) return plain.value;
  const { parseFully } = await import('../load/yaml/full.ts');
  const full = await parseFully(read.text);
  return 'value' in full ? (full.value ?? {}) : undefined;
}
