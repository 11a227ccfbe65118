/** How a cell is shown: its place in the list below. */
export const styles = { plain: 0, heading: 1, text: 2, date: 3, integer: 4, ratio: 5 } as const;

const formats = [
  { id: 0, code: null },
  { id: 0, code: null },
  { id: 49, code: null },
  { id: 164, code: 'yyyy\\-mm\\-dd' },
  { id: 1, code: null },
  { id: 165, code: '0.0%' },
];

const custom = formats.filter(({ code }) => code !== null);

export const stylesXml = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  `<numFmts count="${custom.length}">`,
  ...custom.map(({ id, code }) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`),
  '</numFmts>',
  '<fonts count="2"><font><sz val="11"/><name val="游ゴシック"/></font>',
  '<font><b/><sz val="11"/><name val="游ゴシック"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${formats.length}">`,
  ...formats.map(({ id }, index) => {
    const font = index === styles.heading ? 1 : 0;
    return `<xf numFmtId="${id}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`;
  }),
  '</cellXfs></styleSheet>',
].join('');
