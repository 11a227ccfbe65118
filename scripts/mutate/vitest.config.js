import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

const { MUTATE_TESTS: kind, MUTATE_OWN: own = '', MUTATE_CACHE: cache = '' } = process.env;
const ownTests = own === '' ? [] : own.split(' ').map(folder => `${folder}/**/*.test.ts`);

const left = [
  // They run the built program, which has no switches.
  'test/{action,bin,build,clients}/**',
  'test/{program,package,architecture,attacks}.test.ts',
  // They take long, for what shorter tests see as well.
  'test/{work,many-files,hostile-files,words-of-objects}.test.ts',
  'test/**/{ordinary,shape-and-more,validate-since,export-many}.test.ts',
];

/** A program that is broken must not write wherever it likes. */
const permission = process.allowedNodeEnvironmentFlags.has('--permission')
  ? '--permission'
  : '--experimental-permission';
const fence = [
  permission,
  '--allow-fs-read=*',
  `--allow-fs-write=${tmpdir()}`,
  `--allow-fs-write=${resolve(cache)}`,
  '--allow-child-process',
  '--allow-worker',
  '--allow-addons',
];

class ByName extends BaseSequencer {
  async sort(files) {
    return [...files].sort((a, b) => (a.moduleId < b.moduleId ? -1 : 1));
  }
}

export default defineConfig({
  plugins: [
    {
      name: 'broken sources',
      enforce: 'pre',
      load(id) {
        const broken = join(cache, relative(process.cwd(), id));
        return id.includes('/src/') && existsSync(broken) ? readFileSync(broken, 'utf8') : null;
      },
    },
  ],
  test: {
    include: kind === 'own' ? ownTests : ['test/**/*.test.ts'],
    exclude: kind === 'own' ? left : [...left, ...ownTests],
    globalSetup: ['test/setup/generate.ts', 'scripts/mutate/done.js'],
    setupFiles: ['test/setup/seed.ts'],
    runner: 'scripts/mutate/runner.js',
    sequence: { sequencer: ByName },
    pool: 'forks',
    execArgv: fence,
    testTimeout: 600_000,
    maxWorkers: 1,
    isolate: false,
    reporters: ['dot'],
  },
});
