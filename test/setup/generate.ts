import { execFileSync } from 'node:child_process';

/** Tests run from the sources; what is generated from `schemas/` is made anew before each run. */
export function setup() {
  execFileSync(process.execPath, ['scripts/generate-validators.js'], { stdio: 'inherit' });
}
