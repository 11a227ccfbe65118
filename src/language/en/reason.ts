const reasons: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ENOSPC: 'the disk is full',
    EACCES: 'no permission',
    EPERM: 'no permission',
    EROFS: 'the disk is read-only',
    ENAMETOOLONG: 'the name is too long',
    EBUSY: 'another program has it open',
    ELOOP: 'a link stands in the way',
    ENOTDIR: 'a part of the path is a file',
    ENOENT: 'there is no such folder',
  }),
);
/** Why the system would not; `null` where it says so only in its own code. */
export const reasonOf = (code: string): string | null => reasons.get(code) ?? null;

/** The same, with the code. */
export const reason = (code: string): string =>
  [reasonOf(code), code].filter(part => part !== null).join(', ');
