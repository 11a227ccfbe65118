import { defineConfig } from 'vitest/config';

// The tests that `npm run mutate` runs again and again: of one room, in one time zone.
export default defineConfig({
  test: {
    include: [process.env.MUTATED_TESTS ?? 'test/**/*.test.ts'],
    exclude: ['test/clients/**'],
    setupFiles: ['test/setup/seed.ts'],
    env: { TZ: 'UTC' },
    testTimeout: 60_000,
  },
});
