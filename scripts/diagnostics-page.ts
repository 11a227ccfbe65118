import { rules } from '../src/check/rules/index.ts';
import { describeRules } from '../src/commands/example.ts';
import { everyLanguageWithRules } from '../src/language/load-language.ts';
import { rulesPage } from '../src/render/markdown/rules-page.ts';

/** What stands in DIAGNOSTICS.md: every rule, its examples run over. */
export async function diagnosticsPage(): Promise<string> {
  const described = await describeRules(rules.map(({ name }) => name));
  return rulesPage(described, await everyLanguageWithRules());
}
