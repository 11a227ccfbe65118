import { isJudged } from '../../../assess/weakest.ts';
import type { ExplainedIndicator } from '../../../explain/explained.ts';
import type { Language } from '../../../language/language.ts';
import { nameIn } from '../../../language/name.ts';
import { forPaper } from '../writing.ts';
import { lineSentences, type Spoken } from './line-prose.ts';
import { styleOf } from './style.ts';

/** A paragraph for each line, then what holds for all. */
export function indicatorProse(explained: ExplainedIndicator, language: Language): string[] {
  const { plan, assessment, asOf, lines, said } = explained;
  const { indicator, weakest } = assessment;
  const { prose, code, formatting } = language;
  const style = styleOf(plan, indicator, forPaper(language));
  const whole = nameIn(indicator.name, code);
  const paragraphs = lines.map(({ line }) => {
    const name = 'name' in line ? `${whole}${formatting.aside(nameIn(line.name, code))}` : whole;
    const spoken: Spoken = { indicator, name, line, judgement: plan.judgement, asOf };
    return prose.paragraph(lineSentences(spoken, style));
  });
  const slowest = assessment.series.find(({ id }) => id === weakest);
  const rest = [
    ...(slowest && lines.length > 1 && isJudged(assessment.verdict)
      ? [prose.weakest(nameIn(slowest.name, code))]
      : []),
    ...said.flatMap(({ says }) => (says === null ? [] : [prose.published(nameIn(says.by, code))])),
  ];
  return rest.length === 0 ? paragraphs : [...paragraphs, prose.paragraph(rest)];
}
