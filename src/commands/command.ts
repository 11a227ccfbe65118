import type { Host } from '../host.ts';
import type { OptionMeaning, OptionName } from '../language/help.ts';
import type { Language } from '../language/language.ts';
import type { UsageProblem } from '../language/run.ts';
import type { NotFound, WorkspacePlace } from '../load/find-workspace.ts';
import type { Screen } from '../render/screen.ts';
import type { CommandName } from './names.ts';

/** 0 fine, 1 problems in the data, 2 wrong usage, 3 a bug in the program. */
export type ExitCode = 0 | 1 | 2 | 3;

/** One option, as data: the parser, the help and the completion are all made from it. */
export interface Option {
  readonly name: OptionName;
  readonly short?: string;
  /** What it means here, where the name means something else elsewhere. */
  readonly means?: OptionMeaning;
  /** What stands behind it, as the help shows it; without one it is a switch. */
  readonly value?: string;
  /** The value may be left out. */
  readonly mayBeBare?: boolean;
  readonly choices?: readonly string[];
  /** Words that help and completion show without insisting on them. */
  readonly offers?: readonly string[];
  readonly repeatable?: boolean;
  /** What a completion offers for its value. */
  readonly completes?: Completes;
  /** Options of the same group stand together in the help. */
  readonly group: 'query' | 'output';
}

export type Completes =
  | 'plan'
  | 'record'
  | 'policy'
  | 'owner'
  | 'source'
  | 'stage'
  | 'verdict'
  | 'rule'
  | 'file'
  | 'folder';

export interface Argument {
  readonly name: string;
  readonly required?: boolean;
  readonly variadic?: boolean;
  readonly choices?: readonly string[];
  readonly completes?: Completes;
}

/** What the user wrote, taken apart. */
export interface Input {
  readonly words: readonly string[];
  text(option: OptionName): string | undefined;
  texts(option: OptionName): readonly string[];
  is(option: OptionName): boolean;
}

/** What a command runs in. */
export interface Context {
  readonly host: Host;
  readonly language: Language;
  /** Whether the language was asked for on the command line: JSON follows only that. */
  readonly languageAsked: boolean;
  /** The terminal, pipe or file that text goes to. */
  readonly screen: Screen;
  readonly errorScreen: Screen;
  readonly settings: Settings;
  /** The workspace that the call is about, as far as it can be told before the command is known. */
  readonly place: WorkspacePlace | NotFound;
  /** Says on stderr what is wrong with the call; lines that are listed stand before the remedy. */
  refuse(problem: UsageProblem, listed?: readonly string[]): Promise<ExitCode>;
}

/** What `reform.yaml` beside the workspace may set. */
export interface Settings {
  readonly lang: string | null;
  readonly ascii: boolean;
  readonly ambiguous: 'narrow' | 'wide' | null;
  readonly failOn: 'error' | 'warning' | 'never' | null;
  readonly contact: string | null;
}

export interface Command {
  readonly name: CommandName;
  readonly arguments: readonly Argument[];
  readonly options: readonly Option[];
  readonly examples: readonly string[];
  /** It changes data, and finishes itself what another had begun. */
  readonly writes?: boolean;
  run(input: Input, context: Context): Promise<ExitCode>;
}
