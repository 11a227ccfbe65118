import { expect, test } from 'vitest';
import type { WriteProblem } from '../../../src/language/editing.ts';
import { brokenOff, type Journal, lastWrite, openJournal } from '../../../src/write/journal/journal.ts';
import type { FileChange } from '../../../src/write/journal/stage.ts';
import { type Frail, type Frailty, frailHost, Killed, type Moment } from './frail-host.ts';

const root = '/city/data';
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (content: Uint8Array) => new TextDecoder().decode(content);

type State = Readonly<Record<string, string>>;

/** A plan whose records are changed, of which one is made in a folder of its own and one goes. */
function plan(count: number): { readonly old: State; readonly new: State } {
  const names = Array.from({ length: count }, (_, index) => `plans/p/measures/m${index}.yaml`);
  const before = names.map(name => [name, `name: ${name}\n`]);
  const after = names.map(name => [name, `name: ${name}\nno: "1"\n`]);
  const beside = ['plans/p/plan.yaml', 'name: p\n'];
  if (count === 1)
    return { old: Object.fromEntries([...before, beside]), new: Object.fromEntries([...after, beside]) };
  return {
    old: Object.fromEntries([...before, beside]),
    new: Object.fromEntries([...after.slice(1), beside, ['plans/p/indicators/i.yaml', 'name: i\n']]),
  };
}

