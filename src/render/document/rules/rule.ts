import type { RuleLanguage } from '../../../language/language.ts';
import { word } from '../../wording/findings/word.ts';
import { byFamily, type DescribedRule, ruleWords } from '../../wording/rules/described-rule.ts';
import { shownFiles } from '../../wording/rules/example-lines.ts';
import { section } from '../blocks.ts';
import type { Code, Document } from '../document.ts';

type Listed = Pick<DescribedRule, 'name' | 'family' | 'severity'>;

/** All rules by family, each with what it checks. */
export function rulesDocument(rules: readonly Listed[], language: RuleLanguage): Document {
  const { rulePage } = language;
  const families = byFamily(rules).map(([family, members]) =>
    section(rulePage.families[family], [
      {
        kind: 'table',
        columns: [{ heading: '' }, { heading: '', wraps: true }],
        groups: [{ rows: members.map(({ name }) => ({ cells: [name, ruleWords(name, language).checks] })) }],
        linesUpAs: 'rules',
      },
    ]),
  );
  return { blocks: [...families, section('', [{ kind: 'lines', lines: [rulePage.more] }])] };
}

/** One rule: what it checks, why, what the bad example gives, and the good one. */
export function ruleDocument(rule: DescribedRule, language: RuleLanguage): Document {
  const { rulePage, diagnostics } = language;
  const { checks, why } = ruleWords(rule.name, language);
  const findings = rule.faults.map(fault => word(fault, language));
  return {
    title: {
      text: { pieces: [rule.name, rulePage.families[rule.family]] },
      below: [{ text: rulePage.checks(checks) }, { text: why }],
    },
    blocks: [
      section('', examples(rulePage.bad, rule.bad, language)),
      section('', [{ kind: 'findings', findings, words: diagnostics }]),
      section('', examples(rulePage.good, rule.good, language)),
    ],
  };
}

const examples = (
  heading: string,
  files: DescribedRule['bad'],
  { rulePage }: RuleLanguage,
): readonly Code[] =>
  shownFiles(files, rulePage).map(({ path, lines }) => ({ kind: 'code', heading, path, lines }));
