import { readFileSync } from 'node:fs';

/** In these a workflow runs with the right to write, on files that a stranger may have written. */
const unsafe = ['pull_request_target', 'workflow_run', 'issue_comment'];

/** Why nothing is done for the event that a workflow runs for; `null` where nothing speaks against it. */
export const refusal = ({ GITHUB_EVENT_NAME: event }) =>
  unsafe.includes(event) ? `use this action on pull_request, never on ${event}` : null;

/** The pull request that a workflow runs for; `null` where it runs for something else. */
export function pullRequestIn(env) {
  if (env.GITHUB_EVENT_NAME !== 'pull_request' || !env.GITHUB_EVENT_PATH) return null;
  const { pull_request: request } = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'));
  return {
    number: Number(request.number),
    base: commit(request.base.sha),
    branch: String(request.head.ref),
    // From a fork nothing may be written, and its branch is not to be linked to.
    isOwn: request.head.repo?.full_name === env.GITHUB_REPOSITORY,
  };
}

/** Only a commit's id goes into an argument. */
function commit(sha) {
  if (!/^[0-9a-f]{40,64}$/.test(sha)) throw new Error('the event names no commit');
  return sha;
}
