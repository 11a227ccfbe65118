import type { RuleLanguage } from '../../language/language.ts';
import type { ExampleFile, ExampleFiles } from '../../load/example-tree.ts';
import { word } from '../wording/findings/word.ts';
import { type DescribedRule, ruleWords } from '../wording/rules/described-rule.ts';
import { textOf } from '../wording/rules/example-lines.ts';
import { diagnosticJson } from './diagnostics-json.ts';
import { jsonText } from './json.ts';

/** Rules in both languages; the sentences of what is found in one. */
export function rulesJson(
  rules: readonly DescribedRule[],
  { en, ja, spoken }: { readonly en: RuleLanguage; readonly ja: RuleLanguage; readonly spoken: RuleLanguage },
): string {
  return jsonText('rule', {
    rules: rules.map(({ name, family, severity, bad, good, faults }) => {
      const [english, japanese] = [ruleWords(name, en), ruleWords(name, ja)];
      return {
        name,
        family,
        severity,
        checks: { ja: japanese.checks, en: english.checks },
        why: { ja: japanese.why, en: english.why },
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
