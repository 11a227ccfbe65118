import type { Grade } from '../../assess/types.ts';
import type { TermsByLanguage, TermWords } from '../../language/terms.ts';
import type { Judgement } from '../../model/plan.ts';
import { byLanguage, type Name, namesIn } from '../../model/record.ts';
import { isVerdict } from '../wording/grade-label.ts';
import { nameJson } from './names-json.ts';

export interface GradeJson {
  readonly judgement: string;
  readonly id: string;
  readonly label: Name;
}

export function gradeJson(grade: Grade, judgement: Judgement, terms: TermsByLanguage): GradeJson {
  const label = grade.label ?? byLanguage(code => builtInLabel(grade.id, terms[code]));
  return { judgement: judgementId(judgement), id: grade.id, label: nameJson(label) };
}

/** A plan's own judgement goes by its name. */
function judgementId(judgement: Judgement): string {
  return judgement.kind === 'built-in' ? judgement.name : (namesIn(judgement.name)[0] ?? '');
}

/** A verdict is its own grade; the letters of the national judgement stay letters. */
function builtInLabel(id: string, terms: TermWords): string {
  return isVerdict(id) ? terms.verdicts[id] : id;
}
