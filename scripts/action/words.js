/** The few sentences of the page that the program cannot say, since it does not know where the page will stand. */
export const words = {
  ja: {
    isCut: where => `長いため、ここから先は省いています。続きは${where}で読めます。`,
    isLeftOut: (count, where) => `ほかに${count}件の計画の変更があります。${where}で読めます。`,
    summary: address => `[実行結果の要約](${address})`,
  },
  en: {
    isCut: where => `This is too long to be shown whole: the rest is in ${where}.`,
    isLeftOut: (count, where) =>
      `${count === 1 ? 'The changes of 1 more plan are' : `The changes of ${count} more plans are`} in ${where}.`,
    summary: address => `the [summary of the run](${address})`,
  },
};
