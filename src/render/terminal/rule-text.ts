import type { RuleLanguage } from '../../language/language.ts';
import { word } from '../diagnostics/word.ts';
import { byFamily, type DescribedRule, ruleWords } from '../rules/described-rule.ts';
import { shownFiles } from '../rules/example-lines.ts';
import type { Screen } from '../screen.ts';
import { diagnosticsText } from './diagnostic-text.ts';
import { flowIndented } from './flow.ts';
import { type Paints, paintsFor } from './paint.ts';
import { table } from './table.ts';

type Listed = Pick<DescribedRule, 'name' | 'family' | 'severity'>;

/** All rules by family, each with what it checks. */
export function rulesText(rules: readonly Listed[], language: RuleLanguage, screen: Screen): string {
  const { strong } = paintsFor(screen);
  const columns = [{ heading: '' }, { heading: '', wraps: true }];
  const groups = byFamily(rules);
  const rows = groups.flatMap(([family, members]) => [
    { span: { text: language.rulePage.families[family], paint: strong } },
    ...members.map(({ name }) => [{ text: name, indent: 2 }, ruleWords(name, language).checks]),
    { span: { text: '' } },
  ]);
  return `${[...table(columns, rows, screen), language.rulePage.more].join('\n')}\n`;
}

/** One rule: what it checks, why, what the bad example gives, and the good one. */
export function ruleText(rule: DescribedRule, language: RuleLanguage, screen: Screen): string {
  const paints = paintsFor(screen);
  const { rulePage, diagnostics } = language;
  const { checks, why } = ruleWords(rule.name, language);
  const found = diagnosticsText(
    rule.faults.map(fault => word(fault, language)),
    diagnostics,
    screen,
  );
  return `${[
    paints.strong(`${rule.name}  ${rulePage.families[rule.family]}`),
    ...flowIndented(rulePage.checks(checks), 0, screen),
    ...flowIndented(why, 0, screen),
    '',
    ...example(rulePage.bad, rule.bad, language, paints),
    '',
    ...indented(found.trimEnd().split('\n')),
    '',
    ...example(rulePage.good, rule.good, language, paints),
  ].join('\n')}\n`;
}

function example(
  heading: string,
  files: DescribedRule['bad'],
  { rulePage }: RuleLanguage,
  paints: Paints,
): string[] {
  return shownFiles(files, rulePage).flatMap(({ path, lines }, index) => [
    ...(index === 0 ? [] : ['']),
    `${paints.strong(heading)}  ${path}`,
    ...lines.map(line => `${paints.place('  |')} ${line}`.trimEnd()),
  ]);
}

const indented = (lines: readonly string[]) => lines.map(line => (line === '' ? '' : `  ${line}`));
