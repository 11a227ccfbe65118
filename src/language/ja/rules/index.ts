import type { RuleWords } from '../../diagnostics.ts';
import { figures } from './figures.ts';
import { files } from './files.ts';
import { history } from './history.ts';
import { reading } from './reading.ts';
import { references } from './references.ts';
import { shape } from './shape.ts';
import { warnings } from './warnings.ts';

export const rules: RuleWords = {
  ...files,
  ...reading,
  ...shape,
  ...references,
  ...history,
  ...figures,
  ...warnings,
};
