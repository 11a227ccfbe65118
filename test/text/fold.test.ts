import { expect, test } from 'vitest';
import { fold } from '../../src/text/fold.ts';

test.each([
  ['計画どおり', '計画通り'],
  ['計画とおり', '計画通り'],
  ['ＤＸ推進', 'dx推進'],
  ['ﾃﾚﾜｰｸ', 'テレワーク'],
  ['窓口　業務', '窓口業務'],
])('%s and %s are the same word', (a, b) => {
  expect(fold(a)).toBe(fold(b));
});

test('other words stay apart', () => {
  expect(fold('計画')).not.toBe(fold('計画通り'));
});
