import type { Filter } from '../../assess/select/filters.ts';
import type { Scope } from '../../assess/select/scope.ts';
import type { OrProblem } from '../../language/run.ts';
import type { TermWords } from '../../language/terms.ts';
import type { Input } from '../command.ts';

/** What the words of a filter are looked up in. */
export interface Asked {
  readonly input: Input;
  readonly scopes: readonly Scope[];
  /** In both languages: a label is understood in either. */
  readonly terms: readonly TermWords[];
}

/** Makes a filter of what the user wrote after an option. */
export type Maker<Row> = (asked: Asked) => OrProblem<Filter<Row>>;
