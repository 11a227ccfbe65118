import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberMeant } from '../../src/text/number-meant.ts';

test.each([
  ['20', '20', false],
  ['２０', '20', false],
  ['３００，１７０', '300170', false],
  ['1,234', '1234', false],
  ['1_000', '1000', false],
  ['12_3400.5', '123400.5', false],
  ['1,234.50', '1234.50', false],
  ['約10万', '100000', true],
  ['約１０．７万', '107000', true],
  ['およそ 3 千', null, false],
  ['およそ 3千', '3000', true],
  ['30%程度', '30', true],
  ['~10', '10', true],
  ['1.25億', '125000000', false],
  ['12.34567千', '12345.67', false],
  ['4.7億', '470000000', false],
  ['▲3', '-3', false],
  ['△4.8', '-4.8', false],
  ['－3', '-3', false],
  ['−3', '-3', false],
  ['+3', '3', false],
  ['-0', '0', false],
  ['15%', '15', false],
  ['１５％', '15', false],
  ['007', '7', false],
  [' 20 ', '20', false],
  ['0.5', '0.5', false],
  ['123456789012345', '123456789012345', false],
  ['1234567890123456', null, false],
  ['12,34', null, false],
  ['1,2345', null, false],
  ['1_', null, false],
  ['1__0', null, false],
  ['1.2.3', null, false],
  ['120件', null, false],
  ['10〜20', null, false],
  ['1e3', null, false],
  ['0x10', null, false],
  ['二十', null, false],
  ['-', null, false],
  ['', null, false],
  ['約', null, false],
])('«%s» means %s', (written, write, approximate) => {
  expect(numberMeant(written)).toEqual(write === null ? null : { written, write, approximate });
});

test('what is to be written is always a number that YAML reads as the same', () => {
  const sign = fc.constantFrom('', '-', '▲', '−');
  fc.assert(
    fc.property(sign, fc.nat(), fc.constantFrom('', '.5', '.25'), (minus, whole, decimals) => {
      const meant = Number(`${whole}${decimals}`) * (minus === '' ? 1 : -1);
      const grouped = whole.toLocaleString('en-US') + decimals;
      expect(Number(numberMeant(minus + grouped)?.write) + 0).toBe(meant + 0);
    }),
  );
});
