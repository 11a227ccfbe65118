import { ownerGroups } from '../../assess/owners.ts';
import type { OwnerGroup, PlanAssessment } from '../../assess/plan-types.ts';
import { termsOfEach } from '../../language/load-language.ts';
import type { Day } from '../../model/record.ts';
import type { Context } from '../command.ts';
import { type Drawer, drawerFor } from '../drawer.ts';
import type { PlanAnswer, ReadablePlan } from '../query.ts';

export const statusFormats = ['text', 'json', 'csv', 'markdown'] as const;
export type StatusFormat = (typeof statusFormats)[number];

export interface StatusStyle {
  /** `null`: each plan has its own. */
  readonly asOf: Day | null;
  readonly compared: Day | null;
  /** Each plan on a screen of its own, or all in an overview. */
  readonly inFull: boolean;
  readonly byOwner: boolean;
}

/** Takes one plan's answer after the other, and keeps of each no more than what will be written. */
export interface StatusWriter {
  /** `earlier` is the plan on the day that it is compared with. */
  add(answer: PlanAnswer, earlier: PlanAssessment | null): void;
  finish(): string;
}

export async function statusWriter(
  format: StatusFormat,
  style: StatusStyle,
  context: Context,
): Promise<StatusWriter> {
  switch (format) {
    case 'json':
      return jsonWriter(style);
    case 'csv':
      return csvWriter();
    case 'markdown':
    case 'text':
      return documentWriter(style, await drawerFor(format, context));
  }
}

function ownersOf({ assessment, government }: ReadablePlan): readonly OwnerGroup[] {
  return ownerGroups(assessment, government?.organisations ?? null);
}

async function jsonWriter({ asOf }: StatusStyle): Promise<StatusWriter> {
  const { planStatusJson, statusJson, unreadableJson } = await import('../../render/json/status-json.ts');
  const terms = await termsOfEach();
  const plans: object[] = [];
  const days = new Set<Day>();
  return {
    add: (answer, earlier) => {
      if (answer.readable) days.add(answer.asOf);
      if (!answer.readable) plans.push(unreadableJson(answer.id, answer.errors));
      else plans.push(planStatusJson(answer.assessment, answer.government, ownersOf(answer), terms, earlier));
    },
    finish: () => statusJson(asOf ?? (days.size === 1 ? ([...days][0] ?? null) : null), plans),
  };
}

async function csvWriter(): Promise<StatusWriter> {
  const { planCsvRows, statusCsv } = await import('../../render/csv/status-csv.ts');
  const rows: ReturnType<typeof planCsvRows> = [];
  return {
    add: answer => {
      if (answer.readable) for (const one of planCsvRows(answer.assessment)) rows.push(one);
    },
    finish: () => statusCsv(rows),
  };
}

/** A document a plan, or one for all; drawn at once, so that nothing more is kept of it than what will be written. */
async function documentWriter(style: StatusStyle, drawer: Drawer): Promise<StatusWriter> {
  return style.inFull ? planWriter(style, drawer) : overviewWriter(style, drawer);
}

async function planWriter({ byOwner }: StatusStyle, { draw, writing }: Drawer): Promise<StatusWriter> {
  const { planDocument } = await import('../../render/document/status/plan.ts');
  const { unreadableDocument } = await import('../../render/document/status/unreadable.ts');
  const plans: string[] = [];
  return {
    add: (answer, earlier) => {
      if (!answer.readable) plans.push(draw(unreadableDocument(answer, writing.language)));
      else {
        const { assessment, government } = answer;
        const owners = byOwner ? ownersOf(answer) : null;
        plans.push(draw(planDocument({ assessment, earlier, government, owners, writing })));
      }
    },
    finish: () => plans.join('\n'),
  };
}

async function overviewWriter(
  { asOf, compared }: StatusStyle,
  { draw, writing }: Drawer,
): Promise<StatusWriter> {
  const { overviewEntry } = await import('../../render/document/status/overview-entry.ts');
  const { overviewDocument } = await import('../../render/document/status/overview.ts');
  const entries: ReturnType<typeof overviewEntry>[] = [];
  const unreadable: { id: string; errors: number }[] = [];
  return {
    add: (answer, earlier) => {
      if (!answer.readable) unreadable.push(answer);
      else entries.push(overviewEntry(answer.assessment, answer.government, writing, earlier));
    },
    finish: () => draw(overviewDocument({ asOf, compared, entries, unreadable }, writing)),
  };
}
