import type { OrProblem } from '../../language/run.ts';
import { findWorkspace, type WorkspacePlace } from '../../load/find-workspace.ts';
import { branchPoint, type State, stateNamed, withLimitsOf, workTree } from '../../load/state.ts';
import type { Day } from '../../model/record.ts';
import { isProblem } from '../../problem.ts';
import { closest } from '../../text/closest.ts';
import type { Context, Input } from '../command.ts';
import { dayAsked } from '../query.ts';

/** Two states, each with the day that it is asked about. */
export interface TwoStates {
  readonly place: WorkspacePlace;
  readonly before: State;
  readonly after: State;
  readonly from: Day | 'latest';
  readonly to: Day | 'latest';
  readonly today: Day;
  readonly planIds: readonly string[];
}

/** What the words and options of the call name. */
export function statesAsked(input: Input, { host }: Context): OrProblem<TwoStates> {
  const place = findWorkspace(host, input.text('data'));
  if (!('root' in place)) return { kind: 'no-workspace', ...place };
  const today = host.today();
  const [from, to] = daysAsked(input, today);
  if (typeof from !== 'string') return from;
  if (typeof to !== 'string') return to;
  if (from !== 'latest' && to !== 'latest' && from > to) return { kind: 'from-after-to', from, to };
  const states = statesNamed(input, { host, place });
  if (isProblem(states)) return states;
  const [before, after] = states;
  const known = [...new Set([...before.workspace.planIds, ...after.workspace.planIds])].sort();
  const wanted = input.texts('plan');
  const unknown = wanted.find(plan => !known.includes(plan));
  if (unknown !== undefined) {
    return { kind: 'unknown-plan', written: unknown, meant: closest(unknown, known), plans: known };
  }
  const planIds = wanted.length > 0 ? known.filter(plan => wanted.includes(plan)) : known;
  return { place, before, after, from, to, today, planIds };
}

type Asked = ReturnType<typeof dayAsked>;

function daysAsked(input: Input, today: Day): readonly [Asked, Asked] {
  const both = dayAsked(input.text('as-of'), today);
  const to = input.text('to') === undefined ? both : dayAsked(input.text('to'), today);
  const from = input.text('from');
  if (from !== undefined) return [dayAsked(from, today), to];
  const missing = { kind: 'option-needs-option', option: '--to', needed: '--from' } as const;
  return input.text('to') === undefined ? [both, both] : [missing, missing];
}

/**
 * `A B`, `A..B`; `A...B` from where B left A; `A` alone, against the disk. Without any: what was edited since the
 * last commit, or, where two days are compared, the disk on both.
 */
function statesNamed(
  { words, text }: Input,
  { host, place }: { readonly host: Context['host']; readonly place: WorkspacePlace },
): OrProblem<readonly [State, State]> {
  const [, first = '', dots, second = ''] = /^(.+?)(\.{2,3})([^./].*|)$/.exec(words[0] ?? '') ?? [];
  const usual = text('from') === undefined ? 'HEAD' : workTree;
  const [older, newer] = dots ? [first, second || 'HEAD'] : [words[0] ?? usual, words[1] ?? workTree];
  const before = dots === '...' ? branchPoint(host, place, older, newer) : stateNamed(host, place, older);
  if (isProblem(before)) return before;
  const after = stateNamed(host, place, newer);
  if (isProblem(after)) return after;
  return [before, dots === '...' ? withLimitsOf(after, before) : after];
}
