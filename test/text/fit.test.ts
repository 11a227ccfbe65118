import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { padEnd, padStart, truncate } from '../../src/text/fit.ts';
import { graphemes } from '../../src/text/graphemes.ts';
import { displayWidth } from '../../src/text/width.ts';
import { ambiguities, anyText } from './any-text.ts';

describe('truncating', () => {
  test.each([
    ['区役所窓口 満足度', 20, '区役所窓口 満足度'],
    ['区役所窓口 満足度', 17, '区役所窓口 満足度'],
    ['区役所窓口 満足度', 16, '区役所窓口 満足…'],
    ['区役所窓口', 4, '区…'],
    ['か\u3099き\u3099く\u3099', 5, 'か\u3099き\u3099…'],
    ['👨‍👩‍👧👨‍👩‍👧', 3, '👨‍👩‍👧…'],
    ['区役所', 1, '…'],
    ['区役所', 0, ''],
  ])('«%s» to %i columns', (text, columns, cut) => {
    expect(truncate(text, columns)).toBe(cut);
  });

  test('the mark itself may take two columns, or three full stops', () => {
    expect(truncate('区役所窓口', 5, 'wide')).toBe('区…');
    expect(truncate('区役所窓口', 5, 'narrow', '...')).toBe('区...');
  });

  test('leaves no more columns than asked for, and whole graphemes of the text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(30), ambiguities, (text, columns, ambiguous) => {
        const cut = truncate(text, columns, ambiguous);
        expect(displayWidth(cut, ambiguous)).toBeLessThanOrEqual(columns);
        const kept = graphemes(cut === text ? text : cut.replace(/…$/, ''));
        expect(graphemes(text).slice(0, kept.length)).toEqual(kept);
      }),
    );
  });
});

describe('padding', () => {
  test('text is filled behind, numbers in front', () => {
    expect(padEnd('横ばい', 8)).toBe('横ばい  ');
    expect(padStart('49.1%', 8)).toBe('   49.1%');
    expect(padEnd('①', 4, 'wide')).toBe('①  ');
    expect(padEnd('やや遅れ', 4)).toBe('やや遅れ');
  });

  test('makes columns that line up', () => {
    fc.assert(
      fc.property(anyText, ambiguities, (text, ambiguous) => {
        const columns = displayWidth(text, ambiguous) + 3;
        expect(displayWidth(padEnd(text, columns, ambiguous), ambiguous)).toBe(columns);
        expect(displayWidth(padStart(text, columns, ambiguous), ambiguous)).toBe(columns);
      }),
    );
  });
});
