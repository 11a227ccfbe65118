/** Every command, in the order of the help. */
// biome-ignore format: a line a command, so that two that come at once do not meet
export const commandNames = [
  'status',
  'due',
  'list',
  'show',
  'explain',
  'init',
  'new',
  'record',
  'stage',
  'target',
  'end',
  'milestone',
  'answer',
  'rename',
  'undo',
  'log',
  'validate',
  'diff',
  'rule',
  'export',
  'completion',
] as const;
export type CommandName = (typeof commandNames)[number];
