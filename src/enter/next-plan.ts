import type { PlanAssessment } from '../assess/plan-types.ts';
import { compareInTime } from '../check/time-order.ts';
import { isSum } from '../model/goals.ts';
import type { Actual, Figures, Indicator } from '../model/indicator.ts';
import type { Plan } from '../model/plan.ts';
import { eraShort } from '../time/era.ts';
import type { Change, Value, ValueMap } from '../write/edit/change.ts';
import { keysOf } from './schema-keys.ts';

/** What the next edition of a plan takes over, file by file; each is copied and then changed. */
export interface NextPlan {
  readonly files: readonly CopiedFile[];
  /** Indicators that have reached their targets and stay behind. */
  readonly achieved: readonly Indicator[];
}

export interface CopiedFile {
  readonly file: string;
  readonly changes: readonly Change[];
  /** Indicators, or series of them, for which no settled figure can be the baseline. */
  readonly withoutBaseline: boolean;
}

export interface NextPlanSaid {
  readonly name: string | null;
  readonly period: { readonly from: string; readonly to: string } | null;
  readonly withAchieved: boolean;
}

/** What was decided, reported, published or remarked on in the old edition is not of the new one. */
const leftBehind = {
  plan: ['note', 'waive', 'source', 'period', 'follows', 'published', 'milestones', 'figures'],
  policy: ['note', 'waive'],
  measure: ['progress', 'figures', 'from', 'ended', 'milestones', 'note', 'waive', 'continues', 'published'],
  indicator: ['baseline', 'targets', 'path', 'actuals', 'breaks', 'published', 'note', 'waive', 'continues'],
} as const;
const ofSeries = ['baseline', 'targets', 'path', 'actuals', 'breaks', 'note'];

/** `values` are what the files say, by the files. */
export function nextPlan(
  { plan, indicators, asOf }: Pick<PlanAssessment, 'plan' | 'indicators' | 'asOf'>,
  values: ReadonlyMap<string, unknown>,
  said: NextPlanSaid,
): NextPlan {
  const ended = plan.measures.filter(one => one.ended !== null && one.ended.date <= asOf);
  const achieved = said.withAchieved
    ? []
    : indicators.filter(({ verdict }) => verdict === 'achieved').map(({ indicator }) => indicator);
  const gone = new Set([...ended, ...achieved].map(({ id }) => id));
  const move = new Carrying(plan, gone, values);
  return {
    achieved,
    files: [
      { file: plan.file, changes: planChanges(plan, values, said), withoutBaseline: false },
      ...plan.policies.map(({ file }) => move.record(file, 'policy', [])),
      ...plan.measures
        .filter(({ id }) => !gone.has(id))
        .map(({ file, id }) => move.record(file, 'measure', move.continues('measure', id))),
      ...plan.indicators.filter(({ id }) => !gone.has(id)).map(one => move.indicator(one)),
    ],
  };
}

function planChanges(
  plan: Plan,
  values: ReadonlyMap<string, unknown>,
  said: NextPlanSaid,
): readonly Change[] {
  const order = keysOf('plan').map(({ key }) => key);
  const add = (key: string, value: Value): Change => ({ kind: 'add', at: [key], value, order });
  return [
    ...removals(values.get(plan.file), leftBehind.plan, []),
    ...(said.name === null ? [] : [{ kind: 'remove', at: ['name'] } as const, add('name', said.name)]),
    ...(said.period === null ? [] : [add('period', { ...said.period })]),
    add('follows', plan.id),
  ];
}

class Carrying {
  private readonly plan: Plan;
  private readonly gone: ReadonlySet<string>;
  private readonly values: ReadonlyMap<string, unknown>;

  constructor(plan: Plan, gone: ReadonlySet<string>, values: ReadonlyMap<string, unknown>) {
    this.plan = plan;
    this.gone = gone;
    this.values = values;
  }

  record(file: string, kind: 'policy' | 'measure' | 'indicator', more: readonly Change[]): CopiedFile {
    const value = this.values.get(file);
    const changes = [...removals(value, leftBehind[kind], []), ...this.places(value), ...more];
    return { file, changes, withoutBaseline: false };
  }

