import { createHash } from 'node:crypto';

/** Under the token that a workflow is given, everything is written by this one. */
const usualAuthor = 'github-actions[bot]';

/** A comment holds 65,536 characters. */
const roomInComment = 65_000;

/** Nobody waits longer for a comment: what it says stands in the summary too. */
const patience = 15_000;

/**
 * Keeps one comment up to date: written where there is something to say, changed where it says something else now.
 * Answers what went wrong, if anything did.
 */
export async function keepComment({ env, number, page, isNeeded, wait = patience }) {
  const signal = AbortSignal.timeout(wait);
  const api = apiOf(env, signal);
  const own = `/repos/${env.GITHUB_REPOSITORY}/issues`;
  const marker = markerOf(env);
  try {
    const comment = await ourComment(api, `${own}/${number}/comments`, marker, await whoWeAre(api, env));
    const body = `${marker}\n${page(roomInComment - marker.length)}`;
    if (comment?.body === body || (!comment && !isNeeded)) return null;
    if (comment) await api('PATCH', `${own}/comments/${comment.id}`, { body });
    else await api('POST', `${own}/${number}/comments`, { body });
    return null;
  } catch (problem) {
    if (signal.aborted) return `the API did not answer within ${wait / 1000} s`;
    return problem instanceof Error ? problem.message : String(problem);
  }
}

/**
 * By this the comment is found again; a reader does not see it. Two jobs of a repository, or one for each of its folders
 * of data, keep a comment each.
 */
export function markerOf({
  GITHUB_WORKFLOW: workflow,
  GITHUB_JOB: job,
  REFORM_ACTION_DATA: data,
  REFORM_ACTION_LANG: lang,
}) {
  const parts = JSON.stringify([workflow, job, data, lang].map(part => part ?? ''));
  return `<!-- reform: check and difference, ${createHash('sha256').update(parts).digest('hex').slice(0, 16)} -->`;
}

/** Someone may have copied the marker: only a comment that begins with it and that we have written is ours. */
async function ourComment(api, path, marker, author) {
  for (let page = 1; ; page++) {
    const comments = await api('GET', `${path}?per_page=100&page=${page}`);
    const found = comments.find(({ body, user }) => user?.login === author && body?.startsWith(marker));
    if (found || comments.length < 100) return found ?? null;
  }
}

/** The token of a workflow may not ask the one way, that of a person or of an app may not ask the other. */
async function whoWeAre(api, { GITHUB_GRAPHQL_URL: graphql }) {
  const ask = { query: '{ viewer { login } }' };
  const viewer = graphql ? await api('POST', graphql, ask).catch(unlessAborted) : null;
  const user = viewer?.data?.viewer ?? (await api('GET', '/user').catch(unlessAborted));
  return typeof user?.login === 'string' ? user.login : usualAuthor;
}

const unlessAborted = problem => {
  if (problem.name === 'TimeoutError') throw problem;
  return null;
};

/** Calls the API that the runner names, with `fetch` alone. */
function apiOf(env, signal) {
  return async (method, path, content) => {
    const address = path.startsWith('/') ? `${env.GITHUB_API_URL}${path}` : path;
    const answer = await fetch(address, {
      signal,
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${env.REFORM_ACTION_TOKEN}`,
        'content-type': 'application/json',
        'user-agent': 'reform',
        'x-github-api-version': '2022-11-28',
      },
      ...(content && { body: JSON.stringify(content) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path.replace(/\?.*/, '')}: ${answer.status}`);
    return answer.json();
  };
}
