import { checkPlan } from '../../src/check/check-plan.ts';
import { checkShared } from '../../src/check/check-shared.ts';
import { diskTree } from '../../src/load/disk-tree.ts';
import { loadOtherPlans } from '../../src/load/other-plans.ts';
import { loadPlan, loadShared, openWorkspace } from '../../src/load/workspace.ts';
import type { Figures, Indicator } from '../../src/model/indicator.ts';
import type { Measure } from '../../src/model/measure.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Survey, Tally } from '../../src/model/published.ts';
import type { Name, PassingFigure } from '../../src/model/record.ts';
import { nodeHost } from '../../src/node/host.ts';

/** One thing that the data say, in the terms of the transcription. */
export interface Fact {
  readonly field: string;
  readonly name: string;
  readonly year: string;
  readonly value: string;
  readonly unit: string;
}

export async function planNamed(id: string): Promise<Plan> {
  const host = nodeHost();
  const tree = diskTree(host.files, new URL('../../data', import.meta.url).pathname);
  const workspace = openWorkspace(tree, 'data', false);
  const loaded = await loadPlan(workspace, id);
  const shared = await checkShared(await loadShared(workspace));
  return (await checkPlan(loaded, shared, await loadOtherPlans(workspace, loaded), '2026-11-20')).plan;
}

const ja = (name: Name) => name.ja ?? '';

const nothing = { year: '', value: '', unit: '' };

export function* factsOf(plan: Plan): Generator<Fact> {
  yield* passingFacts(plan.figures, figure => ja(figure.name));
  for (const record of [...plan.policies, ...plan.measures, ...plan.indicators]) {
    yield { ...nothing, field: 'name', name: ja(record.name) };
    if (record.no) yield { ...nothing, field: 'number', name: ja(record.name), value: record.no };
    for (const tag of Object.values(record.tags))
      yield { ...nothing, field: 'tag', name: ja(record.name), value: tag };
  }
  for (const measure of plan.measures) yield* measureFacts(plan, measure);
  for (const indicator of plan.indicators) yield* indicatorFacts(indicator);
  for (const tally of plan.tallies) yield* tallyFacts(plan, tally);
  for (const survey of plan.surveys) yield* surveyFacts(survey);
}

const stageLabel = (plan: Plan, id: string) => ja(plan.stages.find(stage => stage.id === id)?.label ?? {});

function* measureFacts(plan: Plan, measure: Measure): Generator<Fact> {
  const name = ja(measure.name);
  for (const owner of measure.owner) yield { ...nothing, field: 'owner', name, value: owner };
  for (const { stage } of measure.progress) {
    yield { ...nothing, field: 'stage', name, value: stageLabel(plan, stage) };
  }
  yield* passingFacts(measure.figures, () => name);
  for (const _ of measure.details) yield { ...nothing, field: 'detail', name };
  if (measure.problem) yield { ...nothing, field: 'problem', name };
}

/** A measure's figures a document prints behind its name, a plan's have names of their own. */
function* passingFacts(
  figures: readonly PassingFigure[],
  nameOf: (figure: PassingFigure) => string,
): Generator<Fact> {
  for (const figure of figures) {
    for (const { when, value, approximate } of figure.values) {
      yield {
        field: 'figure',
        name: nameOf(figure),
        year: when?.plain ?? '',
        value: `${approximate ? '約' : ''}${value}`,
        unit: figure.unit ?? '',
      };
    }
  }
}

function* indicatorFacts(indicator: Indicator): Generator<Fact> {
  const unit = indicator.unit ?? '';
  yield* figureFacts(ja(indicator.name), unit, indicator);
  for (const series of indicator.series) {
    const name = `${ja(indicator.name)}/${ja(series.name)}`;
    yield { ...nothing, field: 'name', name };
    yield* figureFacts(name, unit, series);
  }
  for (const { says } of indicator.published) {
    yield { ...nothing, field: 'published', name: ja(indicator.name), value: says.plain };
  }
}

function* tallyFacts(plan: Plan, { counts }: Tally): Generator<Fact> {
  for (const { of, under, total, stages } of counts) {
    const parent = [...plan.policies, ...plan.measures].find(({ id }) => id === under);
    const name = parent ? ja(parent.name) : of;
    if (total !== null) yield { ...nothing, field: 'total', name, value: String(total) };
    for (const [id, count] of Object.entries(stages ?? {})) {
      yield { ...nothing, field: 'count', name: `${name}/${stageLabel(plan, id)}`, value: String(count) };
    }
  }
}

/** The questions are running text: both sides count them. */
function* surveyFacts(survey: Survey): Generator<Fact> {
  yield { ...nothing, field: 'answers', name: ja(survey.name), value: String(survey.answers) };
  let question = 0;
  for (const { name, mean, items } of survey.groups) {
    yield { ...nothing, field: 'name', name: ja(name) };
    yield { ...nothing, field: 'mean', name: ja(name), value: mean === null ? '—' : String(mean) };
    for (const { value } of items) {
      question += 1;
      yield { ...nothing, field: 'name', name: `質問${question}` };
      yield { ...nothing, field: 'score', name: `質問${question}`, value: String(value) };
    }
  }
}

function* figureFacts(name: string, unit: string, { baseline, targets, actuals }: Figures): Generator<Fact> {
  const at = ({ year, date }: { year: number; date: string | null }) => date ?? String(year);
  if (baseline) yield { field: 'baseline', name, year: at(baseline), value: String(baseline.value), unit };
  for (const target of targets)
    yield { field: 'target', name, year: at(target), value: String(target.value), unit };
  for (const actual of actuals) {
    yield { field: 'actual', name, year: at(actual), value: String(actual.value ?? actual.total), unit };
  }
}
