import { hasParts, type RecordKind } from '../model/record.ts';
import { partIds, partIdsIn } from './part-ids.ts';
import { doubtfulReferences } from './references.ts';
import type { Reference, ReferenceField, RuleContext, Unresolved } from './rule-context.ts';

type Problem = Unresolved['problem'];

export function unresolvedReferences(context: RuleContext): readonly Unresolved[] {
  const unresolved: Unresolved[] = [];
  for (const reference of doubtfulReferences(context)) {
    const problem = problemOf(reference, context);
    if (problem) unresolved.push({ reference, problem });
  }
  return unresolved;
}

/** These may name a record of another plan, or a part of a record. */
const reachingElsewhere: ReadonlySet<ReferenceField> = new Set([
  'into',
  'review',
  'continues',
  'about',
  'aims',
  'leads_to',
  'follows',
]);
const reachingParts: ReadonlySet<ReferenceField> = new Set(['continues', 'about']);

function problemOf(reference: Reference, context: RuleContext): Problem | null {
  const { field, written } = reference;
  if (!written.includes('/')) return problemHere(written, reference, context);
  const [first = '', second = '', third, ...rest] = written.split('/');
  if (!reachingElsewhere.has(field) || rest.length > 0) return { missing: 'record', plan: null };
  if (third === undefined && reachingParts.has(field) && context.filesById.has(first)) {
    const here = problemHere(first, reference, context) ?? problemOfPart(first, second, context);
    if (!here || !context.otherPlans.hasPlan(first)) return here;
  }
  return problemElsewhere(first, second, third, reference, context);
}

function problemHere(id: string, { kinds }: Reference, { filesById }: RuleContext): Problem | null {
  const files = filesById.get(id) ?? [];
  const [first] = files;
  if (!first) return { missing: 'record', plan: null };
  const fits = files.some(({ kind }) => kinds.some(allowed => allowed === kind));
  return fits ? null : { wrong: first.kind as RecordKind, id, file: first.file };
}

function problemOfPart(id: string, part: string, context: RuleContext): Problem | null {
  const { withParts, filesById } = context;
  const record = withParts.get(id);
  const parts = record ? partIds(record) : [];
  if (record && (parts.length > 0 || !context.isPartial(record))) {
    return missingPart(record.kind, id, part, parts);
  }
  // A file that cannot be read may have it.
  const whole = (filesById.get(id) ?? []).find(({ kind }) => !hasParts(kind));
  return whole ? missingPart(whole.kind as RecordKind, id, part, []) : null;
}

function problemElsewhere(
  plan: string,
  id: string,
  part: string | undefined,
  { field, kinds }: Reference,
  { otherPlans }: RuleContext,
): Problem | null {
  if (!otherPlans.hasPlan(plan)) return { missing: 'plan', plan };
  const kind = otherPlans.kindOf(plan, id, kinds);
  if (kind === null) return { missing: 'record', plan };
  if (!kinds.includes(kind)) return { wrong: kind, id: `${plan}/${id}`, file: null };
  if (part === undefined) return null;
  if (!reachingParts.has(field)) return missingPart(kind, `${plan}/${id}`, part, []);
  const document = otherPlans.documentOf(plan, id);
  const parts = document && partIdsIn(document);
  return parts && missingPart(kind, `${plan}/${id}`, part, parts);
}

function missingPart(of: RecordKind, id: string, part: string, parts: readonly string[]): Problem | null {
  return parts.includes(part) ? null : { missing: 'part', of, id, parts };
}
