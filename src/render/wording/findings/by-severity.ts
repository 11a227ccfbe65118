import type { Diagnostic } from './word.ts';

export interface BySeverity {
  readonly errors: readonly Diagnostic[];
  readonly warnings: readonly Diagnostic[];
}

export function bySeverity(diagnostics: readonly Diagnostic[]): BySeverity {
  const of = (severity: Diagnostic['severity']) => diagnostics.filter(one => one.severity === severity);
  return { errors: of('error'), warnings: of('warning') };
}
