import type { Grade } from '../../assess/types.ts';
import type { TermWords } from '../../language/terms.ts';
import type { Judgement } from '../../model/plan.ts';
import type { Name } from '../../model/record.ts';
import { isVerdict } from '../wording/grade-label.ts';
import { type BothTerms, nameJson } from './names-json.ts';

export interface GradeJson {
  readonly judgement: string;
  readonly id: string;
  readonly label: Name;
}

export function gradeJson(grade: Grade, judgement: Judgement, terms: BothTerms): GradeJson {
  const label = grade.label ?? { ja: builtInLabel(grade.id, terms.ja), en: builtInLabel(grade.id, terms.en) };
  return { judgement: judgementId(judgement), id: grade.id, label: nameJson(label) };
}

/** A plan's own judgement goes by its name. */
function judgementId(judgement: Judgement): string {
  return judgement.kind === 'built-in' ? judgement.name : (judgement.name.ja ?? judgement.name.en ?? '');
}

/** A verdict is its own grade; the letters of the national judgement stay letters. */
function builtInLabel(id: string, terms: TermWords): string {
  return isVerdict(id) ? terms.verdicts[id] : id;
}
