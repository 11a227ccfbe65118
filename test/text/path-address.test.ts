import { expect, test } from 'vitest';
import { pathAddress } from '../../src/text/path-address.ts';

test.each([
  ['data/目標 1.yaml', 'data/%E7%9B%AE%E6%A8%99%201.yaml'],
  ['a)](b).yaml', 'a%29%5D%28b%29.yaml'],
  ['a#b?c.yaml', 'a%23b%3Fc.yaml'],
  ['half \ud800/\udc00.yaml', 'half%20%EF%BF%BD/%EF%BF%BD.yaml'],
])('%j → %s', (path, address) => {
  expect(pathAddress(path)).toBe(address);
});
