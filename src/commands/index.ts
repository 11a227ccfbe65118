import type { Command } from './command.ts';
import type { CommandName } from './names.ts';

/** One command is one file, and only the one that is called is loaded. */
export const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  status: async () => (await import('./status.ts')).status,
  due: async () => (await import('./due.ts')).due,
  list: async () => (await import('./list.ts')).list,
  explain: async () => (await import('./explain.ts')).explain,
  export: async () => (await import('./export.ts')).exportCommand,
  show: async () => (await import('./show.ts')).show,
  validate: async () => (await import('./validate.ts')).validate,
  init: async () => (await import('./init.ts')).init,
  new: async () => (await import('./new.ts')).newCommand,
  record: async () => (await import('./record.ts')).record,
  stage: async () => (await import('./stage.ts')).stage,
  target: async () => (await import('./target.ts')).target,
  end: async () => (await import('./end.ts')).end,
  milestone: async () => (await import('./milestone.ts')).milestone,
  answer: async () => (await import('./answer.ts')).answer,
  rename: async () => (await import('./rename.ts')).rename,
  undo: async () => (await import('./undo.ts')).undo,
  log: async () => (await import('./log.ts')).log,
  diff: async () => (await import('./diff.ts')).diff,
  rule: async () => (await import('./rule.ts')).rule,
  completion: async () => (await import('./completion.ts')).completion,
};