  continues(kind: 'measure' | 'indicator', id: string): readonly Change[] {
    const order = keysOf(kind).map(({ key }) => key);
    if (!order.includes('continues')) return [];
    const of = `${this.plan.id}/${id}`;
    const value: ValueMap = kind === 'indicator' ? { of, comparable: true } : { of };
    return [{ kind: 'add', at: ['continues'], value, order }];
  }

  indicator(indicator: Indicator): CopiedFile {
    const order = keysOf('indicator').map(({ key }) => key);
    const hasFigures = indicator.role !== 'heading';
    const isCounted = indicator.goal !== null && isSum(indicator.goal);
    const own =
      indicator.series.length > 0 || isCounted || !hasFigures ? null : this.baselineOf(indicator, indicator);
    const series = indicator.series.flatMap((one, index) => {
      const value = this.seriesValue(indicator, index);
      const baseline = isCounted ? null : this.baselineOf(one, indicator);
      return [
        ...removals(value, ofSeries, ['series', index]),
        ...(baseline
          ? [
              {
                kind: 'add',
                at: ['series', index, 'baseline'],
                value: baseline,
                order: ['id', 'name', 'baseline'],
              } as const,
            ]
          : []),
      ];
    });
    const { file, changes } = this.record(indicator.file, 'indicator', [
      ...series,
      ...(own ? [{ kind: 'add', at: ['baseline'], value: own, order } as const] : []),
      ...(hasFigures ? this.continues('indicator', indicator.id) : []),
    ]);
    const lines: readonly Figures[] = indicator.series.length > 0 ? indicator.series : [indicator];
    const withoutBaseline = hasFigures && !isCounted && lines.some(line => lastSettled(line) === null);
    return { file, changes, withoutBaseline };
  }

  private seriesValue(indicator: Indicator, index: number): unknown {
    const series = partOf(this.values.get(indicator.file), 'series');
    return Array.isArray(series) ? series[index] : undefined;
  }

  private baselineOf(line: Figures, { file }: Indicator): ValueMap | null {
    const last = lastSettled(line);
    if (!last || last.value === null) return null;
    const source = last.source
      ? Object.fromEntries(last.source.map(({ id, place }) => [id, place ?? '']))
      : null;
    const isPlaced = source !== null && Object.values(source).every(place => place !== '');
    const [first] = last.source ?? [];
    const own = isPlaced ? source : (first?.id ?? null);
    const ofRecord = partOf(this.values.get(file), 'source');
    return {
      ...(last.date === null ? { year: eraShort(last.year) } : { date: last.date }),
      value: last.value,
      ...(last.approximate && { approximate: true }),
      ...(own !== null && ofRecord !== own && { source: own }),
    };
  }

  /** What stood under something that stays behind stands under what that stood under. */
  private places(value: unknown): readonly Change[] {
    const changes: Change[] = [];
    const under = partOf(value, 'under');
    if (typeof under === 'string' && this.gone.has(under)) {
      const above = this.above(under);
      changes.push(
        above === null ? { kind: 'remove', at: ['under'] } : { kind: 'set', at: ['under'], value: above },
      );
    }
    const also = partOf(value, 'also_under');
    if (!Array.isArray(also)) return changes;
    const leaving = also.flatMap((id, index) => (this.gone.has(id) ? [index] : []));
    if (leaving.length === also.length) return [...changes, { kind: 'remove', at: ['also_under'] }];
    return [
      ...changes,
      ...leaving.reverse().map(index => ({ kind: 'remove', at: ['also_under', index] }) as const),
    ];
  }

  private above(id: string): string | null {
    const record = [...this.plan.measures, ...this.plan.indicators].find(one => one.id === id);
    const under = record?.under ?? null;
    return under !== null && this.gone.has(under) ? this.above(under) : under;
  }
}

/** The latest figure that is a number and the last word. */
function lastSettled({ actuals }: Figures): Actual | null {
  const settled = actuals.filter(({ value, provisional }) => value !== null && !provisional);
  return settled.reduce<Actual | null>(
    (last, one) => (last && compareInTime(one, last) < 0 ? last : one),
    null,
  );
}

const removals = (
  value: unknown,
  keys: readonly string[],
  at: readonly (string | number)[],
): readonly Change[] =>
  keys
    .filter(key => partOf(value, key) !== undefined)
    .map(key => ({ kind: 'remove', at: [...at, key] }) as const);

const partOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
