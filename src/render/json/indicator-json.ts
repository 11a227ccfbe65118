import type { IndicatorAssessment } from '../../assess/types.ts';
import type { TermsByLanguage } from '../../language/terms.ts';
import type { Judgement } from '../../model/plan.ts';
import { gradeJson } from './grade-json.ts';
import { figuresJson, lineJson } from './line-json.ts';
import { nameJson } from './names-json.ts';

/** An indicator with series has its figures there, and `null` in its own. */
export function indicatorJson(assessed: IndicatorAssessment, judgement: Judgement, terms: TermsByLanguage) {
  const { indicator, line, series, verdict, standing, grade, incomplete } = assessed;
  const { id, name, no, role, unit, goal } = indicator;
  return {
    id,
    name: nameJson(name),
    no,
    role,
    unit,
    goal,
    ...figuresJson(line),
    verdict,
    standing,
    grade: gradeJson(grade, judgement, terms),
    series: series.map(part => ({
      id: part.id,
      name: nameJson(part.name),
      ...lineJson(part, judgement, terms),
    })),
    incomplete,
  };
}
