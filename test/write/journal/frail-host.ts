import type { Files, Host, Unreadable } from '../../../src/host.ts';
import { memoryHost } from '../../support/memory-host.ts';

/** That a process is stopped: nothing of it runs any more, not even to tidy up. */
export class Killed extends Error {}

export type Moment = 'before' | 'half way' | 'after';

export interface Frail extends Host {
  readonly contents: ReadonlyMap<string, Uint8Array>;
  /** How often it has been asked to change something. */
  readonly calls: number;
}

export interface Frailty {
  readonly kill?: { readonly call: number; readonly moment: Moment };
  /** Refuses a call, by what it does and to which path. */
  readonly refuse?: (call: string, path: string, nth: number) => string | null;
  readonly process?: number;
  readonly running?: readonly number[];
  readonly atCall?: (call: number) => void;
}

const changing = [
  'replace',
  'append',
  'create',
  'settle',
  'takeMode',
  'makeFolder',
  'move',
  'remove',
] as const;

/** A system in memory that stops the process, or refuses, at a chosen call; what it holds outlives the process. */
export function frailHost(
  files: Readonly<Record<string, Uint8Array | string>>,
  frailty: Frailty = {},
): Frail {
  const host = memoryHost({ files, folder: '/city' });
  let calls = 0;
  let isDead = false;
  const guarded = { ...host.files } as { -readonly [Name in keyof Files]: Files[Name] };
  for (const name of changing) {
    const real = host.files[name] as (path: string, content?: string | Uint8Array) => Unreadable | null;
    guarded[name] = (path: string, content?: string | Uint8Array) => {
      if (isDead) throw new Killed();
      const { kill, refuse, atCall } = frailty;
      atCall?.(calls);
      const refused = refuse?.(name, path, calls) ?? null;
      const isLast = kill?.call === calls;
      calls += 1;
      if (refused !== null) return { code: refused };
      if (isLast && kill?.moment === 'before') die();
      if (isLast && kill?.moment === 'half way') {
        if (name === 'append' || name === 'create') real(path, half(content!));
        die();
      }
      const answer = real(path, content);
      if (isLast) die();
      return answer;
    };
  }
  const die = (): never => {
    isDead = true;
    throw new Killed();
  };
  return {
    ...host,
    files: guarded,
    contents: host.contents,
    self: { id: frailty.process ?? 1, machine: 'here' },
    isRunning: id => frailty.running?.includes(id) ?? false,
    get calls() {
      return calls;
    },
  };
}

const half = (content: string | Uint8Array) => content.slice(0, Math.floor(content.length / 2));
