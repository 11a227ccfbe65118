import { nameIn } from '../../language/name.ts';
import { fold } from '../../text/fold.ts';
import type { Context, ExitCode } from '../command.ts';
import { find, type Library } from '../records/find.ts';
import type { Findable, Subject } from '../records/findable.ts';
import { libraryFor } from '../records/library.ts';
import { refuseAnswer } from '../records/refuse.ts';
import { sayEntry } from '../say.ts';
import type { Ground } from './ground.ts';

type Of<Kind extends Subject['kind']> = Extract<Subject, { readonly kind: Kind }>;

/** Finds records to be changed: errors elsewhere in their plan do not stand in the way. */
export class Finder {
  private readonly library: Promise<Library>;

  private readonly context: Context;

  constructor(ground: Ground, context: Context) {
    this.context = context;
    this.library = libraryFor(ground);
  }

  async named<Kind extends Subject['kind']>(
    written: string,
    kind: Kind,
    within: string | null,
  ): Promise<Of<Kind> | ExitCode> {
    const found = await this.anyNamed(written, within);
    if (typeof found === 'number') return found;
    const { subject, address } = found;
    if (subject.kind === kind) return subject as Of<Kind>;
    return sayEntry({ kind: 'wrong-record', address, of: subject.kind, needs: kind }, this.context);
  }

  async anyNamed(written: string, within: string | null = null): Promise<Findable | ExitCode> {
    const answer = await find(written, await this.library, within, 'allow');
    if (!('found' in answer)) return refuseAnswer(written, answer, this.context);
    if (isNamedWhole(written, answer.found)) return answer.found;
    const { address, names } = answer.found;
    const name = names[0] ? nameIn(names[0], this.context.language.code) : null;
    return this.context.refuse({ kind: 'no-such-record', written, meant: { address, name } });
  }
}

/** To look at something a part of its name will do; what is changed is named whole. */
function isNamedWhole(written: string, { id, address, no, names, subject }: Findable): boolean {
  const series = subject.kind === 'indicator' && subject.series ? `/${subject.series.id}` : '';
  const handles = [id, no, ...names.flatMap(name => Object.values(name))].filter(handle => handle !== null);
  const wanted = fold(written);
  return [address, ...handles.map(handle => handle + series)].some(
    handle => fold(handle) === wanted || wanted.endsWith(`/${fold(handle)}`),
  );
}
