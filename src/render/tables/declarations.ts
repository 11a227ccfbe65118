import aims from '../../../schemas/tables/aims.json' with { type: 'json' };
import assessments from '../../../schemas/tables/assessments.json' with { type: 'json' };
import breaks from '../../../schemas/tables/breaks.json' with { type: 'json' };
import details from '../../../schemas/tables/details.json' with { type: 'json' };
import goals from '../../../schemas/tables/goals.json' with { type: 'json' };
import governments from '../../../schemas/tables/governments.json' with { type: 'json' };
import indicatorSeries from '../../../schemas/tables/indicator_series.json' with { type: 'json' };
import indicators from '../../../schemas/tables/indicators.json' with { type: 'json' };
import judgementBands from '../../../schemas/tables/judgement_bands.json' with { type: 'json' };
import listings from '../../../schemas/tables/listings.json' with { type: 'json' };
import measureHistory from '../../../schemas/tables/measure_history.json' with { type: 'json' };
import measures from '../../../schemas/tables/measures.json' with { type: 'json' };
import milestones from '../../../schemas/tables/milestones.json' with { type: 'json' };
import notes from '../../../schemas/tables/notes.json' with { type: 'json' };
import observations from '../../../schemas/tables/observations.json' with { type: 'json' };
import opinionKinds from '../../../schemas/tables/opinion_kinds.json' with { type: 'json' };
import opinionResults from '../../../schemas/tables/opinion_results.json' with { type: 'json' };
import opinionSubjects from '../../../schemas/tables/opinion_subjects.json' with { type: 'json' };
import opinions from '../../../schemas/tables/opinions.json' with { type: 'json' };
import organisations from '../../../schemas/tables/organisations.json' with { type: 'json' };
import owners from '../../../schemas/tables/owners.json' with { type: 'json' };
import passingFigures from '../../../schemas/tables/passing_figures.json' with { type: 'json' };
import planWords from '../../../schemas/tables/plan_words.json' with { type: 'json' };
import plans from '../../../schemas/tables/plans.json' with { type: 'json' };
import policies from '../../../schemas/tables/policies.json' with { type: 'json' };
import publishedWords from '../../../schemas/tables/published_words.json' with { type: 'json' };
import sources from '../../../schemas/tables/sources.json' with { type: 'json' };
import stageWords from '../../../schemas/tables/stage_words.json' with { type: 'json' };
import stages from '../../../schemas/tables/stages.json' with { type: 'json' };
import successors from '../../../schemas/tables/successors.json' with { type: 'json' };
import surveyItems from '../../../schemas/tables/survey_items.json' with { type: 'json' };
import tags from '../../../schemas/tables/tags.json' with { type: 'json' };
import tallies from '../../../schemas/tables/tallies.json' with { type: 'json' };
import type { Table } from './table.ts';

/** Every exported table, each behind those that its keys point to. */
export const tables = [
  governments,
  sources,
  organisations,
  plans,
  planWords,
  goals,
  judgementBands,
  stageWords,
  policies,
  measures,
  measureHistory,
  successors,
  owners,
  indicators,
  indicatorSeries,
  breaks,
  observations,
  assessments,
  publishedWords,
  aims,
  stages,
  tallies,
  opinions,
  opinionSubjects,
  opinionKinds,
  opinionResults,
  surveyItems,
  milestones,
  passingFigures,
  details,
  tags,
  listings,
  notes,
] as readonly Table[];

export const tableNamed = (name: string): Table | undefined => tables.find(table => table.name === name);
