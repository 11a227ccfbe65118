import { expect, it } from 'vitest';
import { runIn } from '../../support/disk-host.ts';
import { gitRepository } from '../../support/git-repository.ts';
import { before } from './planted.ts';

const hostile = '<img src=x> | @mayor #12 [a](b) `code` **bold**';

it('lets no name from the data become markup, a mention or a column', async () => {
  const { folder, commit } = gitRepository();
  commit(before);
  commit({
    'data/plans/example/measures/quiet-hours.yaml': `name: ${JSON.stringify(hostile)}\nprogress:\n  - { date: 2026-06-30, stage: changed, why: ${JSON.stringify(hostile)} }\nsource: annual-report\n`,
    'data/plans/example/reviews/readers-2024.yaml': null,
    'data/plans/example/plan.yaml': Buffer.from(before['data/plans/example/plan.yaml'] ?? '')
      .toString('utf8')
      .replace('ja: 図書館改革プラン', `ja: ${JSON.stringify(hostile)}`),
  });
  const { out, code } = await runIn(folder, 'diff HEAD~1 HEAD --format markdown --lang ja');
  expect(code).toBe(0);
  expect(out).not.toMatch(/<img|[^;]@mayor|[^\\]\[a\]|[^\\]\*\*bold|^#12/m);
  expect(out).toContain('&lt;img src=x>');
  expect(out.match(/@/g)).toHaveLength(out.match(/@&#8203;/g)?.length ?? 0);
});
