import { expect, test } from 'vitest';
import { verdicts } from '../../../src/model/verdicts.ts';
import { stageTone, verdictTone } from '../../../src/render/document/tones.ts';

test('good, nearly good, bad, unjudged; behind and flat are plain', () => {
  const byTone = verdicts.map(verdict => [verdict, verdictTone(verdict).tone ?? 'plain']);
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

test('a stage has the tone of its class; one without a class none', () => {
  expect(stageTone('on-plan')).toEqual({ tone: 'good' });
  expect(stageTone('off-plan')).toEqual({ tone: 'middling' });
  expect(stageTone(null)).toEqual({});
});
