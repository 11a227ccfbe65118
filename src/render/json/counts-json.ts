import type { ExplainedCounts, PlacedLeaf } from '../../explain/explained.ts';
import type { Languages } from '../../language/language.ts';
import { byLanguage } from '../../model/record.ts';
import { countsProse } from '../wording/explain/counts-prose.ts';
import { explanationJson } from './explanation-json.ts';
import { nameJson } from './names-json.ts';
import { opinionJson, placeJson, sourcesJson } from './place-json.ts';
import { stagesJson } from './stages-json.ts';

/** How counts came about: the totals that serve, and each leaf with the place of its last report. */
export function countsExplanation(explained: ExplainedCounts, languages: Languages): string {
  const { plan, record, asOf, summary, leaves, tally, opinions, shared } = explained;
  const { published } = summary;
  const { kind, id, name, no } = record ?? { kind: 'plan' as const, id: plan.id, name: plan.name, no: null };
  const counts = {
    stages: stagesJson(summary),
    published: published && {
      tally: published.tally.id,
      asOf: published.asOf,
      total: published.total,
      ...(tally ? placeJson(tally) : {}),
      sources: sourcesJson(published.entry.source ?? published.tally.source ?? [], shared),
    },
    leaves: leaves.map(leafJson),
    opinions: opinions.map(opinionJson),
  };
  const prose = byLanguage(code => countsProse(explained, languages[code]));
  return explanationJson({ kind, id, plan, name, no, asOf }, { counts }, prose);
}

const leafJson = ({ leaf: { measure, state, stage, last, silent, since }, span }: PlacedLeaf) => ({
  id: measure.id,
  name: nameJson(measure.name),
  no: measure.no,
  state,
  stage: stage?.id ?? null,
  label: stage && nameJson(stage.label),
  date: last?.entry.date ?? null,
  since,
  silent,
  ...placeJson(span),
});
