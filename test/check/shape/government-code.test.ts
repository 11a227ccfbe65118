import { expect, test } from 'vitest';
import { governmentCheckDigit } from '../../../src/check/shape/government-code.ts';

test.each([
  ['431001', '1', 'Kumamoto'],
  ['401005', '5', 'Kitakyushu'],
  ['011002', '2', 'Sapporo'],
  ['131016', '6', 'Chiyoda'],
  ['011011', '1', 'Chuo of Sapporo, whose sum leaves nothing over'],
  ['011100', '0', 'Kiyota of Sapporo, whose sum leaves one over'],
  ['132241', '1', 'Tama'],
  ['012033', '3', 'Otaru'],
  ['431009', '1', 'a wrong last digit'],
])('%s ends in %s (%s)', (code, digit) => {
  expect(governmentCheckDigit(code)).toBe(digit);
});

test.each(['', '43100', '4310011', '４３１００１', '43100a'])('«%s» is no code', code => {
  expect(governmentCheckDigit(code)).toBeNull();
});
