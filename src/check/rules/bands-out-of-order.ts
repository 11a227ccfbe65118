import { type Found, valueAt } from '../../model/finding.ts';
import { planRule } from '../rule.ts';

const plan = (bands: string) => ({
  'plans/example/plan.yaml': `name: 例示市の改革プラン
government: example
judgement:
  name: 市独自の基準
  bands:
${bands}
source: report
`,
});

const [good, poor] = [
  '    - { id: good, from: 0.8, label: 順調 }',
  '    - { id: poor, from: 0, label: 遅れ }',
];

export const bandsOutOfOrder = planRule({
  name: 'bands-out-of-order',
  severity: 'error',
  example: () => ({ bad: plan(`${poor}\n${good}`), good: plan(`${good}\n${poor}`) }),
  *check({ plan }): Iterable<Found<BandsOutOfOrder>> {
    if (plan.judgement.kind !== 'own') return;
    const { bands } = plan.judgement;
    const index = bands.findIndex(({ from }, at) => at > 0 && from >= bands[at - 1]!.from);
    if (index === -1) return;
    const place = (band: number) => valueAt(plan, 'judgement', 'bands', band, 'from');
    const [before, { from }] = [bands[index - 1]!.from, bands[index]!];
    yield { at: place(index), facts: { from, before }, related: [place(index - 1)] };
  },
});

interface BandsOutOfOrder {
  readonly from: number;
  /** Where the band before it begins: no higher. */
  readonly before: number;
}
