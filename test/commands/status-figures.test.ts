import { describe, expect, test } from 'vitest';
import { run } from '../support/run.ts';

/** Plan 2023 at the end of R4: baseline, actual, needed now, target, progress, forecast, verdict in both languages. */
const figures = [
  ['48.9', '44.1', '56.95', '65.0', '-29.8%', '39.3', '悪化', 'regressed'],
  ['87', '87', '88.5', '90', '0.0%', '87', '横ばい', 'flat'],
  ['107,087', '300,170', '303,543.5', '500,000', '49.1%', '493,253', 'やや遅れ', 'slightly behind'],
  ['82', '81', '88.5', '95', '-7.7%', '80', '悪化', 'regressed'],
  ['14', '15', '15', '16', '50.0%', '16', '順調', 'on track'],
  ['23', '45', '36.5', '50', '81.5%', '67', '順調', 'on track'],
  ['5.4', '5.4', '5.3', '5.2', '0.0%', '5.4', '横ばい', 'flat'],
  ['104.6', '102.2', '-', '107.8', '-', '99.8', '範囲内', 'within limit'],
  ['2,248', '2,231', '-', '2,430', '-', '2,214', '範囲内', 'within limit'],
] as const;

const languages = [
  ['ja', 6],
  ['en', 7],
] as const;

describe.each(languages)('printed in %s', (language, verdict) => {
  test.each([120, null])('at %s columns', async columns => {
    const { out } = await run(`status kumamoto-2023 --as-of R4Q4 --lang ${language}`, {
      ...(columns !== null && { columns }),
    });
    for (const row of figures) {
      const words = [...row.slice(0, 6), row[verdict]].map(word => word.replace(/[.*+?]/g, '\\$&'));
      expect(out).toMatch(new RegExp(` ${words.join(' +')}(?: |$)`, 'm'));
    }
  });

  test('the tally, with its shares', async () => {
    const { out } = await run(`status kumamoto-2023 --as-of R4Q4 --lang ${language}`);
    expect(out).toMatch(/108 +78\.8%/);
    expect(out).toMatch(/29 +21\.2%/);
    expect(out).toContain('137');
  });

  test('what is expected at R7 of plan 2027', async () => {
    const { out } = await run(`status kumamoto-2027 --lang ${language}`);
    expect(out).toMatch(/128 +103\.5 +79/);
    expect(out).toMatch(/181 +150 +119/);
    expect(out).toMatch(/(?:R4|FY2022): 49 +73\.6 +90/);
    expect(out).toMatch(/13\.1 +14\.05 +15\.0/);
  });
});
