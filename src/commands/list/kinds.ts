import { open, unanswered } from '../../assess/select/filters.ts';
import {
  type ListedIndicator,
  type ListedMeasure,
  type ListedMilestone,
  type ListedOpinion,
  type ListedPolicy,
  type ListedSurvey,
  listedIndicators,
  listedMeasures,
  listedMilestones,
  listedOpinions,
  listedPolicies,
  listedSurveys,
} from '../../assess/select/listed.ts';
import type { Scope } from '../../assess/select/scope.ts';
import {
  indicatorKeys,
  measureKeys,
  milestoneKeys,
  opinionKeys,
  policyKeys,
  type SortKeys,
  surveyKeys,
} from '../../assess/select/sort.ts';
import type { OptionName } from '../../language/help.ts';
import type { ListKind } from '../../language/list.ts';
import { byHeading, bySubject } from './by-record.ts';
import { byMissingActual, bySilence } from './by-time.ts';
import { byKind, byOwner, byStage, byTag, byVerdict } from './by-word.ts';
import type { Maker } from './filters.ts';

/** One of the things that can be listed: its rows, and what they can be chosen and sorted by. */
export interface Kind<Row> {
  readonly rows: (scope: Scope) => readonly Row[];
  readonly filters: Partial<Record<OptionName, Maker<Row>>>;
  readonly keys: SortKeys<Row>;
}

export interface RowOf {
  readonly policies: ListedPolicy;
  readonly measures: ListedMeasure;
  readonly indicators: ListedIndicator;
  readonly opinions: ListedOpinion;
  readonly milestones: ListedMilestone;
  readonly surveys: ListedSurvey;
}

export const kinds: { readonly [Name in ListKind]: Kind<RowOf[Name]> } = {
  policies: {
    rows: listedPolicies,
    keys: policyKeys,
    filters: {
      policy: byHeading(({ record }) => [record]),
      owner: byOwner(({ record }) => record.owner),
      tag: byTag(({ record }) => record.tags),
    },
  },
  measures: {
    rows: listedMeasures,
    keys: measureKeys,
    filters: {
      policy: byHeading(({ record }) => [record]),
      owner: byOwner(({ record }) => record.owner),
      stage: byStage,
      'not-reported-since': bySilence,
      tag: byTag(({ record }) => record.tags),
    },
  },
  indicators: {
    rows: listedIndicators,
    keys: indicatorKeys,
    filters: {
      policy: byHeading(({ record }) => [record.indicator]),
      owner: byOwner(({ record }) => record.indicator.owner),
      verdict: byVerdict,
      'no-actual': byMissingActual,
      tag: byTag(({ record }) => record.indicator.tags),
    },
  },
  opinions: {
    rows: listedOpinions,
    keys: opinionKeys,
    filters: {
      policy: byHeading(({ about }) => about),
      about: bySubject,
      kind: byKind,
      unanswered: () => unanswered,
      open: () => open,
    },
  },
  milestones: {
    rows: listedMilestones,
    keys: milestoneKeys,
    filters: {
      policy: byHeading(({ measure }) => (measure ? [measure] : [])),
      owner: byOwner(({ measure }) => measure?.owner ?? []),
    },
  },
  surveys: { rows: listedSurveys, keys: surveyKeys, filters: {} },
};

/** The options that choose rows, in the order of the help. */
export const filterNames: readonly OptionName[] = [
  'policy',
  'owner',
  'stage',
  'verdict',
  'no-actual',
  'not-reported-since',
  'tag',
  'about',
  'kind',
  'unanswered',
  'open',
];
