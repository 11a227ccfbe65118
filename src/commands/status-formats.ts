import { ownerGroups } from '../assess/owners.ts';
import type { OwnerGroup, PlanAssessment } from '../assess/plan-types.ts';
import type { Day } from '../model/record.ts';
import type { Context } from './command.ts';
import type { PlanAnswer, ReadablePlan } from './question.ts';
import { termsInBoth } from './terms-in-both.ts';

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
      return markdownWriter(style, context);
    case 'text':
      return style.inFull ? planWriter(style, context) : overviewWriter(style, context);
  }
}

function ownersOf({ assessment, government }: ReadablePlan): readonly OwnerGroup[] {
  return ownerGroups(assessment, government?.organisations ?? null);
}

async function jsonWriter({ asOf }: StatusStyle): Promise<StatusWriter> {
  const { planStatusJson, statusJson, unreadableJson } = await import('../render/json/status-json.ts');
  const terms = await termsInBoth();
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
  const { planCsvRows, statusCsv } = await import('../render/csv/status-csv.ts');
  const rows: ReturnType<typeof planCsvRows> = [];
  return {
    add: answer => {
      if (answer.readable) rows.push(...planCsvRows(answer.assessment));
    },
    finish: () => statusCsv(rows),
  };
}

async function markdownWriter({ byOwner }: StatusStyle, { language }: Context): Promise<StatusWriter> {
  const { planMarkdown, unreadableMarkdown } = await import('../render/markdown/status-markdown.ts');
  const plans: string[] = [];
  return {
    add: (answer, earlier) => {
      if (!answer.readable) plans.push(unreadableMarkdown(answer.id, answer.errors, language));
      else {
        const owners = byOwner ? ownersOf(answer) : null;
        plans.push(planMarkdown(answer.assessment, answer.government, owners, language, earlier));
      }
    },
    finish: () => plans.join('\n'),
  };
}

async function planWriter({ byOwner }: StatusStyle, { language, screen }: Context): Promise<StatusWriter> {
  const { planText } = await import('../render/terminal/status/plan.ts');
  const { unreadableText } = await import('../render/terminal/status/unreadable.ts');
  const plans: string[] = [];
  return {
    add: (answer, earlier) => {
      if (!answer.readable) plans.push(unreadableText(answer, language, screen));
      else {
        const { assessment, government } = answer;
        const owners = byOwner ? ownersOf(answer) : null;
        plans.push(planText({ assessment, earlier, government, owners, language, screen }));
      }
    },
    finish: () => plans.join('\n\n'),
  };
}

async function overviewWriter(
  { asOf, compared }: StatusStyle,
  { language, screen }: Context,
): Promise<StatusWriter> {
  const { overviewEntry } = await import('../render/figures/overview-entry.ts');
  const { overviewText } = await import('../render/terminal/status/overview.ts');
  const entries: ReturnType<typeof overviewEntry>[] = [];
  const unreadable: { id: string; errors: number }[] = [];
  return {
    add: (answer, earlier) => {
      if (!answer.readable) unreadable.push(answer);
      else entries.push(overviewEntry(answer.assessment, answer.government, language, earlier));
    },
    finish: () => overviewText({ asOf, compared, entries, unreadable }, language, screen),
  };
}