const changesOf = (from: State, to: State): readonly FileChange[] =>
  [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter(path => from[path] !== to[path])
    .map(path => ({ path, before: bytesOf(from[path]), after: bytesOf(to[path]) }));
const bytesOf = (content: string | undefined) => (content === undefined ? null : bytes(content));

const onDisk = (state: State) =>
  Object.fromEntries(Object.entries(state).map(([path, content]) => [`${root}/${path}`, content]));

/** What a host holds, without the journal: that parts lie about would show here. */
const recordsOf = ({ contents }: Frail): State =>
  Object.fromEntries(
    [...contents]
      .filter(([path]) => !path.startsWith(`${root}/.reform/`))
      .map(([path, content]) => [path.slice(root.length + 1), text(content)]),
  );

/** The files of the disk that a process leaves behind are those that the next one finds. */
const nextProcess = (host: Frail, frailty: Frailty = {}) =>
  frailHost(Object.fromEntries(host.contents), { process: 2, ...frailty });

async function opened(host: Frail): Promise<Journal> {
  const journal = await openJournal(host, root);
  if ('kind' in journal) throw new Error(JSON.stringify(journal));
  return journal;
}

async function writeAll(host: Frail, from: State, to: State): Promise<WriteProblem | null> {
  const journal = await opened(host);
  const problem = await journal.write(changesOf(from, to), 'record i R7 1');
  journal.close();
  return problem;
}

const moments: readonly Moment[] = ['before', 'half way', 'after'];

test.each([1, 30])(
  'stopped at any call while %i files are written, all are old or all are new',
  async count => {
    const states = plan(count);
    const earlier = await withEarlierWrite(states.old);
    const whole = frailHost(earlier);
    expect(await writeAll(whole, states.old, states.new)).toBeNull();
    expect(recordsOf(whole)).toEqual(states.new);

    const ends = { old: 0, new: 0, finished: 0 };
    for (let call = 0; call < whole.calls; call += 1) {
      for (const moment of moments) {
        const host = frailHost(earlier, { kill: { call, moment } });
        await expect(writeAll(host, states.old, states.new)).rejects.toThrow(Killed);
        const where = `at call ${call}, ${moment}`;
        const isBroken = brokenOff(host, root) !== null;
        const next = nextProcess(host);
        const journal = await opened(next);
        const records = recordsOf(next);
        const end =
          records[`plans/p/measures/m${count - 1}.yaml`] === states.new[`plans/p/measures/m${count - 1}.yaml`]
            ? 'new'
            : 'old';
        expect(records, where).toEqual(states[end]);
        expect(journal.finished !== null, where).toBe(isBroken);
        expect(brokenOff(next, root), where).toBeNull();
        if (!isBroken) expect(withoutParts(recordsOf(host)), where).toEqual(states[end]);
        ends[end] += 1;
        if (isBroken) ends.finished += 1;
        journal.close();
      }
    }
    expect(Math.min(...Object.values(ends)), 'every kind of end is met').toBeGreaterThan(0);
  },
);

/** What is on the disk where something was written before: its journal lies there too. */
async function withEarlierWrite(state: State): Promise<Readonly<Record<string, Uint8Array>>> {
  const host = frailHost(onDisk({ ...state, 'plans/p/plan.yaml': 'name: earlier\n' }));
  await writeAll(host, { ...state, 'plans/p/plan.yaml': 'name: earlier\n' }, state);
  return Object.fromEntries(host.contents);
}

const withoutParts = (state: State) =>
  Object.fromEntries(Object.entries(state).filter(([path]) => !/\.reform-part-\d+$/.test(path)));

test('stopped again at any call while it is finished, it is finished by the one after', async () => {
  const states = plan(3);
  const whole = frailHost(onDisk(states.old));
  await writeAll(whole, states.old, states.new);
  for (let call = 0; call < whole.calls; call += 1) {
    const first = frailHost(onDisk(states.old), { kill: { call, moment: 'after' } });
    await expect(writeAll(first, states.old, states.new)).rejects.toThrow(Killed);
    if (!brokenOff(first, root)) continue;
    const second = nextProcess(first);
    await opened(second);
    for (let again = 0; again < second.calls; again += 1) {
      const host = nextProcess(first, { kill: { call: again, moment: 'after' } });
      await expect(opened(host)).rejects.toThrow(Killed);
      const last = nextProcess(host, { process: 3 });
      (await opened(last)).close();
      expect(recordsOf(last)).toEqual(states.new);
    }
  }
});

test.each(['ENOSPC', 'EACCES', 'EROFS'])('%s at any call: said, and nothing is changed', async code => {
  const states = plan(3);
  const whole = frailHost(onDisk(states.old));
  await writeAll(whole, states.old, states.new);
  for (let call = 2; call < whole.calls; call += 1) {
    let name = '';
    const host = frailHost(onDisk(states.old), {
      refuse: (what, _, nth) => {
        if (nth !== call || !['append', 'move', 'replace', 'create'].includes(what)) return null;
        name = what;
        return code;
      },
    });
    const problem = await writeAll(host, states.old, states.new).catch((error: Error) => error.message);
    if (name === '') continue;
    // What waits for a virus scanner to go by has seen it gone.
    const isMended = name === 'move' && code === 'EACCES' && problem === null;
    expect(recordsOf(host), `${name} at call ${call}`).toEqual(
      isMended ? states.new : brokenOff(host, root) ? states.new : states.old,
    );
    if (!isMended) expect(JSON.stringify(problem)).toContain(code);
  }
});

test('a rename that is refused for a moment is tried again, for a second', async () => {
  const states = plan(1);
  for (const code of ['EPERM', 'EACCES', 'EBUSY']) {
    let refusals = 0;
    const refuse = (times: number) => (what: string, path: string) =>
      what === 'move' && path.includes('.reform-part-') && refusals++ < times ? code : null;
    const host = frailHost(onDisk(states.old), { refuse: refuse(5) });
    expect(await writeAll(host, states.old, states.new)).toBeNull();
    expect(recordsOf(host)).toEqual(states.new);

    refusals = 0;
    const firm = frailHost(onDisk(states.old), { refuse: refuse(1000) });
    expect(await writeAll(firm, states.old, states.new)).toMatchObject({ kind: 'cannot-write', code });
    expect(recordsOf(firm)).toEqual(states.old);
  }
});

test('a file that changes while others are written beside is left as it is, and so are the others', async () => {
  const states = plan(3);
  const path = 'plans/p/measures/m1.yaml';
  const host: Frail = frailHost(onDisk(states.old), {
    atCall: call => {
      if (call === 8)
        (host.contents as Map<string, Uint8Array>).set(`${root}/${path}`, bytes('name: other\n'));
    },
  });
  expect(await writeAll(host, states.old, states.new)).toEqual({ kind: 'changed-meanwhile', path });
  expect(recordsOf(host)).toEqual({ ...states.old, [path]: 'name: other\n' });
});

test('two writers at once: the second is told who is first, and nothing of it is written', async () => {
  const states = plan(1);
  const host = frailHost(onDisk(states.old));
  await opened(host);
  const other = { ...host, self: { id: 2, machine: 'here' }, isRunning: (id: number) => id === 1 };
  const lock = `${root}/.reform/lock`;
  expect(await openJournal(other, root)).toEqual({
    kind: 'being-written',
    process: '1',
    machine: 'here',
    lock,
  });
  const elsewhere = { ...other, self: { id: 1, machine: 'there' } };
  expect(await openJournal(elsewhere, root)).toMatchObject({
    kind: 'being-written',
    process: '1',
    machine: 'here',
  });
});

test('a lock whose process is no more is taken over', async () => {
  const states = plan(1);
  const host = frailHost(onDisk(states.old));
  await opened(host);
  expect(await writeAll(nextProcess(host), states.old, states.new)).toBeNull();
});

test('what was written last is taken back to the byte, and that again', async () => {
  const states = plan(3);
  const host = frailHost(onDisk(states.old));
  await writeAll(host, states.old, states.new);
  for (const state of [states.old, states.new, states.old]) {
    const journal = await opened(host);
    const back = lastWrite(host, root);
    if (!back || 'kind' in back) throw new Error(JSON.stringify(back));
    expect(await journal.write(back.changes, 'undo')).toBeNull();
    journal.close();
    expect(recordsOf(host)).toEqual(state);
  }
});

test('what was changed since is not taken back', async () => {
  const states = plan(1);
  const host = frailHost(onDisk(states.old));
  await writeAll(host, states.old, states.new);
  (host.contents as Map<string, Uint8Array>).set(`${root}/plans/p/measures/m0.yaml`, bytes('name: other\n'));
  expect(lastWrite(host, root)).toEqual({ kind: 'changed-meanwhile', path: 'plans/p/measures/m0.yaml' });
});

test('a write that broke off and whose files were changed since is neither finished nor undone', async () => {
  const states = plan(3);
  let call = 0;
  let host = frailHost(onDisk(states.old));
  do {
    host = frailHost(onDisk(states.old), { kill: { call: call++, moment: 'after' } });
    await expect(writeAll(host, states.old, states.new)).rejects.toThrow(Killed);
  } while (!brokenOff(host, root));
  const path = 'plans/p/measures/m1.yaml';
  (host.contents as Map<string, Uint8Array>).set(`${root}/${path}`, bytes('name: other\n'));
  const answer = await openJournal(nextProcess(host), root);
  expect(answer).toEqual({ kind: 'broken-off', folder: `${root}/.reform/writing`, paths: [path] });
});

test.each([
  '../outside.yaml',
  '/etc/passwd',
  'plans/../../x.yaml',
  '.git/hooks/pre-commit',
  'plans/p\\..\\x',
])('a journal that came with the repository does not lead to %s', async path => {
  const manifest = {
    words: '',
    makes: [],
    empties: [],
    files: [{ path, part: 'plans/.reform-part-0', before: null, after: null }],
  };
  const host = frailHost({
    ...onDisk(plan(1).old),
    [`${root}/.reform/writing/manifest.json`]: JSON.stringify(manifest),
  });
  expect(await openJournal(host, root)).toMatchObject({ kind: 'broken-off', paths: [] });
});
