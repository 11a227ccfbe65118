import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isUnreadable } from '../../src/host.ts';
import { files } from '../../src/node/files.ts';

const isWindows = process.platform === 'win32';

function folderOnDisk(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reform-files-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test.skipIf(isWindows)('what comes bit by bit is read until its end', () => {
  const folder = folderOnDisk();
  const pipe = join(folder, 'pipe.yaml');
  execFileSync('mkfifo', [pipe]);
  spawn('sh', ['-c', 'exec 3>"$1"; printf "name: a\\n" >&3; sleep 0.3; printf "note: b\\n" >&3', 'sh', pipe]);
  const bytes = files.read(pipe, 100);
  expect(isUnreadable(bytes) ? bytes : Buffer.from(bytes).toString()).toBe('name: a\nnote: b\n');
});

test.skipIf(isWindows)(
  'a link that takes the place of a file after the folder was listed is not followed',
  () => {
    const folder = folderOnDisk();
    writeFileSync(join(folder, 'secret'), 'secret');
    symlinkSync('secret', join(folder, 'link.yaml'));
    expect(files.read(join(folder, 'link.yaml'), 100)).toEqual({ code: 'ELOOP' });
  },
);
