import type { Matter, OwedFigure } from '../../assess/owed/types.ts';
import type { Language } from '../../language/language.ts';
import { nameIn, saidIn } from '../../language/name.ts';
import { stageLabel } from './stage-words.ts';

/** What is asked for, in a few words. */
export function owedText(matter: Matter, language: Language): string {
  const { due, code } = language;
  switch (matter.kind) {
    case 'figure':
      return due.figures(matter.years, seriesNames(matter, language));
    case 'provisional':
      return due.provisional(matter.years, seriesNames(matter, language));
    case 'report':
      return due.report(matter.leaf.last?.entry.date ?? null);
    case 'step': {
      const { stage } = matter.leaf;
      return due.step(saidIn(matter.entry.next, language), stage ? stageLabel(stage, language) : '');
    }
    case 'milestone':
      return due.milestone(nameIn(matter.entry.name, code));
    case 'answer':
      return due.answer(matter.entry.by && nameIn(matter.entry.by.by, code));
    case 'promise':
      return due.promise;
  }
}

/** Named where it is not all of them. */
function seriesNames({ indicator, series }: OwedFigure, { code }: Language): readonly string[] {
  return series.length === indicator.series.length ? [] : series.map(({ name }) => nameIn(name, code));
}
