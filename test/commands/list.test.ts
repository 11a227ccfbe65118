import { describe, expect, test } from 'vitest';
import { run } from '../support/run.ts';

const measure = (more: string) => `name: x\n${more}`;
const plan = 'data/plans/small';
const files = {
  'data/governments/small.yaml':
    'name: 町\norganisations:\n  - { name: 総務局, until: 2025-03-31, became: [経営局] }\n  - { name: 経営局, from: 2025-04-01 }\n  - { name: 土木局 }\n',
  [`${plan}/plan.yaml`]: `name: { ja: 町の計画, en: Town plan }
government: small
reports: quarter
stages:
  - { id: as-planned, label: 計画通り, class: on-plan }
  - { id: late, label: { ja: 遅れ, en: behind time }, class: off-plan }
`,
  [`${plan}/policies/p1.yaml`]: 'name: 窓口\nno: "1"',
  [`${plan}/policies/p2.yaml`]: 'name: 財政\nno: "2"',
  [`${plan}/measures/group.yaml`]: measure('under: p1'),
  [`${plan}/measures/early.yaml`]: measure(
    'under: group\nowner: [総務局]\ntags: { 目線: 市民 }\nprogress:\n  - { date: 2025-06-30, stage: as-planned }\n',
  ),
  [`${plan}/measures/recent.yaml`]: measure(
    'under: group\nalso_under: [p2]\nowner: [土木局, 経営局]\nprogress:\n  - { date: 2025-06-30, stage: late, why: w }\n  - { date: 2025-09-30, stage: late, why: w }\n',
  ),
  [`${plan}/measures/gone.yaml`]: measure('ended: { date: 2025-03-31, how: merged, into: [recent] }'),
  [`${plan}/measures/ahead.yaml`]: measure('from: 2026-04-01\ntags: { 目線: 職員 }'),
  [`${plan}/measures/unsaid.yaml`]: measure('under: p2'),
};

async function ids(words: string): Promise<string> {
  const day = words.includes('--as-of') ? '' : '--as-of 2025-12-01';
  const { out } = await run(`list measures --plan small ${day} ${words} --format json`, { files });
  return JSON.parse(out)
    .items.map(({ id }: { id: string }) => id)
    .join(' ');
}

describe('measures are chosen', () => {
  test.each([
    ['', 'group early recent unsaid ahead gone'],
    // stages by id, label in either language, class; and why something is at none
    ['--stage late', 'recent'],
    ['--stage 遅れ', 'recent'],
    ['--stage "behind time"', 'recent'],
    ['--stage 計画どおり', 'early'],
    ['--stage on-plan', 'early'],
    ['--stage late --stage as-planned', 'early recent'],
    ['--stage unreported', 'unsaid'],
    ['--stage 進捗の報告なし', 'unsaid'],
    ['--stage silent', 'early'],
    ['--stage ended --stage not-begun', 'ahead gone'],
    // policies by id, number, name, with their address; also under
    ['--policy p1', 'group early recent'],
    ['--policy 1', 'group early recent'],
    ['--policy 窓', 'group early recent'],
    ['--policy small/p2', 'recent unsaid'],
    ['--policy group', 'group early recent'],
    // an organisation by what it is called now and by what it was called
    ['--owner 経営局', 'early recent'],
    ['--owner 総務局', 'early recent'],
    ['--owner 土木局', 'recent'],
    // reports: none after the day
    ['--not-reported-since 2025-09-29', 'early unsaid'],
    ['--not-reported-since R7Q2', 'early recent unsaid'],
    ['--not-reported-since R7Q1', 'early unsaid'],
    // of a quarter or a day that is not over, a report in it
    ['--not-reported-since R7Q2 --as-of R7Q2', 'early unsaid'],
    ['--not-reported-since R7Q2 --as-of 2025-09-29', 'early recent unsaid'],
    ['--not-reported-since 2025-09-30 --as-of R7Q2', 'early unsaid'],
    ['--not-reported-since R7Q3', 'early recent unsaid'],
    ['--tag 目線', 'early ahead'],
    ['--tag 目線=職員', 'ahead'],
    ['--policy p1 --stage late', 'recent'],
    // sorting: what has nothing comes last in either direction
    ['--sort reported', 'early recent group unsaid ahead gone'],
    ['--sort -reported', 'recent early group unsaid ahead gone'],
    ['--sort=-stage', 'recent early group unsaid ahead gone'],
    ['--sort owner', 'recent early group unsaid ahead gone'],
  ])('%s', async (words, expected) => {
    expect(await ids(words)).toBe(expected);
  });
});

test('an owner is shown under the name of the day', async () => {
  const now = await run('list measures --plan small --stage as-planned --as-of 2025-12-01', { files });
  const then = await run('list measures --plan small --owner 総務局 --as-of 2025-03-01', { files });
  expect(now.out).toContain('経営局');
  expect(now.out).not.toContain('総務局');
  expect(then.out).toContain('総務局');
});

describe('indicators are chosen', () => {
  const chosen = async (words: string) => {
    const { out } = await run(`list indicators --plan kumamoto-2023 ${words} --format json`);
    return JSON.parse(out)
      .items.map(({ id }: { id: string }) => id)
      .join(' ');
  };
  test.each([
    ['--as-of R4Q4 --verdict 悪化', 'satisfied-citizens rewarding-work'],
    ['--as-of R4Q4 --verdict regressed --sort progress', 'satisfied-citizens rewarding-work'],
    ['--as-of R4Q4 --verdict "slightly behind"', 'convenience-store-certificates'],
    // pending today: what the last figure says is asked for as well
    ['--verdict regressed', 'satisfied-citizens rewarding-work'],
    ['--verdict pending --verdict regressed --sort -pace', 'telework-felt-easy paid-leave-taken'],
  ])('%s', async (words, expected) => {
    expect(await chosen(words)).toMatch(new RegExp(`^${expected}`));
  });

  test('by the year whose figure is awaited', async () => {
    expect(await chosen('--no-actual R5')).toBe(await chosen(''));
    expect(await chosen('--no-actual')).toBe(await chosen(''));
    expect(await chosen('--no-actual R4')).toBe('');
    expect(await chosen('--no-actual 令和7年度')).toBe('');
  });
});

test('a year that has not ended awaits nothing, and that is said', async () => {
  const { out, err, code } = await run('list indicators --no-actual FY2026');
  expect([out, code]).toEqual(['', 0]);
  expect(err).toBe('no indicator answers to this\nFY2026 has not ended (it does on 2027-03-31)\n');
});

test('what comes from the data cannot steer the terminal', async () => {
  const hostile = { ...files, [`${plan}/measures/recent.yaml`]: 'name: "a\\nb"\n' };
  const { out } = await run('list measures --plan small --as-of 2025-12-01', { files: hostile });
  expect(out).toContain('a\\u000ab');
  expect(out).not.toContain('a\nb');
});
