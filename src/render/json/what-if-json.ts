import type { SeriesAssessment } from '../../assess/types.ts';
import { type Case, casesOf, neededAt, yearsBetween } from '../../explain/cases.ts';
import type { ExplainedWhatIf } from '../../explain/explained.ts';
import type { Languages } from '../../language/language.ts';
import type { TermsByLanguage } from '../../language/terms.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Judgement } from '../../model/plan.ts';
import { byLanguage } from '../../model/record.ts';
import { exact } from '../../number/exact.ts';
import { toNumber } from '../../number/nearest.ts';
import { judgementName, type Style, styleOf } from '../wording/explain/style.ts';
import { whatIfProse } from '../wording/explain/what-if-prose.ts';
import { forScreen } from '../wording/writing.ts';
import { explanationJson, stepsJson } from './explanation-json.ts';
import { lineJson, numberOrNull } from './line-json.ts';
import { groundJson, opinionJson } from './place-json.ts';

/** The cases of a what-if side by side, each with all its figures. */
export function whatIfExplanation(explained: ExplainedWhatIf, languages: Languages): string {
  const { plan, asked, scenarios, lines, opinions, shared } = explained;
  const { indicator } = scenarios[0]!.assessment;
  const { en } = languages;
  const terms = byLanguage(code => languages[code].terms);
  const style = styleOf(plan, indicator, forScreen(en));
  const lineCases = casesOf(explained);
  const years = yearsBetween(lineCases.flatMap(({ cases }) => cases));
  const whatIf = {
    stored: false,
    supposed: {
      series: asked.series,
      targets: asked.targets.map(value => toNumber(exact(value))),
      targetYear: asked.targetYear,
      actuals: asked.actuals,
      judgement: asked.judgement && judgementName(asked.judgement, en),
    },
    cases: scenarios.map((scenario, index) => ({
      kind: scenario.kind,
      asOf: scenario.asOf,
      judgement: judgementName(scenario.judgement, en),
      proposedIn: scenario.proposedIn.map(({ review }) => review.id),
      verdict: scenario.assessment.verdict,
      weakest: scenario.assessment.weakest,
      lines: lineCases.map(({ id, cases }) => ({
        series: id,
        ...caseJson(cases[index]!, indicator, { judgement: scenario.judgement, terms, style, years }),
      })),
    })),
    figures: lines.flatMap(({ line, grounds }) =>
      grounds.map(ground => ({ series: seriesOf(line), ...groundJson(ground, shared) })),
    ),
    opinions: opinions.map(opinionJson),
  };
  return explanationJson(
    { ...indicator, plan, asOf: scenarios.at(-1)!.asOf },
    { whatIf },
    byLanguage(code => whatIfProse(explained, lineCases, languages[code])),
  );
}

const seriesOf = (line: object) => ('id' in line ? (line as SeriesAssessment).id : null);

interface CaseStyle {
  readonly judgement: Judgement;
  readonly terms: TermsByLanguage;
  readonly style: Style;
  readonly years: readonly number[];
}

function caseJson({ line }: Case, indicator: Indicator, { judgement, terms, style, years }: CaseStyle) {
  return {
    ...lineJson(line, judgement, terms),
    metIn: line.forecast?.metIn ?? null,
    soFarPerYear: numberOrNull(line.soFarPerYear),
    expectedByYear: years.map(year => ({ year, value: numberOrNull(neededAt(line, year)) })),
    steps: stepsJson(line, indicator, style),
  };
}
