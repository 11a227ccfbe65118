import { byPlace, type Fault, locateFinding } from '../../check/fault.ts';
import { type Labels, labelFromPath } from '../../check/label.ts';
import { severityOf } from '../../check/rules/index.ts';
import { agesSince, type Earlier, type Trace, traceOf, type ValueIn } from '../../check/since.ts';
import type { Locator } from '../../load/locate.ts';
import type { Finding, Severity } from '../../model/finding.ts';

/** What of everything that is wrong is asked for. Plain data, since it may go to another thread. */
export interface AskedFaults {
  /** The most that are listed; the others are counted. */
  readonly atMost: number;
  /** Files and folders as they are shown; all where there is none. */
  readonly paths: readonly string[];
  /** What an earlier state had already; `null` where none is compared with. */
  readonly earlier: Earlier | null;
  /** Whether a later state will be compared with this one. */
  readonly traced: boolean;
}

export const allFaults: AskedFaults = {
  atMost: Number.POSITIVE_INFINITY,
  paths: [],
  earlier: null,
  traced: false,
};

/** How many there are, listed or not; new ones apart, where that was asked. */
export interface FaultCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly newErrors: number;
  readonly newWarnings: number;
}

/** What was found in a share of the files. Plain data, since it may come from another thread. */
export interface FoundFaults {
  readonly counts: FaultCounts;
  readonly listed: readonly Listed[];
  readonly traces: readonly Trace[];
}

/** A fault, how much it matters, and its place in the order in which all are found, whoever finds them. */
interface Listed {
  readonly rank: number;
  readonly order: readonly [plan: number, index: number];
  readonly fault: Fault;
}

const countKeys = ['newErrors', 'newWarnings', 'errors', 'warnings'] as const;

/** Collects faults: what matters most is listed, and looked up in its file; the rest is only counted. */
export class FaultList {
  private readonly counts = { errors: 0, warnings: 0, newErrors: 0, newWarnings: 0 };
  private readonly listed: Listed[] = [];
  private readonly traces: Trace[] = [];
  /** How many are listed of each rank: later plans may have worse. */
  private readonly listedOf = [0, 0, 0, 0];
  private readonly agesOf: ((traces: readonly Trace[]) => ('old' | 'new')[]) | null;

  private readonly locator: Locator;
  private readonly asked: AskedFaults;

  constructor(locator: Locator, asked: AskedFaults) {
    this.locator = locator;
    this.asked = asked;
    this.agesOf = asked.earlier && agesSince(asked.earlier);
  }

  /** Those of one plan, by its place among all; of what the plans share, -1. */
  async add(all: readonly Finding[], labels: Labels, valueIn: ValueIn, plan: number): Promise<void> {
    const findings = all.filter(({ at: { file } }) => isWithin(file, this.asked.paths));
    if (findings.length === 0) return;
    const { agesOf } = this;
    const traces = agesOf || this.asked.traced ? findings.map(finding => traceOf(finding, valueIn)) : [];
    if (this.asked.traced) for (const trace of traces) this.traces.push(trace);
    const ages = agesOf?.(traces);
    for (const [index, finding] of findings.entries()) {
      const age = ages?.[index];
      const severity = severityOf(finding.rule);
      this.count(severity, age);
      const rank = (age === 'old' ? 2 : 0) + (severity === 'error' ? 0 : 1);
      if (this.listedOf[rank]! >= this.asked.atMost) continue;
      this.listedOf[rank]!++;
      const label = labels.get(finding.at.file) ?? labelFromPath(finding.at.file);
      const fault = await locateFinding(finding, label, this.locator);
      this.listed.push({ rank, order: [plan, index], fault: { ...fault, ...(age && { age }) } });
    }
  }

  private count(severity: Severity, age: 'old' | 'new' | undefined): void {
    const { counts } = this;
    if (severity === 'error') counts.errors++;
    else counts.warnings++;
    if (age === 'new' && severity === 'error') counts.newErrors++;
    if (age === 'new' && severity === 'warning') counts.newWarnings++;
  }

  found(): FoundFaults {
    const { counts, listed, traces } = this;
    return { counts, listed, traces };
  }
}

export interface Together {
  readonly faults: readonly Fault[];
  readonly counts: FaultCounts;
  readonly traces: readonly Trace[];
}

/** What several have found: new errors before new warnings before old ones, as many as are asked for, by place. */
export function together(found: readonly FoundFaults[], { atMost }: AskedFaults): Together {
  const listed = found.flatMap(each => each.listed);
  const worstFirst = (a: Listed, b: Listed) =>
    a.rank - b.rank || a.order[0] - b.order[0] || a.order[1] - b.order[1];
  const kept = listed.length > atMost ? listed.sort(worstFirst).slice(0, atMost) : listed;
  const counts = { errors: 0, warnings: 0, newErrors: 0, newWarnings: 0 };
  for (const each of found) for (const key of countKeys) counts[key] += each.counts[key];
  return {
    faults: kept.map(({ fault }) => fault).sort(byPlace),
    counts,
    traces: found.flatMap(each => each.traces),
  };
}

const isWithin = (file: string, paths: readonly string[]): boolean =>
  paths.length === 0 ||
  paths.includes('') ||
  paths.some(path => file === path || file.startsWith(`${path}/`));
