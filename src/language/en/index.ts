import type { Language } from '../language.ts';
import { checkPage } from './check-page.ts';
import { diagnostics } from './diagnostics.ts';
<<<<<<< HEAD
import { exporting } from './export.ts';
=======
import { diff } from './diff.ts';
>>>>>>> 6e1636b (Show what changed between two states, in results)
import { habits } from './habits.ts';
import { help } from './help.ts';
import { list } from './list.ts';
import { records } from './records.ts';
import { run } from './run.ts';
import { status } from './status.ts';
import { terms } from './terms.ts';

<<<<<<< HEAD
export const english: Language = {
  code: 'en',
  habits,
  terms,
  records,
  diagnostics,
  checkPage,
  run,
  help,
  status,
  list,
  exporting,
};
=======
export const english: Language = { code: 'en', diff, habits, terms, records, diagnostics, run, help, status };
>>>>>>> 6e1636b (Show what changed between two states, in results)
