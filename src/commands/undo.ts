import { isProblem } from '../problem.ts';
import { lastWrite } from '../write/journal/journal.ts';
import type { Command } from './command.ts';
import { carryOutChanges, editOptions } from './edit/carry-out.ts';
import { onGround } from './edit/ground.ts';
import { sayEntry, sayWriteProblem } from './say.ts';

export const undo: Command = {
  name: 'undo',
  arguments: [],
  options: editOptions,
  examples: ['reform undo', 'reform undo --dry-run'],
  writes: true,
  run: (input, context) =>
    onGround(input, context, async ground => {
      const back = lastWrite(context.host, ground.place.root);
      if (!back) return sayEntry({ kind: 'nothing-to-take-back' }, context);
      if (isProblem(back)) return sayWriteProblem(back, context);
      const remarks = [{ kind: 'takes-back', words: back.words }] as const;
      return carryOutChanges(
        { changes: back.changes, remarks, isTakenBack: true },
        'undo',
        ground,
        input,
        context,
      );
    }),
};
