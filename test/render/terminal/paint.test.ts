import { expect, test } from 'vitest';
import { type Paints, paintsFor } from '../../../src/render/terminal/paint.ts';

const coloured = paintsFor({ colourLevel: 1 });

test.each<[keyof Paints, string]>([
  ['error', '\u001b[31m\u001b[1mx\u001b[22m\u001b[39m'],
  ['warning', '\u001b[33m\u001b[1mx\u001b[22m\u001b[39m'],
  ['good', '\u001b[92mx\u001b[39m'],
  ['middling', '\u001b[33mx\u001b[39m'],
  ['bad', '\u001b[31mx\u001b[39m'],
  ['faint', '\u001b[2mx\u001b[22m'],
  ['strong', '\u001b[1mx\u001b[22m'],
  ['place', '\u001b[34mx\u001b[39m'],
])('%s', (name, expected) => {
  expect(coloured[name]('x')).toBe(expected);
  expect(coloured[name]('')).toBe('');
  expect(paintsFor({ colourLevel: 0 })[name]('x')).toBe('x');
});
