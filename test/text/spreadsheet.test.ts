import { expect, test } from 'vitest';
import { guardFormula } from '../../src/text/spreadsheet.ts';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '＋1', '－1', '＠SUM'])(
  '%j is kept from being a formula',
  text => {
    expect(guardFormula(text)).toBe(`'${text}`);
  },
);

test.each(['', '増減は-4.8', '1-②', '▲4.8', '―'])('«%s» is no formula', text => {
  expect(guardFormula(text)).toBe(text);
});
