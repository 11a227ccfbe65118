import type { OddNumberReason } from './problem.ts';

const EXPONENT = /^[-+]?[.\d]+[eE][-+]?\d+$/;
const DECIMAL = /^([-+]?)(\d*)(?:\.(\d*))?$/;

/**
 * Why a number is not what a person would take it for, though YAML reads it as one, and what to write instead
 * if that can be said. `null`: an ordinary number.
 */
export function oddNumber(written: string): { reason: OddNumberReason; write: string | null } | null {
  if (written.startsWith('0x')) return { reason: 'hexadecimal', write: inDecimals(Number(written)) };
  if (written.startsWith('0o')) return { reason: 'octal', write: inDecimals(Number(written)) };
  if (EXPONENT.test(written)) {
    const value = Number(written);
    const reason = Number.isFinite(value) ? 'exponent' : 'too-large';
    return { reason, write: inDecimals(value) };
  }
  const [, sign = '', whole = '', decimals = ''] = DECIMAL.exec(written) ?? [];
  if (whole + decimals === '') {
    return { reason: written.toLowerCase().endsWith('nan') ? 'not-a-number' : 'infinite', write: null };
  }
  if (significantDigits(whole + decimals) > 15) return { reason: 'too-many-digits', write: null };
  if (!/^0\d/.test(whole)) return null;
  const write = sign + whole.replace(/^0+(?=\d)/, '') + (decimals && `.${decimals}`);
  return { reason: 'leading-zero', write };
}

function inDecimals(value: number): string | null {
  const written = String(value);
  return DECIMAL.test(written) && significantDigits(written) <= 15 ? written : null;
}

function significantDigits(written: string): number {
  return written.replace(/\D/g, '').replace(/^0+/, '').length;
}
