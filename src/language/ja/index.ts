import type { Language } from '../language.ts';
import { checkPage } from './check-page.ts';
import { diagnostics } from './diagnostics.ts';
import { diff } from './diff.ts';
import { due } from './due.ts';
import { editing } from './editing.ts';
import { explain } from './explain.ts';
import { exporting } from './export.ts';
import { formatting } from './formatting.ts';
import { help } from './help.ts';
import { list } from './list.ts';
import { log } from './log.ts';
import { prose } from './prose.ts';
import { records } from './records.ts';
import { rulePage } from './rule-page.ts';
import { run } from './run.ts';
import { show } from './show.ts';
import { status } from './status.ts';
import { terms } from './terms.ts';

export const japanese: Language = {
  code: 'ja',
  diff,
  due,
  formatting,
  terms,
  records,
  diagnostics,
  checkPage,
  rulePage,
  run,
  help,
  status,
  list,
  explain,
  prose,
  exporting,
  editing,
  log,
  show,
};
