import type { Verdict } from '../../assess/types.ts';
import type { StageClass } from '../../model/plan.ts';
import type { Shade } from './bar.ts';
import type { Paint, Paints } from './paint.ts';

const plain: Paint = text => text;

const verdictTones: Readonly<Record<Verdict, keyof Paints | null>> = {
  achieved: 'good',
  'on-track': 'good',
  'within-limit': 'good',
  'slightly-behind': 'middling',
  'within-limit-at-risk': 'middling',
  behind: null,
  flat: null,
  regressed: 'bad',
  'outside-limit': 'bad',
  missed: 'bad',
  pending: 'faint',
  'no-actual': 'faint',
  'not-assessable': 'faint',
  'no-target': 'faint',
};

export function verdictPaint(verdict: Verdict, paints: Paints): Paint {
  const tone = verdictTones[verdict];
  return tone ? paints[tone] : plain;
}

const stageTones: Readonly<Record<StageClass, keyof Paints | null>> = {
  'not-started': null,
  'under-way': null,
  'on-plan': 'good',
  'off-plan': 'middling',
  decided: null,
  done: 'good',
  dropped: 'faint',
};

export function stagePaint(stage: StageClass | null, paints: Paints): Paint {
  const tone = stage && stageTones[stage];
  return tone ? paints[tone] : plain;
}

/** The fuller, the further. */
const shades: Readonly<Record<StageClass, Shade>> = {
  'not-started': 'light',
  'under-way': 'medium',
  'on-plan': 'full',
  'off-plan': 'medium',
  decided: 'dark',
  done: 'full',
  dropped: 'none',
};

export const stageShade = (stage: StageClass | null): Shade => (stage ? shades[stage] : 'light');
