const reasons: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ENOSPC: 'ディスクがいっぱい',
    EACCES: '権限がない',
    EPERM: '権限がない',
    EROFS: '読み取り専用',
    ENAMETOOLONG: '名前が長すぎる',
    EBUSY: 'ほかのプログラムが開いている',
    ELOOP: 'リンクが循環している',
    ENOTDIR: '途中がファイルである',
    ENOENT: 'そのフォルダがない',
  }),
);
/** Why the system would not, in words where there are some. */
export const reason = (code: string) => (reasons.has(code) ? `${reasons.get(code)}、${code}` : code);
