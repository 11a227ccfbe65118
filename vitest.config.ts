import { defineConfig } from 'vitest/config';

/**
 * Days are text; only `src/time/` makes dates of them, and the zip of a workbook has one. Their tests run in three time
 * zones, and so does what a user sees of all of it together. Nothing else could tell one zone from another.
 */
const dated = ['test/time/**', 'test/commands/export.test.ts', 'test/transcripts.test.ts'];
const zones = ['Asia/Tokyo', 'America/New_York'];

/** Puts something else in a module's place, and so must not share its modules with others. */
const mocking = 'test/commands/export-many.test.ts';

// Two suites: `unit` needs Node and git alone; `clients` drives other programs (DuckDB, LibreOffice, a
// language server, other versions of Node) and says which of them it could not find. To load every module anew for
// each of two hundred files took longer than most of the tests: what is tested keeps nothing from one to the next.
export default defineConfig({
  test: {
    globalSetup: ['test/setup/generate.ts'],
    setupFiles: ['test/setup/seed.ts'],
    // A guard against what hangs, and no measure of speed: a loaded machine must not turn a test red.
    testTimeout: 60_000,
    // Left to itself Vitest spares a processor for its watching, and of two that is half.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/clients/**', mocking],
          env: { TZ: 'UTC' },
          isolate: false,
        },
      },
      { extends: true, test: { name: 'unit, mocking', include: [mocking], env: { TZ: 'UTC' } } },
      ...zones.map(zone => ({
        extends: true as const,
        test: {
          name: `unit ${zone}`,
          include: dated.map(path => path.replace(/\*\*$/, '**/*.test.ts')),
          env: { TZ: zone },
          isolate: false,
        },
      })),
      {
        extends: true,
        test: { name: 'clients', include: ['test/clients/**/*.test.ts'], testTimeout: 300_000 },
      },
    ],
  },
});
