const reasons: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ENOSPC: 'ディスクがいっぱい',
    EACCES: '権限がない',
    EPERM: '権限がない',
    EROFS: '読み取り専用',
    ENAMETOOLONG: '名前が長すぎる',
    EBUSY: 'ほかのプログラムが開いている',
    ELOOP: '途中にリンクがある',
    ENOTDIR: '途中がファイルである',
    ENOENT: 'そのフォルダがない',
  }),
);
/** Why the system would not; `null` where it says so only in its own code. */
export const reasonOf = (code: string): string | null => reasons.get(code) ?? null;

/** The same, with the code. */
export const reason = (code: string): string =>
  [reasonOf(code), code].filter(part => part !== null).join('、');
