import type { Locator, Span } from '../load/locate.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { RecordLabel } from '../model/record.ts';
import { severityOf } from './rules/index.ts';

/** A finding with its lines and its record: all that a renderer needs. */
export interface Fault {
  readonly rule: string;
  readonly severity: Severity;
  readonly facts: unknown;
  readonly record: RecordLabel;
  readonly span: Span;
  readonly related: readonly Span[];
  /** Whether an earlier state had it already; only where it was compared with one. */
  readonly age?: 'new' | 'old';
}

export async function locateFinding(finding: Finding, record: RecordLabel, locator: Locator): Promise<Fault> {
  const { rule, facts } = finding;
  const related: Span[] = [];
  for (const place of finding.related) related.push(await locator.span(place));
  return { rule, severity: severityOf(rule), facts, record, span: await locator.span(finding.at), related };
}

/** By file, then by line; what is wrong with a file as a whole comes first. */
export const byPlace = (a: Fault, b: Fault): number =>
  byText(a.span.file, b.span.file) ||
  (a.span.range?.offset ?? -1) - (b.span.range?.offset ?? -1) ||
  byText(a.rule, b.rule);

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
