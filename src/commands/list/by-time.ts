import { lacksActual, notReportedSince } from '../../assess/select/filters.ts';
import type { ListedIndicator, ListedMeasure } from '../../assess/select/listed.ts';
import type { OrProblem } from '../../language/run.ts';
import type { FiscalYear } from '../../model/record.ts';
import { firstDayNamed, parseAsOf } from '../../time/as-of.ts';
import { parseFiscalYear } from '../../time/fiscal-year.ts';
import type { Input } from '../command.ts';
import type { Maker } from './filters.ts';

/** The fiscal year of `--no-actual`; `null` for any year, where it is written without one. */
export function awaitedYear(input: Input): OrProblem<FiscalYear | null> {
  const written = input.text('no-actual');
  if (written === undefined) return null;
  return parseFiscalYear(written) ?? { kind: 'bad-year', option: '--no-actual', written };
}

export const byMissingActual: Maker<ListedIndicator> = ({ input }) => {
  const year = awaitedYear(input);
  return typeof year === 'object' && year !== null ? year : lacksActual(year);
};

/** A day, a quarter or a year: what was reported in it is no report since, unless it is still running. */
export const bySilence: Maker<ListedMeasure> = ({ input }) => {
  const written = input.text('not-reported-since') ?? '';
  const since = parseAsOf(written);
  if (since === null || since === 'latest') return { kind: 'bad-as-of', written };
  if ('day' in since) {
    return notReportedSince({ from: firstDayNamed(written, since), day: since.day });
  }
  return { kind: 'ambiguous-as-of', written, readings: since.readings.map(({ write }) => write) };
};
