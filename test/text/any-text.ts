import fc from 'fast-check';
import type { Ambiguous } from '../../src/text/width.ts';

const parts = [
  ...'市役所のサービスー・、。，（）「」①※→─…',
  ...[
    'か\u3099',
    'ｶﾞ',
    '葛\u{e0100}',
    '👨‍👩‍👧',
    '🇯🇵',
    '1\ufe0f\u20e3',
    '한',
    'reform',
    '2027',
    ' ',
    '\u3000',
    '30%',
    '-',
    '"',
  ],
];

/** Text as it stands in plans, and as it should not. */
export const anyText = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...parts) }, fc.string({ maxLength: 3 })))
  .map(chosen => chosen.join(''));

export const ambiguities = fc.constantFrom<Ambiguous>('narrow', 'wide');
