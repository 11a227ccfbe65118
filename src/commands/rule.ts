import { type Family, families, type RuleName } from '../check/rules/index.ts';
import { everyLanguageWithRules, withRules } from '../language/load-language.ts';
import { isProblem } from '../problem.ts';
import { closest } from '../text/closest.ts';
import type { Command, Context, ExitCode, Input } from './command.ts';
import { type DocumentFormat, drawerFor } from './drawer.ts';
import { describeRules } from './example.ts';
import { handOver } from './hand-over.ts';
import { formatOption, outputOptions, sharedOptions } from './options.ts';
import { outputRequests } from './output-requests.ts';
import { screenFor } from './screen-for.ts';

const formats = ['text', 'json'] as const;

export const rule: Command = {
  name: 'rule',
  arguments: [{ name: 'name', completes: 'rule' }],
  options: [formatOption(formats), ...outputOptions, ...sharedOptions],
  examples: ['reform rule', 'reform rule unknown-stage', 'reform rule unknown-stage --format json'],
  run,
};

const all = Object.entries(families).flatMap(([family, rules]) =>
  rules.map(({ name, severity }) => ({ name, severity, family: family as Family })),
);

async function run(input: Input, context: Context): Promise<ExitCode> {
  const requests = outputRequests(input, formats, 'text', context.host.folder);
  if (isProblem(requests)) return context.refuse(requests);
  const [written] = input.words;
  const names = all.map(({ name }) => name);
  const wanted = written === undefined ? names : names.filter(name => name === written);
  if (wanted.length === 0 && written !== undefined)
    return context.refuse({ kind: 'no-such-rule', written, meant: closest(written, names) });

  const [{ format, file } = { format: 'text', file: null } as const] = requests;
  const content =
    format === 'json'
      ? await json(wanted, context)
      : await drawn(format, wanted, written === undefined, {
          ...context,
          screen: screenFor(file, context.screen),
        });
  const refused = await handOver([{ content, file }], context);
  return refused ?? 0;
}

async function json(names: readonly RuleName[], { language, languageAsked }: Context): Promise<string> {
  const { rulesJson } = await import('../render/json/rule-json.ts');
  const languages = await everyLanguageWithRules();
  const spoken = languages[languageAsked ? language.code : 'en'];
  return rulesJson(await describeRules(names), languages, spoken);
}

async function drawn(
  format: DocumentFormat,
  names: readonly RuleName[],
  isList: boolean,
  { language: spoken, screen }: Context,
): Promise<string> {
  const language = await withRules(spoken);
  const { ruleDocument, rulesDocument } = await import('../render/document/rules/rule.ts');
  const { draw } = await drawerFor(format, { language, screen });
  if (isList) return draw(rulesDocument(all, language));
  return (await describeRules(names)).map(one => draw(ruleDocument(one, language))).join('\n');
}
