import { writeFileSync } from 'node:fs';
import { diagnosticsPage } from './diagnostics-page.ts';
import { tablesPage } from './tables-page.ts';

writeFileSync('DIAGNOSTICS.md', await diagnosticsPage());
writeFileSync('docs/tables.md', tablesPage());
