/** By this the one comment is found again; a reader does not see it. */
export const marker = '<!-- reform: check and difference -->';

/** A comment holds 65,536 characters; the marker and a line on what is missing need some of them. */
const roomForPage = 65_000;

/**
 * Keeps one comment up to date: written where there is something to say, changed where it says something else now.
 * Answers what went wrong, if anything did.
 */
export async function keepComment({ env, number, page, isNeeded }) {
  const api = apiOf(env);
  const own = `/repos/${env.GITHUB_REPOSITORY}/issues`;
  try {
    const comment = await ourComment(api, `${own}/${number}/comments`);
    const body = `${marker}\n${fitted(page, env)}`;
    if (comment?.body === body || (!comment && !isNeeded)) return null;
    if (comment) await api('PATCH', `${own}/comments/${comment.id}`, { body });
    else await api('POST', `${own}/${number}/comments`, { body });
    return null;
  } catch (problem) {
    return problem instanceof Error ? problem.message : String(problem);
  }
}

/** Someone may have quoted the marker: only a comment that begins with it and that no person wrote is ours. */
async function ourComment(api, path) {
  for (let page = 1; ; page++) {
    const comments = await api('GET', `${path}?per_page=100&page=${page}`);
    const found = comments.find(({ body, user }) => body?.startsWith(marker) && user?.type === 'Bot');
    if (found || comments.length < 100) return found ?? null;
  }
}

function fitted(page, env) {
  if (page.length <= roomForPage) return page;
  const cut = page.slice(0, page.lastIndexOf('\n', roomForPage));
  const summary = `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}`;
  return `${cut}\n\n[…](${summary})\n`;
}

/** Calls the API that the runner names, with `fetch` alone. */
function apiOf(env) {
  return async (method, path, content) => {
    const answer = await fetch(`${env.GITHUB_API_URL}${path}`, {
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
