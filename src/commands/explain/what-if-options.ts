import type { WhatIf } from '../../assess/scenarios.ts';
import type { SupposedActual } from '../../assess/suppose.ts';
import type { OrProblem } from '../../language/run.ts';
import { hasNoAim, isRange } from '../../model/goals.ts';
import type { Indicator, Series } from '../../model/indicator.ts';
import type { JudgementName } from '../../model/plan.ts';
import { isProblem } from '../../problem.ts';
import { numberMeant } from '../../text/number-meant.ts';
import { parseFiscalYear } from '../../time/fiscal-year.ts';
import type { Input } from '../command.ts';
import { withoutAnswer } from './without-answer.ts';

export const whatIfOptions = ['target', 'target-year', 'actual', 'judgement'] as const;

export const asksWhatIf = (input: Input): boolean =>
  whatIfOptions.some(option => input.texts(option).length > 0);

/** What is supposed of an indicator, or of one of its series; or what is wrong with it. */
export function whatIfOf(input: Input, indicator: Indicator, series: Series | null): OrProblem<WhatIf> {
  const targets = input.texts('target').map(written => numberOf('--target', written, '30'));
  const actuals = input.texts('actual').map(actualOf);
  const year = input.text('target-year');
  const targetYear = year === undefined ? null : parseFiscalYear(year);
  if (year !== undefined && targetYear === null)
    return { kind: 'bad-year', option: '--target-year', written: year };
  const wrong = [...targets, ...actuals].find(isProblem);
  if (wrong) return wrong;

  const movesTarget = targets.length > 0 || targetYear !== null;
  const hasTarget = (series ? [series] : indicator.series.length > 0 ? indicator.series : [indicator]).every(
    ({ targets: own }) => own.length > 0,
  );
  if (movesTarget && (hasNoAim(indicator.goal) || isRange(indicator.goal))) {
    return { kind: 'target-not-movable', goal: isRange(indicator.goal) ? 'range' : 'none' };
  }
  if (!hasTarget && targets.length > 0 && targetYear === null) return { kind: 'target-needs-year' };
  const name = input.text('judgement') as JudgementName | undefined;
  const asked: WhatIf = {
    series: series?.id ?? null,
    targets: [...new Set(targets.filter(target => typeof target === 'number'))],
    targetYear,
    actuals: actuals.filter(actual => typeof actual === 'object' && 'value' in actual),
    judgement: name === undefined ? null : { kind: 'built-in', name },
  };
  return withoutAnswer(asked, indicator, series) ?? asked;
}

/** `R7=14` */
function actualOf(written: string): OrProblem<SupposedActual> {
  const [yearText = '', ...rest] = written.normalize('NFKC').split('=');
  if (rest.length !== 1) return { kind: 'bad-actual', written };
  const year = parseFiscalYear(yearText.trim());
  if (year === null) return { kind: 'bad-year', option: '--actual', written: yearText };
  const value = numberOf('--actual', rest[0] ?? '', `${yearText.trim()}=14`, `${yearText.trim()}=`);
  return typeof value === 'number' ? { year, value } : value;
}

/** A plain number, in digits of any width, with the per cent sign that people write after it. */
function numberOf(option: string, written: string, example: string, before = ''): OrProblem<number> {
  const plain = written.normalize('NFKC').trim().replace(/%$/, '');
  if (/^-?\d{1,15}(?:\.\d+)?$/.test(plain) && plain.replace(/\D/g, '').length <= 15) return Number(plain);
  const meant = numberMeant(written)?.write;
  return {
    kind: 'bad-number',
    option,
    written,
    write: `${option} ${meant === undefined ? example : before + meant}`,
  };
}
