import type { StageClass } from '../../model/plan.ts';
import type { Verdict } from '../../model/verdicts.ts';
import type { Tone } from './document.ts';

const verdictTones: Readonly<Record<Verdict, Tone | null>> = {
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

const stageTones: Readonly<Record<StageClass, Tone | null>> = {
  'not-started': null,
  'under-way': null,
  'on-plan': 'good',
  'off-plan': 'middling',
  decided: null,
  done: 'good',
  dropped: 'faint',
};

/** To be spread into a piece or a cell. */
export const verdictTone = (verdict: Verdict): { readonly tone?: Tone } => named(verdictTones[verdict]);

export const stageTone = (stage: StageClass | null): { readonly tone?: Tone } =>
  named(stage && stageTones[stage]);

const named = (tone: Tone | null) => (tone ? { tone } : {});
