import { nameIn } from '../../language/name.ts';
import { layTable } from '../../render/terminal/layout.ts';
import { paintsFor } from '../../render/terminal/paint.ts';
import { makeVisible } from '../../text/visible.ts';
import type { Context, ExitCode } from '../command.ts';
import type { Answer } from './find.ts';
import type { Findable } from './findable.ts';

/** Says why what was named cannot be opened: nothing is called so, several are, or its plan has errors. */
export async function refuseAnswer(
  written: string,
  answer: Exclude<Answer, { readonly found: Findable }>,
  context: Context,
): Promise<ExitCode> {
  const { host, language } = context;
  if ('unreadable' in answer) {
    const { id, errors } = answer.unreadable;
    await host.err.write(`${makeVisible(id)}: ${language.status.unreadable(errors)}\n`);
    return 1;
  }
  if ('several' in answer) {
    const { several } = answer;
    const problem = { kind: 'several-records', written, count: several.length } as const;
    return context.refuse(problem, candidateLines(several, context));
  }
  return context.refuse({ kind: 'no-such-record', written, meant: answer.meant });
}

const mostListed = 20;

/** What names each alone, what kind it is, its number and its name. */
function candidateLines(several: readonly Findable[], { language, errorScreen }: Context): readonly string[] {
  const { records, formatting, code, status } = language;
  const rows = several
    .slice(0, mostListed)
    .map(({ address, kind, no, names }) => [
      address,
      records.kinds[kind],
      names[0] ? formatting.named(no, nameIn(names[0], code), null) : '',
    ]);
  const columns = [{ heading: '' }, { heading: '', rank: 1 }, { heading: '', wraps: true, comfort: 30 }];
  const more = several.length - rows.length;
  const style = { screen: errorScreen, paints: paintsFor(errorScreen), indent: 2, isLoose: true };
  const cells = rows.map(row => row.map(text => ({ text })));
  return [...layTable(columns, cells, style).rows.flat(), ...(more > 0 ? [`  ${status.andMore(more)}`] : [])];
}
