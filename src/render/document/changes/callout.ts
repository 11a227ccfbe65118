import type { Comparison } from '../../../compare/types.ts';
import { type GraveKind, graveKinds } from '../../../language/diff.ts';
import { briefNameIn } from '../../../language/name.ts';
import type { Writing } from '../../wording/writing.ts';
import { section } from '../blocks.ts';
import type { Section } from '../document.ts';
import { type GraveRemark, graveRemarks } from './remarks.ts';

/** Whoever does worse than this in one change is found out by the count of the rest. */
const shownOfEach = 20;

/** What is first to be seen in all plans together, the gravest first; none where there is nothing of the kind. */
export function callout({ plans }: Comparison, writing: Writing): readonly Section[] {
  const { code, diff } = writing.language;
  const { comment } = diff;
  const found = plans.flatMap((change): readonly GraveRemark[] => {
    // What came with the change the check refuses; what was there before, it lets pass.
    if (change.change === 'broken') {
      const text = comment.inPlan(change.id, comment.notCompared(null));
      return change.errors.before > 0 ? [{ kind: 'not-compared', text }] : [];
    }
    const plan = briefNameIn(change.plan.name, code);
    return graveRemarks(change, { plan: change.plan, ...writing }).map(({ kind, text }) => ({
      kind,
      text: plans.length > 1 ? comment.inPlan(plan, text) : text,
    }));
  });
  if (found.length === 0) return [];
  const lines = graveKinds.flatMap(kind => linesOf(kind, found, comment.moreOf[kind]));
  const items = lines.map(text => ({ text: { text, hasCode: true } }));
  return [section(comment.checkFirst, [{ kind: 'items', items }], { isCallout: true })];
}

function linesOf(kind: GraveKind, all: readonly GraveRemark[], more: (count: number) => string): string[] {
  const own = all.filter(remark => remark.kind === kind).map(({ text }) => text);
  const shown = own.slice(0, shownOfEach);
  return shown.length < own.length ? [...shown, more(own.length - shown.length)] : shown;
}
