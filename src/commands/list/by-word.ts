import { bandsOf } from '../../assess/grade.ts';
import { at, judged, ofKind, ownedBy, type Standing, type Tag, tagged } from '../../assess/select/filters.ts';
import type { ListedIndicator, ListedMeasure, ListedOpinion } from '../../assess/select/listed.ts';
import type { Chosen } from '../../assess/select/scope.ts';
import { type OpinionKind, opinionKinds } from '../../model/published.ts';
import { namesIn } from '../../model/record.ts';
import { verdicts } from '../../model/verdicts.ts';
import { isProblem } from '../../problem.ts';
import { Choices } from './choices.ts';
import type { Asked, Maker } from './filters.ts';

/** Organisations that own something, and all that the government names: by any of their names. */
export const byOwner =
  <Row extends Chosen<unknown>>(ownersOf: (row: Row) => readonly string[]): Maker<Row> =>
  ({ input, scopes }) => {
    const choices = new Choices<string>();
    for (const { plan, organisations } of scopes) {
      for (const { owner } of [...plan.policies, ...plan.measures, ...plan.indicators]) {
        for (const name of owner) choices.add(name, [name]);
      }
      for (const { name } of organisations ?? []) {
        for (const one of Object.values(name)) choices.add(one, [one, ...namesIn(name)]);
      }
    }
    const owners = choices.choose('--owner', input.texts('owner'));
    return isProblem(owners) ? owners : ownedBy([...owners], ownersOf);
  };

/** By id, label or class of the plan's stages; or by why something is at none. */
export const byStage: Maker<ListedMeasure> = ({ input, scopes, terms }) => {
  const choices = new Choices<Standing>();
  for (const stage of scopes.flatMap(({ plan }) => plan.stages)) {
    const { label, short } = stage;
    choices.add(stage, [stage.id, ...[label, short].flatMap(namesIn), stage.class]);
  }
  choices.add('unreported', ['unreported', ...terms.map(words => words.unreported)]);
  choices.add('silent', ['silent', ...terms.map(words => words.silent)]);
  choices.add('not-begun', ['not-begun', ...terms.map(words => words.notBegun)]);
  choices.add('ended', ['ended', ...terms.map(words => words.ended)]);
  const standings = choices.choose('--stage', input.texts('stage'));
  return isProblem(standings) ? standings : at(standings);
};

/** By verdict, or by the grade that the plan's own judgement gives. */
export const byVerdict: Maker<ListedIndicator> = ({ input, scopes, terms }) => {
  const choices = new Choices<string>();
  for (const verdict of verdicts) {
    choices.add(verdict, [verdict, ...terms.map(words => words.verdicts[verdict])]);
  }
  for (const { id, label } of scopes.flatMap(({ plan }) => bandsOf(plan.judgement))) {
    choices.add(id, [id, ...namesIn(label)]);
  }
  const chosen = choices.choose('--verdict', input.texts('verdict'));
  return isProblem(chosen) ? chosen : judged(chosen);
};

/** `key=value`, or `key` alone. */
export const byTag =
  <Row extends Chosen<unknown>>(tagsOf: (row: Row) => Readonly<Record<string, string>>): Maker<Row> =>
  asked => {
    const choices = new Choices<Tag>();
    for (const [key, value] of tagsIn(asked)) {
      choices.add({ key, value }, [`${key}=${value}`]);
      choices.add({ key, value: null }, [key]);
    }
    const tags = choices.choose('--tag', asked.input.texts('tag'));
    return isProblem(tags) ? tags : tagged([...tags], tagsOf);
  };

function tagsIn({ scopes }: Asked): [string, string][] {
  const records = scopes.flatMap(({ plan }) => [...plan.policies, ...plan.measures, ...plan.indicators]);
  return records.flatMap(({ tags }) => Object.entries(tags));
}

/** By id, or by what the languages call it. */
export const byKind: Maker<ListedOpinion> = ({ input, terms }) => {
  const choices = new Choices<OpinionKind>();
  for (const kind of opinionKinds) choices.add(kind, [kind, ...terms.map(words => words.opinions[kind])]);
  const kinds = choices.choose('--kind', input.texts('kind'));
  return isProblem(kinds) ? kinds : ofKind(kinds);
};
