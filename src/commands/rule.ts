import { ruleNamed, rules } from '../check/rules/index.ts';
import type { FaultWords } from '../language/diagnostics.ts';
import { closest } from '../text/closest.ts';
import type { Command } from './command.ts';
import { screenOptions } from './options.ts';

export const rule: Command = {
  name: 'rule',
  arguments: [{ name: 'name', completes: 'rule' }],
  options: screenOptions,
  examples: ['reform rule', 'reform rule unknown-stage'],
  async run(input, context) {
    const { host, language } = context;
    const words: Readonly<Record<string, FaultWords<never>>> = language.diagnostics.rules;
    const [name] = input.words;
    if (name === undefined) {
      const lines = rules.map(each => `${each.name.padEnd(24)}${words[each.name]?.checks}`);
      await host.out.write(`${lines.join('\n')}\n`);
      return 0;
    }
    const found = ruleNamed(name);
    if (!found) {
      const names = rules.map(each => each.name);
      return context.refuse({
        kind: 'bad-choice',
        option: '<name>',
        written: name,
        choices: names,
        meant: closest(name, names),
      });
    }
    await host.out.write(`${found.name}: ${words[found.name]?.checks}\n${words[found.name]?.why}\n`);
    return 0;
  },
};
