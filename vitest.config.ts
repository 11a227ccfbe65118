import { defineConfig } from 'vitest/config';

// Two suites: `unit` needs Node and git alone; `clients` drives other programs (DuckDB, LibreOffice, a
// language server, other versions of Node) and says which of them it could not find.
export default defineConfig({
  test: {
    globalSetup: ['test/setup/generate.ts'],
    setupFiles: ['test/setup/seed.ts'],
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/clients/**'] } },
      {
        extends: true,
        test: { name: 'clients', include: ['test/clients/**/*.test.ts'], testTimeout: 300_000 },
      },
    ],
  },
});
