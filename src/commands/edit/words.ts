import type { EntryProblem } from '../../language/editing.ts';
import type { OptionName } from '../../language/help.ts';
import type { UsageProblem } from '../../language/run.ts';
import type { Position } from '../../model/indicator.ts';
import type { Day, SourceReference } from '../../model/record.ts';
import { numberMeant } from '../../text/number-meant.ts';
import { fiscalYearOf, parseFiscalYear } from '../../time/fiscal-year.ts';
import { dayMeant } from '../../time/meant.ts';
import { parseDay } from '../../time/partial-day.ts';
import type { Input, Option } from '../command.ts';

/** What any command that writes may be told. */
export const besideOptions: readonly Option[] = [
  { name: 'note', value: '<text>', group: 'query' },
  { name: 'source', value: '<id[:place]>', completes: 'source', group: 'query' },
];

export const dryRunOption: Option = { name: 'dry-run', group: 'query' };

/** `id`, or `id:place`. */
export function sourceSaid(input: Input): SourceReference | null {
  const [, id = '', place = ''] = /^([^:]+):?(.*)$/s.exec(input.text('source') ?? '') ?? [];
  return id === '' ? null : { id, place: place.trim() === '' ? null : place.trim() };
}

export const besideSaid = (input: Input) => ({
  note: input.text('note') ?? null,
  source: sourceSaid(input),
});

/** A day as people write it: `2026-04-01`, `R8.4.1`, `令和8年4月1日`, `today`. */
export function dayWritten(written: string, today: Day): Day | null {
  const text = written.normalize('NFKC').trim();
  if (text === 'today' || text === '今日') return today;
  return parseDay(text) === null || /^\d{4}$/.test(text) ? dayMeant(text) : text;
}

export function daySaid(input: Input, option: OptionName, today: Day): Day | null | EntryProblem {
  const written = input.text(option);
  if (written === undefined) return null;
  return dayWritten(written, today) ?? { kind: 'not-a-day', option: `--${option}`, written };
}

/** A fiscal year, or a day. */
export function momentSaid(written: string, today: Day): Position | EntryProblem {
  const year = parseFiscalYear(written.normalize('NFKC').trim());
  if (year !== null) return { year, date: null };
  const date = dayWritten(written, today);
  const day = date === null ? null : parseDay(date);
  if (date === null || day === null) return { kind: 'not-a-moment', written };
  return { year: fiscalYearOf(day), date: day };
}

/** In plain digits, so that nobody has to guess what was meant. */
export function numberSaid(written: string, option: string): number | UsageProblem {
  const text = written.normalize('NFKC').trim();
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) && text.length <= 16) return Number(text);
  return { kind: 'bad-number', option, written, write: numberMeant(written)?.write ?? '13.9' };
}
