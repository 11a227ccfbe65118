import { expect, test } from 'vitest';
import { keepComment, markerOf } from '../../scripts/action/comment.js';
import { fakeApi, silentApi, workflowBot } from './fake-api.ts';

const environment = (url: string, more: Readonly<Record<string, string>> = {}) => ({
  GITHUB_API_URL: url,
  GITHUB_REPOSITORY: 'city/plans',
  GITHUB_WORKFLOW: 'data',
  GITHUB_JOB: 'data',
  REFORM_ACTION_TOKEN: 'secret',
  ...more,
});
type Environment = ReturnType<typeof environment>;

const keep = (env: Environment, text: string, wait?: number) =>
  keepComment({ env, number: 7, page: () => text, isNeeded: true, ...(wait && { wait }) });

const bodies = ({ comments }: { comments: readonly { body: string }[] }) => comments.map(({ body }) => body);

test('one comment is kept up to date', async () => {
  const api = await fakeApi();
  const env = environment(api.url);
  expect([await keep(env, 'first'), await keep(env, 'second')]).toEqual([null, null]);
  expect(bodies(api)).toEqual(['looks fine', `${markerOf(env)}\nsecond`]);
});

test.each([
  ['another bot', { login: 'other[bot]', type: 'Bot' }],
  ['a person', { login: 'reader', type: 'User' }],
] as const)('a comment of %s that begins with our marker is left as it is', async (_, user) => {
  const copied = `${markerOf(environment(''))}\ncopied`;
  const api = await fakeApi({ comments: [{ body: copied, user }] });
  await keep(environment(api.url), 'ours');
  expect(bodies(api).slice(1)).toEqual([copied, expect.stringContaining('ours')]);
});

test.each([
  ['asked the way of a person', {}],
  ['asked the way of a workflow', { GITHUB_GRAPHQL_URL: '/graphql' }],
])('the account of a machine finds its own again, %s', async (_, more) => {
  const api = await fakeApi({ author: { login: 'city-machine', type: 'User' } });
  const graphql = Object.entries(more).map(([name, path]) => [name, api.url + path]);
  const env = environment(api.url, Object.fromEntries(graphql));
  await keep(env, 'first');
  await keep(env, 'second');
  expect(bodies(api).slice(1)).toEqual([expect.stringContaining('second')]);
});

test('an app of the city finds its own again, and leaves that of the workflow', async () => {
  const theirs = { body: `${markerOf(environment(''))}\ntheirs`, user: workflowBot };
  const api = await fakeApi({ author: { login: 'city-app[bot]', type: 'Bot' }, comments: [theirs] });
  const env = environment(api.url, { GITHUB_GRAPHQL_URL: `${api.url}/graphql` });
  await keep(env, 'first');
  await keep(env, 'second');
  expect(bodies(api).slice(1)).toEqual([theirs.body, expect.stringContaining('second')]);
});

test.each([
  ['two jobs', { GITHUB_JOB: 'second' }],
  ['two workflows', { GITHUB_WORKFLOW: 'other' }],
  ['one job for two folders of data', { REFORM_ACTION_DATA: 'ward' }],
  ['one job for two languages', { REFORM_ACTION_LANG: 'en' }],
])('%s keep a comment each', async (_, more) => {
  const api = await fakeApi();
  const [one, other] = [environment(api.url), environment(api.url, more)];
  for (const text of ['first', 'second']) {
    await keep(one, `one ${text}`);
    await keep(other, `other ${text}`);
  }
  expect(bodies(api).slice(1)).toEqual([
    expect.stringContaining('one second'),
    expect.stringContaining('other second'),
  ]);
});

test('an API that does not answer is waited for some seconds, and that is said', async () => {
  const env = environment(await silentApi());
  expect(await keep(env, 'text', 50)).toBe('the API did not answer within 0.05 s');
});
