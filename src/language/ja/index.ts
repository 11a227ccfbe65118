import type { Language } from '../language.ts';
import { diagnostics } from './diagnostics.ts';
import { help } from './help.ts';
import { records } from './records.ts';
import { run } from './run.ts';

export const japanese: Language = { code: 'ja', records, diagnostics, run, help };
