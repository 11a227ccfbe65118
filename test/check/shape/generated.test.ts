import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

test.each(['esm', 'cjs'] as const)('the validators run from an empty folder, bundled as %s', async format => {
  const folder = mkdtempSync(join(tmpdir(), 'reform-validators-'));
  try {
    const bundle = join(folder, format === 'esm' ? 'validators.mjs' : 'validators.cjs');
    const entryPoints = ['src/check/shape/validators.generated.js'];
    await build({ entryPoints, bundle: true, format, platform: 'node', outfile: bundle });
    expect(readFileSync(bundle, 'utf8')).not.toMatch(/\brequire\(/);
    const script = join(folder, 'run.mjs');
    writeFileSync(
      script,
      `import { validators } from ${JSON.stringify(bundle)};
       console.log(validators.policy({ name: 'a' }), validators.policy({}));`,
    );
    expect(execFileSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' })).toBe('true false\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
