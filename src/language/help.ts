import type { CommandName } from '../commands/names.ts';

/** Names of options as people type them, without dashes; each has its line in both languages. */
export type OptionName =
  | 'as-of'
  | 'by'
  | 'check'
  | 'excel'
  | 'data'
  | 'plan'
  | 'policy'
  | 'owner'
  | 'stage'
  | 'verdict'
  | 'no-actual'
  | 'not-reported-since'
  | 'tag'
  | 'about'
  | 'within'
  | 'kind'
  | 'unanswered'
  | 'open'
  | 'sort'
  | 'from'
  | 'to'
  | 'target'
  | 'target-year'
  | 'actual'
  | 'judgement'
  | 'lang'
  | 'color'
  | 'ascii'
  | 'grid'
  | 'ambiguous'
  | 'format'
  | 'output'
  | 'since'
  | 'staged'
  | 'compare'
  | 'fail-on'
  | 'max-findings'
  | 'help'
  | 'version'
  | 'dry-run'
  | 'date'
  | 'why'
  | 'next'
  | 'due'
  | 'note'
  | 'source'
  | 'known'
  | 'none'
  | 'provisional'
  | 'total'
  | 'corrects'
  | 'decided'
  | 'review'
  | 'how'
  | 'into'
  | 'name'
  | 'under'
  | 'number'
  | 'unit'
  | 'goal'
  | 'decimals'
  | 'baseline'
  | 'government'
  | 'period'
  | 'csv'
  | 'write'
  | 'with-achieved'
  | 'city'
  | 'code'
  | 'value'
  | 'done';

/** What an option of a name says where it means something else than elsewhere. */
export type OptionMeaning =
  | 'new-owner'
  | 'new-target'
  | 'new-level'
  | 'new-from'
  | 'init-plan'
  | 'into-plan'
  | 'by-owner'
  | 'answered-by';

export interface HelpWords {
  readonly purpose: string;
  readonly headings: {
    readonly usage: string;
    readonly commands: string;
    readonly examples: string;
    readonly options: string;
    readonly output: string;
    readonly exitCodes: string;
    /** The options that every command has. */
    readonly everywhere: string;
    /** How to learn more of one command. */
    readonly more: string;
  };
  /** One line a command, as the list of commands shows it. */
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly options: Readonly<Record<OptionName | OptionMeaning, string>>;
  readonly exitCodes: string;
}
