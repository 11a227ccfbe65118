import type { PlanAssessment } from '../../assess/plan-types.ts';
import { termsOfEach } from '../../language/load-language.ts';
import { planRows, type RowsByTable, sharedRows } from '../../render/tables/rows.ts';
import type { Context, ExitCode } from '../command.ts';
import { answersTo, type Query } from '../query.ts';

/** Rows of every table, batch by batch: first what all plans share, then one plan after the other. */
export interface Batch {
  /** `null` for what all plans share. */
  readonly government: string | null;
  readonly assessment: PlanAssessment | null;
  readonly rows: RowsByTable;
}

export interface Blocked {
  plans: { readonly id: string; readonly errors: number }[];
  shared: number;
}

/** The batches of an export; plans with errors are put on the list, and give no rows. */
export async function* batchesOf(query: Query, blocked: Blocked): AsyncIterable<Batch> {
  const terms = await termsOfEach();
  const answers = await answersTo(query);
  blocked.shared = answers.errorsBeside;
  yield { government: null, assessment: null, rows: sharedRows(answers.shared) };
  for await (const answer of answers.plans) {
    // What is published is whole: an export does without nothing.
    if (!answer.readable) blocked.plans.push({ id: answer.id, errors: answer.errors });
    else if (answer.aside.length > 0) {
      const errors = answer.aside.reduce((sum, each) => sum + each.errors, 0);
      blocked.plans.push({ id: answer.id, errors });
    } else
      yield {
        government: answer.plan.government,
        assessment: answer.assessment,
        rows: planRows(answer.assessment, answer.government, terms),
      };
  }
}

export async function sayBlocked(
  { plans, shared }: Readonly<Blocked>,
  { host, language }: Context,
): Promise<ExitCode> {
  await host.err.write(`${language.run.errorPrefix}${language.exporting.blocked(plans, shared)}\n`);
  return 1;
}

export const isBlocked = ({ plans, shared }: Readonly<Blocked>): boolean => plans.length > 0 || shared > 0;
