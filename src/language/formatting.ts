import type { Day, FiscalYear } from '../model/record.ts';

/** How a language writes years, days, lengths of time and numbers with units. */
export interface Formatting {
  /** `R4`, `FY2022`. */
  yearShort(year: FiscalYear): string;
  /** `令和4年度`, `FY2022`. */
  yearLong(year: FiscalYear): string;
  /** `R3-R5`, `FY2021-2023`. */
  period(from: FiscalYear, to: FiscalYear): string;
  /** The day with its place in the fiscal year: `2023-03-31（令和4年度末）`, `2026-11-20 (FY2026 Q3)`. */
  day(day: Day): string;
  /** For prose: `令和5年3月31日`, `31 March 2023`. */
  dayLong(day: Day): string;
  /** The day as the moment at which something stands: `…現在`, `as of …`. */
  asOf(day: string): string;
  duration(length: { readonly years: number; readonly months: number }): string;
  /** The unit as this language says it; `null` where it goes without one. */
  unit(unit: string | null): string | null;
  /** A number with its unit: `300,170件`, `15 days`. */
  withUnit(number: string, unit: string | null): string;
  /** A difference with its unit: of percentages it is ポイント, never %. */
  difference(number: string, unit: string | null): string;
  approximate(number: string): string;
  range(min: string | null, max: string | null): string;
  atMost(number: string): string;
  atLeast(number: string): string;
  /** The same beside other numbers, as short as can be. */
  orMore(number: string): string;
  /** A record in a table: its number, its name, the unit of its figures. */
  named(number: string | null, name: string, unit: string | null): string;
  /** A number in prose and in tables for people: a fall is `▲4.8` in Japanese. */
  inProse(number: string): string;
  list(items: readonly string[]): string;
  /** Between sentences without a full stop. */
  readonly separator: string;
  /** An addition in brackets. */
  aside(text: string): string;
}
