import { type Host, isUnreadable } from '../../host.ts';
import type { WriteProblem } from '../../language/editing.ts';
import { cannotWrite } from '../../problem.ts';

/** Long enough for who has just made the lock to say in it who they are. */
const A_MOMENT = 100;

/** One writer at a time. A lock whose process is no more stands in nobody's way. */
export async function takeLock(host: Host, lock: string): Promise<WriteProblem | null> {
  const { id, machine } = host.self;
  for (let tries = 0; ; tries += 1) {
    const failure = host.files.create(lock, `${id} ${machine}\n`);
    if (!failure) return null;
    if (failure.code !== 'EEXIST') return cannotWrite(lock, failure);
    const held = (await heldBy(host, lock)) ?? '';
    const [, holder = '', where] = /^(\d+) (.*)\n$/.exec(held) ?? [];
    const isAlive =
      where !== undefined && (where !== machine || (Number(holder) !== id && host.isRunning(Number(holder))));
    if (isAlive || tries === 2) return { kind: 'being-written', process: holder, machine: where ?? '', lock };
    takeAway(host, lock, held);
  }
}

async function heldBy(host: Host, lock: string): Promise<string | null> {
  const first = contentOf(host, lock);
  if (first?.endsWith('\n') !== false) return first;
  await host.pause(A_MOMENT);
  return contentOf(host, lock);
}

/** Of several who find it left behind, one moves it aside; who moved another's lock instead puts it back. */
function takeAway(host: Host, lock: string, held: string): void {
  const aside = `${lock}-${host.self.id}`;
  if (host.files.move(lock, aside)) return;
  if (contentOf(host, aside) === held) host.files.remove(aside);
  else host.files.move(aside, lock);
}

function contentOf(host: Host, file: string): string | null {
  const bytes = host.files.read(file, 1000);
  return isUnreadable(bytes) ? null : new TextDecoder().decode(bytes);
}
