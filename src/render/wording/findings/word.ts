import type { Fault } from '../../../check/fault.ts';
import type { FaultWords } from '../../../language/diagnostics.ts';
import type { RuleLanguage } from '../../../language/language.ts';
import { recordTitle } from '../../../language/records.ts';
import type { Span } from '../../../load/locate.ts';
import type { Severity } from '../../../model/finding.ts';

/** A fault in the words of one language: what every renderer of diagnostics starts from. */
export interface Diagnostic {
  readonly name: string;
  readonly severity: Severity;
  /** Whether it was there before this change; only where that was asked. */
  readonly age?: 'new' | 'old';
  /** The record that it is about, as people speak of it. */
  readonly title: string;
  readonly message: string;
  readonly label: string | null;
  readonly notes: readonly string[];
  readonly help: string | null;
  readonly span: Span;
  readonly related: readonly { readonly message: string; readonly span: Span }[];
}

export function word(fault: Fault, language: RuleLanguage): Diagnostic {
  const { rule, severity, facts, record, span, related, age } = fault;
  const rules: Readonly<Record<string, FaultWords<never>>> = language.rules;
  const words = rules[rule] as FaultWords<unknown>;
  const relatedWords = words.related?.(facts) ?? [];
  return {
    name: rule,
    severity,
    ...(age && { age }),
    title: recordTitle(record, language.code, language.records),
    message: words.header(facts, record),
    label: words.label?.(facts) ?? null,
    notes: words.notes?.(facts) ?? [],
    help: words.help?.(facts) ?? null,
    span,
    related: related.map((place, index) => ({ message: relatedWords[index] ?? '', span: place })),
  };
}
