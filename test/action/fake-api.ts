import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' };
}

interface Behaviour {
  readonly mayWrite?: boolean;
  /** Whose the token is: of a workflow itself, or of the account of a machine. */
  readonly author?: Comment['user'];
  readonly comments?: readonly Omit<Comment, 'id'>[];
}

export const workflowBot = { login: 'github-actions[bot]', type: 'Bot' } as const;

/** As much of GitHub's API as the action asks for, on this machine alone. */
export async function fakeApi({ mayWrite = true, author = workflowBot, comments: given }: Behaviour = {}) {
  const first = { body: 'looks fine', user: { login: 'reader', type: 'User' } } as const;
  const comments: Comment[] = [first, ...(given ?? [])].map((one, index) => ({ id: index + 1, ...one }));
  const calls: string[] = [];
  const url = await listening(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString('utf8')) : null;
    calls.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    const reply = (status: number, content: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(content));
    };
    if (request.url === '/graphql') return reply(200, { data: { viewer: { login: author.login } } });
    if (request.url === '/user')
      return author.type === 'Bot' ? reply(403, { message: 'not for you' }) : reply(200, author);
    if (request.method === 'GET') return reply(200, comments);
    if (!mayWrite) return reply(403, { message: 'Resource not accessible by integration' });
    const id = Number(/comments\/(\d+)$/.exec(request.url ?? '')?.[1] ?? comments.length + 1);
    const known = comments.find(comment => comment.id === id);
    if (known) known.body = body.body;
    else comments.push({ id, body: body.body, user: author });
    return reply(known ? 200 : 201, { id });
  });
  return { url, comments, calls };
}

/** One that takes a call and never answers. */
export const silentApi = () => listening(() => {});

async function listening(
  answer: (request: NodeJS.ReadableStream & RequestFacts, response: ServerResponse) => void,
): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    return new Promise<void>(resolve => server.close(() => resolve()));
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

interface RequestFacts {
  readonly method?: string;
  readonly url?: string;
  readonly headers: { readonly authorization?: string };
}
