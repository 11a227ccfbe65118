import type { StageSummary, StageTotals } from '../../assess/plan-types.ts';
import { nameJson } from './names-json.ts';

export function stagesJson(summary: StageSummary) {
  const { basis, asOf, of, total, unreported, silent, notBegun, ended, itemised } = summary;
  const counts = countsJson(summary);
  return {
    basis,
    asOf,
    of,
    total,
    unreported,
    silent,
    notBegun,
    ended,
    counts,
    itemised: {
      asOf: itemised.asOf,
      total: itemised.total,
      unreported: itemised.unreported,
      counts: countsJson(itemised),
    },
  };
}

const countsJson = ({ counts }: StageTotals) =>
  counts.map(({ stage, count }) => ({ stage: stage.id, label: nameJson(stage.label), count }));
