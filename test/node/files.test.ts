import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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

test.skipIf(isWindows)('a file is replaced, not written into, also where a link leads to it', () => {
  const folder = folderOnDisk();
  const at = (name: string) => join(folder, name);
  writeFileSync(at('report'), 'old');
  chmodSync(at('report'), 0o600);
  linkSync(at('report'), at('as-it-was'));
  symlinkSync('report', at('latest'));
  symlinkSync('latest', at('latest-of-all'));
  expect(files.replace(at('latest-of-all'), 'new')).toBeNull();
  expect(readFileSync(at('report'), 'utf8')).toBe('new');
  expect(readFileSync(at('as-it-was'), 'utf8')).toBe('old');
  expect(statSync(at('report')).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['as-it-was', 'latest', 'latest-of-all', 'report']);
});

test.skipIf(isWindows)('a link to a file that is not there yet makes it', () => {
  const folder = folderOnDisk();
  symlinkSync('report', join(folder, 'latest'));
  expect(files.replace(join(folder, 'latest'), 'new')).toBeNull();
  expect(readFileSync(join(folder, 'report'), 'utf8')).toBe('new');
});

test.skipIf(isWindows)('what cannot be written is an answer, whatever the reason', () => {
  const folder = folderOnDisk();
  const at = (name: string) => join(folder, name);
  writeFileSync(at('file'), 'as it was');
  symlinkSync('there', at('here'));
  symlinkSync('here', at('there'));
  const answers = ['file/x', 'x'.repeat(300), 'here', 'nowhere/x'].map(name =>
    files.replace(at(name), 'new'),
  );
  expect(answers.map(answer => answer?.code)).toEqual(['ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'ENOENT']);
  expect(files.replace(folder, 'new')?.code).toMatch(/EISDIR|ENOTEMPTY|EEXIST/);
  expect(files.replace('/dev/full', 'new')?.code).toBe('ENOSPC');
  expect(readdirSync(folder)).toEqual(['file', 'here', 'there']);
  expect([files.isLink(at('file/x')), files.isLink(at('x'.repeat(300)))]).toEqual([false, false]);
});

test.skipIf(isWindows)('a name may be as long as names may be', () => {
  const file = join(folderOnDisk(), 'x'.repeat(255));
  expect(files.replace(file, 'new')).toBeNull();
  expect(readFileSync(file, 'utf8')).toBe('new');
});

test('a folder is told from another that takes its place, and from itself elsewhere it is not', () => {
  const folder = folderOnDisk();
  const [one, other] = [`${folder}/one`, `${folder}/other`];
  files.makeFolder(one);
  const identity = files.identity(one);
  files.append(`${one}/x`, 'x');
  files.move(one, other);
  expect(files.identity(other)).toBe(identity);
  files.makeFolder(one);
  expect(files.identity(one)).not.toBe(identity);
  expect([files.identity(`${folder}/none`), files.isMountPoint(one)]).toEqual([null, false]);
});
