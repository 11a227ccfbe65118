import type { RuleLanguage, RuleLanguages } from '../../language/language.ts';
import type { ExampleFile, ExampleFiles } from '../../load/example-tree.ts';
import { byLanguage } from '../../model/record.ts';
import { word } from '../wording/findings/word.ts';
import { type DescribedRule, ruleWords } from '../wording/rules/described-rule.ts';
import { textOf } from '../wording/rules/example-lines.ts';
import { diagnosticJson } from './diagnostics-json.ts';
import { jsonText } from './json.ts';

/** Rules in every language; the sentences of what is found in one. */
export function rulesJson(
  rules: readonly DescribedRule[],
  languages: RuleLanguages,
  spoken: RuleLanguage,
): string {
  return jsonText('rule', {
    rules: rules.map(({ name, family, severity, bad, good, faults }) => {
      const words = byLanguage(code => ruleWords(name, languages[code]));
      return {
        name,
        family,
        severity,
        checks: byLanguage(code => words[code].checks),
        why: byLanguage(code => words[code].why),
        bad: { files: filesJson(bad), diagnostics: faults.map(fault => diagnosticJson(word(fault, spoken))) },
        good: { files: filesJson(good), diagnostics: [] },
      };
    }),
  });
}

const filesJson = (files: ExampleFiles) =>
  Object.entries(files).map(([path, file]) => ({ file: `data/${path}`, ...contentJson(file) }));

/** What is no text stands as what it is; bytes that are not UTF-8 as an editor would show them. */
function contentJson(file: ExampleFile) {
  if (typeof file === 'object' && 'linkTo' in file) return { content: null, linkTo: file.linkTo };
  if (typeof file === 'object' && 'unreadable' in file) return { content: null, unreadable: file.unreadable };
  return { content: textOf(file) };
}
