/** Every command, in the order of the help. */
export const commandNames = ['status', 'list', 'validate', 'rule'] as const;
export type CommandName = (typeof commandNames)[number];
