import type { RuleLanguage } from '../../language/language.ts';
import { largest } from '../../number/extremes.ts';
import { markdownMessage } from '../../text/markdown.ts';
import type { Screen } from '../screen.ts';
import { documentText } from '../terminal/document-text.ts';
import { word } from '../wording/findings/word.ts';
import { byFamily, type DescribedRule, ruleWords } from '../wording/rules/described-rule.ts';
import { shownFiles } from '../wording/rules/example-lines.ts';

interface Languages {
  readonly en: RuleLanguage;
  readonly ja: RuleLanguage;
}

const page: Screen = { isTerminal: false, columns: null, colourLevel: 0, ascii: false, ambiguous: 'narrow' };

/** A gallery of all that `validate` can find, in both languages. */
export function rulesPage(rules: readonly DescribedRule[], { en, ja }: Languages): string {
  const groups = byFamily(rules);
  const headingOf = (family: DescribedRule['family']) =>
    `${en.rulePage.families[family]} / ${ja.rulePage.families[family]}`;
  const contents = groups.flatMap(([family, members]) => [
    `- ${headingOf(family)}: ${members.map(({ name }) => `[${name}](#${name})`).join(', ')}`,
  ]);
  return `${[
    `# ${en.rulePage.title} / ${ja.rulePage.title}`,
    `${en.rulePage.page}  \n${ja.rulePage.page}`,
    contents.join('\n'),
    ...groups.flatMap(([family, members]) => [
      `## ${headingOf(family)}`,
      ...members.flatMap(rule => section(rule, { en, ja })),
    ]),
  ].join('\n\n')}\n`;
}

function section(rule: DescribedRule, { en, ja }: Languages): string[] {
  const said = (language: RuleLanguage) => {
    const { checks, why } = ruleWords(rule.name, language);
    return markdownMessage(language.rulePage.explained(checks, why));
  };
  const found = (language: RuleLanguage) => {
    const diagnostics = rule.faults.map(fault => word(fault, language));
    return fenced(
      'text',
      documentText(
        { blocks: [{ kind: 'findings', findings: diagnostics, words: language.diagnostics }] },
        page,
      )
        .trimEnd()
        .split('\n'),
    );
  };
  return [
    `### ${rule.name}`,
    said(en),
    said(ja),
    ...example(`${en.rulePage.bad} / ${ja.rulePage.bad}`, rule.bad, en),
    found(en),
    found(ja),
    ...example(`${en.rulePage.good} / ${ja.rulePage.good}`, rule.good, en),
  ];
}

function example(heading: string, files: DescribedRule['bad'], { rulePage }: RuleLanguage): string[] {
  return shownFiles(files, rulePage).flatMap(({ path, lines }) => [
    `**${heading}** \`${path}\``,
    fenced('yaml', lines),
  ]);
}

/** Nothing in an example ends the block that it stands in. */
function fenced(language: string, lines: readonly string[]): string {
  const longest = largest(
    lines.map(line => /^\s*(`*)/.exec(line)?.[1]?.length ?? 0),
    2,
  );
  const fence = '`'.repeat(longest + 1);
  return [fence + language, ...lines, fence].join('\n');
}
