import { writeFileSync } from 'node:fs';
import { diagnosticsPage } from './diagnostics-page.ts';
import { keysPage } from './keys-page.ts';
import { tablesPage } from './tables-page.ts';

writeFileSync('DIAGNOSTICS.md', await diagnosticsPage());
writeFileSync('docs/keys.md', keysPage());
writeFileSync('docs/tables.md', tablesPage());
