import type { Document, Documents } from '../load/documents.ts';
import type { Finding } from '../model/finding.ts';
import type { Government, Shared, Source } from '../model/shared.ts';
import { fieldsOf } from './build/build-plan.ts';
import { partialDocuments } from './build/partial-documents.ts';
import { buildGovernment, buildSource } from './build/shared.ts';
import { type Labels, labelsOfShared } from './label.ts';
import { needsWhole, type Rule, type SharedContext } from './rule.ts';
import { rules, severities } from './rules/index.ts';
import { checkShapes } from './shape/check-shape.ts';
import { type ValueIn, valuesIn } from './since.ts';
import { withoutWaived } from './waivers.ts';

export interface CheckedShared {
  /** The files without a fault. */
  readonly shared: Shared;
  /** Beside them what can be read of files whose shape is wrong. Where there are none, it is the same. */
  readonly legible: Shared;
  /** Ids whose files are there but broken: a reference to one is no second fault. */
  readonly broken: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  readonly labels: Labels;
  readonly valueIn: ValueIn;
  readonly namedSources: ReadonlySet<string>;
  readonly files: number;
  readonly listed: boolean;
}

/** The governments and sources that all plans share, with everything that is wrong with them by the rules asked for. */
export async function checkShared(loaded: Documents, asked: readonly Rule[] = rules): Promise<CheckedShared> {
  const wrongShapes = await checkShapes(loaded.documents);
  const right = loaded.documents.filter(document => !wrongShapes.has(document));
  const namedSources = new Set<string>();
  const shared = buildShared(right, namedSources);
  const legible =
    wrongShapes.size === 0
      ? shared
      : buildShared(partialDocuments(loaded.documents, wrongShapes), namedSources);
  const broken = new Set([...loaded.broken, ...wrongShapes.keys()].map(({ id }) => id));
  const context = { shared, brokenShared: broken, namedSources, severities };
  const found = loaded.listed ? [...applyRules(asked, context, legible)] : [];
  const records = [...shared.governments.values(), ...shared.sources.values()];
  const shapeless = [...wrongShapes.values()].flat();
  return {
    shared,
    legible,
    broken,
    findings: [...loaded.findings, ...shapeless, ...withoutWaived(records, found)],
    labels: labelsOfShared(loaded),
    valueIn: valuesIn(loaded.documents),
    namedSources,
    files: loaded.files,
    listed: loaded.listed,
  };
}

function* applyRules(asked: readonly Rule[], context: SharedContext, legible: Shared): Iterable<Finding> {
  for (const rule of asked) {
    if (rule.by !== 'plan' || !rule.checkShared) continue;
    const seen = needsWhole(rule) ? context : { ...context, shared: legible };
    for (const { at, facts, related } of rule.checkShared(seen)) {
      yield { rule: rule.name, at, facts, related: related ?? [] };
    }
  }
}

function buildShared(documents: readonly Document[], namedSources: Set<string>): Shared {
  const governments = new Map<string, Government>();
  const sources = new Map<string, Source>();
  for (const document of documents) {
    const fields = fieldsOf(document, 'ja', namedSources);
    if (document.kind === 'government') governments.set(document.id, buildGovernment(document, fields));
    else sources.set(document.id, buildSource(document, fields));
  }
  return { governments, sources };
}
