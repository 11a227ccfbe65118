import { expect, test } from 'vitest';
import { pageOf } from '../../scripts/action/page.js';

const check = '### Check\n\n| a |\n';
const callout = '> [!WARNING]\n> **Please make sure**\n> - the target of x is easier to reach\n';
const plan = (name: string, lines: number) => `### ${name}\n\n${'a line of it\n'.repeat(lines)}`;
const page = (diff: string, room: number) =>
  pageOf({ check, diff }, { lang: 'en', summary: 'the [summary](https://forge.example/1)' })(room);

test('what must not be overlooked comes first, then the check, then what moves', () => {
  const whole = page(`${callout}\n${plan('A', 1)}\n${plan('B', 1)}`, 65_000);
  expect(whole).toBe(`${callout}\n${check}\n### A\n\na line of it\n\n### B\n\na line of it\n`);
});

test('where there is no room, plans are left out from the end, and it is said of what there is more', () => {
  const diff = `${callout}\n${plan('A', 10)}\n${plan('B', 2_000)}\n${plan('C', 1)}`;
  const cut = page(diff, 2_000);
  expect(cut.length).toBeLessThanOrEqual(2_000);
  expect(cut).toContain(callout);
  expect(cut).toContain('### A');
  expect(cut).not.toContain('### B');
  expect(cut).toMatch(
    /The changes of 2 more plans are in the \[summary\]\(https:\/\/forge\.example\/1\)\.\n$/,
  );
});

test('a plan that alone has no room is cut at a line, and what was folded is closed', () => {
  const diff = `### A\n\n<details><summary>more</summary>\n\n${'a line of it\n'.repeat(4_000)}\n</details>\n\n${plan('B', 1)}`;
  const cut = page(diff, 20_000);
  expect(cut.length).toBeLessThanOrEqual(20_000);
  expect(cut.length).toBeGreaterThan(15_000);
  expect(cut).toMatch(
    /a line of it\n\n<\/details>\n\nThis is too long to be shown whole: the rest is in the \[summary\]\(\S+\)\. The changes of 1 more plan are in/,
  );
});

test('a summary of the size that GitHub takes says where the rest can be read', () => {
  const cut = pageOf({ check, diff: plan('A', 100_000) }, { lang: 'ja' })(300_000);
  expect(Buffer.byteLength(cut)).toBeLessThan(1024 * 1024);
  expect(cut).toMatch(/長いため、ここから先は省いています。続きは`reform diff`で読めます。\n$/);
});
