import type { Host, Output } from '../host.ts';
import { chooseLanguage, loadLanguage } from '../language/load-language.ts';
import { findWorkspace, type WorkspacePlace } from '../load/find-workspace.ts';
import type { Revision } from '../load/git-tree.ts';
import { loadSettings } from '../load/settings.ts';
import { leftAt } from '../load/state.ts';
import { isProblem } from '../problem.ts';
import { colourLevel } from '../render/colour-level.ts';
import type { Screen } from '../render/screen.ts';
import type { Context, Settings } from './command.ts';
import { commandFirst } from './parse.ts';
import { say } from './say.ts';

/** What every command runs in, from the words of the call, the environment and `reform.yaml`, in that order. */
export async function contextFor(argv: readonly string[], host: Host): Promise<Context> {
  const place = findWorkspace(host, valueIn('--data', argv));
  const settings = settingsOf(
    await loadSettings(host, place, 'root' in place ? baseIn(argv, place, host) : null),
  );
  const asked = valueIn('--lang', argv);
  const { REFORM_LANG, LC_ALL, LC_MESSAGES, LANG } = host.environment;
  const requests = [asked, REFORM_LANG, settings.lang, LC_ALL, LC_MESSAGES, LANG, host.locale];
  const language = await loadLanguage(chooseLanguage(requests));
  const screen = (output: Output): Screen => screenFor(output, argv, host, settings);
  const errorScreen = screen(host.err);

  return {
    host,
    language,
    languageAsked: asked !== undefined,
    screen: screen(host.out),
    errorScreen,
    settings,
    place,
    refuse: (problem, listed) => say(language.run.usage(problem), 2, { host, language }, listed),
  };
}

/**
 * What a change under review is compared with: its settings count, since a change is not to choose those that it is
 * judged by.
 */
function baseIn(argv: readonly string[], place: WorkspacePlace, host: Host): Revision | null {
  const [command, first = ''] = commandFirst(argv);
  const [, from, to] = (command === 'diff' && /^(.+?)\.\.\.(.*)$/.exec(first)) || [];
  const since = command === 'validate' ? valueIn('--since', argv) : from;
  if (since === undefined) return null;
  const left = leftAt(host, place, since, to || 'HEAD');
  return isProblem(left) ? null : left;
}

/** The value of an option, wherever it stands: these few are needed before the command is known. */
function valueIn(option: string, argv: readonly string[]): string | undefined {
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length;
  for (let index = end - 1; index >= 0; index--) {
    const word = argv[index] ?? '';
    if (word === option) return argv[index + 1];
    if (word.startsWith(`${option}=`)) return word.slice(option.length + 1);
  }
  return undefined;
}

function screenFor(output: Output, argv: readonly string[], host: Host, settings: Settings): Screen {
  const ambiguous = valueIn('--ambiguous', argv) ?? host.environment.REFORM_AMBIGUOUS ?? settings.ambiguous;
  return {
    isTerminal: output.isTerminal,
    columns: output.columns,
    colourLevel: colourLevel(valueIn('--color', argv), host.environment, output),
    ascii: argv.includes('--ascii') || settings.ascii,
    grid: argv.includes('--grid'),
    ambiguous: ambiguous === 'wide' ? 'wide' : 'narrow',
  };
}

/** Settings of the wrong type are told by `validate`; here they are as if they were not there. */
function settingsOf(raw: Readonly<Record<string, unknown>>): Settings {
  const text = (key: string) => (typeof raw[key] === 'string' ? raw[key] : null);
  const oneOf = <T extends string>(key: string, choices: readonly T[]) =>
    choices.find(choice => choice === raw[key]) ?? null;
  return {
    lang: text('lang'),
    ascii: raw.ascii === true,
    ambiguous: oneOf('ambiguous', ['narrow', 'wide']),
    failOn: oneOf('fail-on', ['error', 'warning', 'never']),
    contact: text('contact'),
  };
}
