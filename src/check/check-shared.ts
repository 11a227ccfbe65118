import type { Documents } from '../load/documents.ts';
import type { Finding } from '../model/finding.ts';
import type { Government, Shared, Source } from '../model/shared.ts';
import { fieldsOf } from './build/build-plan.ts';
import { buildGovernment, buildSource } from './build/shared.ts';
import { type Labels, labelsOfShared } from './label.ts';
import { checkShapes } from './shape/check-shape.ts';

export interface CheckedShared {
  readonly shared: Shared;
  /** Ids whose files are there but broken: a reference to one is no second fault. */
  readonly broken: ReadonlySet<string>;
  readonly findings: readonly Finding[];
  readonly labels: Labels;
  readonly namedSources: ReadonlySet<string>;
  readonly files: number;
  readonly listed: boolean;
}

/** The governments and sources that all plans share, with everything that is wrong with them. */
export async function checkShared(loaded: Documents): Promise<CheckedShared> {
  const wrongShapes = await checkShapes(loaded.documents);
  const broken = new Set(loaded.broken.map(({ id }) => id));
  const governments = new Map<string, Government>();
  const sources = new Map<string, Source>();
  const namedSources = new Set<string>();
  for (const document of loaded.documents) {
    const fields = fieldsOf(document, 'ja', namedSources);
    if (wrongShapes.has(document)) broken.add(document.id);
    else if (document.kind === 'government') governments.set(document.id, buildGovernment(document, fields));
    else sources.set(document.id, buildSource(document, fields));
  }
  return {
    shared: { governments, sources },
    broken,
    findings: [...loaded.findings, ...[...wrongShapes.values()].flat()],
    labels: labelsOfShared(loaded),
    namedSources,
    files: loaded.files,
    listed: loaded.listed,
  };
}
