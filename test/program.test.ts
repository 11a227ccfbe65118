import { execFileSync, spawnSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

/*
 * `bin/reform.js` as a process of its own, over a folder on the disk: what no host in memory can show.
 */

const root = join(import.meta.dirname, '..');
const program = join(root, 'bin/reform.js');
const folder = mkdtempSync(join(tmpdir(), 'reform-program-'));
const isRoot = process.getuid?.() === 0;
const isWindows = process.platform === 'win32';

const put = (path: string, content: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
};

const environment = (more: Readonly<Record<string, string>> = {}) => ({
  PATH: process.env.PATH ?? '',
  LANG: 'en_GB.UTF-8',
  ...more,
});

function reform(words: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const options = { cwd: folder, env: environment(more), encoding: 'utf8', timeout: 30_000 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], options);
  return { status, stdout, stderr };
}

/** What a shell makes of a line in which `reform` is the program; its exit code stands in `REFORM n` on stderr. */
function shell(line: string) {
  const script = `reform() { '${process.execPath}' '${program}' "$@"; echo "REFORM $?" >&2; }; ${line}`;
  const options = { cwd: folder, env: environment(), encoding: 'utf8', timeout: 30_000 } as const;
  const { stdout, stderr } = spawnSync('sh', ['-c', script], options);
  return { stdout, stderr };
}

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.js'], { cwd: root });
}, 60_000);

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  put('data/governments/city.yaml', 'name: 市\n');
  put('data/sources/book.yaml', 'title: 計画書\n');
  put(
    'data/plans/a/plan.yaml',
    'name: 計画\ngovernment: city\nstages: [ { id: on-plan, label: 順調 } ]\nsource: book\n',
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const faulty = (count: number) => {
  for (let index = 0; index < count; index++) put(`data/plans/a/measures/m${index}.yaml`, 'nmae: 夜間\n');
};

describe.skipIf(isWindows)('streams', () => {
  test('`| head -1` ends it quietly', () => {
    faulty(500);
    const { stdout, stderr } = shell('reform validate --format json | head -1');
    expect(stdout).toBe('{\n');
    expect(stderr).toContain('REFORM 1');
    expect(stderr).not.toMatch(/EPIPE|\bat .*:\d+/);
  });

  test('a pipe takes everything, however much it is', () => {
    faulty(500);
    const { stdout, stderr } = shell('reform validate --format json | cat');
    expect(stdout.length).toBeGreaterThan(65_536);
    expect(JSON.parse(stdout)).toMatchObject({ errors: 500 });
    expect(stderr).toContain('REFORM 1');
  });

  test('a closed standard output is no bug', () => {
    faulty(1);
    const { stderr } = shell('reform validate >&-');
    expect(stderr).toMatch(/REFORM [12]/);
    expect(stderr).not.toMatch(/\bat .*:\d+/);
  });
});

describe('colour', () => {
  const colour = '\u001b[';

  test.each<[string, string[], Record<string, string>, boolean]>([
    ['none in a pipe', [], {}, false],
    ['what --color always says', ['--color', 'always'], {}, true],
    ['--color before NO_COLOR', ['--color', 'always'], { NO_COLOR: '1' }, true],
    ['NO_COLOR before FORCE_COLOR', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['--color never before FORCE_COLOR', ['--color', 'never'], { FORCE_COLOR: '1' }, false],
  ])('%s', (_, words, more, isColoured) => {
    faulty(1);
    expect(reform(['validate', ...words], more).stdout.includes(colour)).toBe(isColoured);
  });
});

describe('files', () => {
  const names = (words: readonly string[] = []) => {
    const { stdout, status } = reform(['validate', '--format', 'json', ...words]);
    const { diagnostics } = JSON.parse(stdout);
    return { status, names: diagnostics.map(({ name }: { name: string }) => name) };
  };

  test('one of 100 MB is refused without being read', () => {
    put('data/plans/a/measures/huge.yaml', 'name: 夜間\n');
    truncateSync(join(folder, 'data/plans/a/measures/huge.yaml'), 100 * 1024 * 1024);
    expect(names()).toEqual({ status: 1, names: ['file-too-large'] });
  });

  test.skipIf(isWindows)('links are not followed, wherever they lead', () => {
    put('data/plans/a/measures/real.yaml', 'name: 夜間\n');
    const link = (to: string, name: string) => symlinkSync(to, join(folder, 'data/plans/a/measures', name));
    writeFileSync(join(folder, 'outside.yaml'), 'nmae: secret\n');
    link('../../../../outside.yaml', 'outside.yaml');
    link('/etc/passwd', 'passwd.yaml');
    link('nowhere', 'nowhere.yaml');
    link('loop.yaml', 'loop.yaml');
    link('real.yaml', 'inside.yaml');
    expect(names()).toEqual({ status: 1, names: Array.from({ length: 5 }, () => 'outside-link') });
    expect(reform(['validate']).stdout).not.toMatch(/secret|root:/);
  });

  test.skipIf(isWindows)('a pipe in the place of a file is not waited for', () => {
    mkdirSync(join(folder, 'data/plans/a/measures'));
    execFileSync('mkfifo', [join(folder, 'data/plans/a/measures/pipe.yaml')]);
    expect(names()).toEqual({ status: 1, names: ['stray-file'] });
  });

  test.skipIf(isWindows)('a name with an escape sequence is shown, not obeyed', () => {
    put('data/plans/a/measures/x\u001b[31m.yaml', 'name: 夜間\n');
    const { stdout } = reform(['validate']);
    expect(stdout).toContain('x\\u001b[31m.yaml');
    expect(stdout).not.toContain('\u001b');
  });

  // root may read everything; the same is shown with a host in memory by the cases `unreadable-file*`
  test.skipIf(isWindows || isRoot)('a folder that may not be opened is a fault with its place', () => {
    put('data/plans/a/measures/x.yaml', 'name: 夜間\n');
    execFileSync('chmod', ['000', join(folder, 'data/plans/a/measures')]);
    try {
      expect(names()).toEqual({ status: 1, names: ['unreadable-file'] });
    } finally {
      execFileSync('chmod', ['755', join(folder, 'data/plans/a/measures')]);
    }
  });

  test.skipIf(isWindows)('output through a link goes to where it leads, and leaves the link', () => {
    writeFileSync(join(folder, 'real.txt'), 'before');
    symlinkSync('real.txt', join(folder, 'link.txt'));
    expect(reform(['validate', '--format', 'json', '--output', 'link.txt']).status).toBe(0);
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toContain('"kind": "diagnostics"');
  });
});
