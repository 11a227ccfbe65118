import type { Severity } from '../../model/finding.ts';
import type { Settings } from '../command.ts';

export type FailOn = NonNullable<Settings['failOn']>;

/** Whether a finding ends the run with 1: one of this change, and as grave as was asked for. */
export const isFailure = (
  { severity, age }: { readonly severity: Severity; readonly age?: 'new' | 'old' },
  failOn: FailOn,
): boolean => age !== 'old' && failOn !== 'never' && (failOn === 'warning' || severity === 'error');
