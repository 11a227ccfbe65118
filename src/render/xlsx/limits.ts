/** The most rows that a sheet holds below its heading. */
export const mostRows = 2 ** 20 - 1;

/** The most characters that a cell of a sheet holds. */
export const longestText = 32_767;
