import { writeFileSync } from 'node:fs';
import { diagnosticsPage } from './diagnostics-page.ts';

writeFileSync('DIAGNOSTICS.md', await diagnosticsPage());
