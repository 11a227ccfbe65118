import { expect, test } from 'vitest';
import { oddNumber } from '../../../src/load/yaml/odd-number.ts';

test.each(['0', '7', '-3.70', '+5', '.5', '5.', '0.05', '-0', '123456789012345', '0.000123456789012345'])(
  '%s is ordinary',
  written => {
    expect(oddNumber(written)).toBeNull();
  },
);

test.each([
  ['017', 'leading-zero', '17'],
  ['-007', 'leading-zero', '-7'],
  ['00', 'leading-zero', '0'],
  ['01.50', 'leading-zero', '1.50'],
  ['0x10', 'hexadecimal', '16'],
  ['0xffffffffffffffff', 'hexadecimal', null],
  ['0o17', 'octal', '15'],
  ['1e3', 'exponent', '1000'],
  ['-1.5E-3', 'exponent', '-0.0015'],
  ['1e300', 'exponent', null],
  ['1e400', 'too-large', null],
  ['1234567890123456', 'too-many-digits', null],
  ['1.000000000000001', 'too-many-digits', null],
  ['9007199254740993', 'too-many-digits', null],
  ['.inf', 'infinite', null],
  ['-.INF', 'infinite', null],
  ['.nan', 'not-a-number', null],
])('%s: %s, write %s', (written, reason, write) => {
  expect(oddNumber(written)).toEqual({ reason, write });
});
