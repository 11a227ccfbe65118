import { expect, test } from 'vitest';
import { verdicts } from '../../../src/assess/types.ts';
import { paintsFor } from '../../../src/render/terminal/paint.ts';
import { stagePaint, verdictPaint } from '../../../src/render/terminal/tone.ts';

const paints = paintsFor({ colourLevel: 1 });
const tones = { good: paints.good, middling: paints.middling, bad: paints.bad, faint: paints.faint };
const toneOf = (painted: string) =>
  Object.entries(tones).find(([, paint]) => paint('x') === painted)?.[0] ?? 'plain';

test('good is green, nearly good yellow, bad red, unjudged dim; behind and flat are plain', () => {
  const byTone = verdicts.map(verdict => [verdict, toneOf(verdictPaint(verdict, paints)('x'))]);
  expect(Object.fromEntries(byTone)).toEqual({
    achieved: 'good',
    'on-track': 'good',
    'within-limit': 'good',
    'slightly-behind': 'middling',
    'within-limit-at-risk': 'middling',
    behind: 'plain',
    flat: 'plain',
    regressed: 'bad',
    missed: 'bad',
    'outside-limit': 'bad',
    pending: 'faint',
    'no-actual': 'faint',
    'not-assessable': 'faint',
    'no-target': 'faint',
  });
});

test('a stage has the colour of its class; one without a class none', () => {
  expect(toneOf(stagePaint('on-plan', paints)('x'))).toBe('good');
  expect(toneOf(stagePaint('off-plan', paints)('x'))).toBe('middling');
  expect(toneOf(stagePaint(null, paints)('x'))).toBe('plain');
});
