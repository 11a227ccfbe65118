import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly type: 'Bot' | 'User' };
}

/** As much of GitHub's API as the action asks for, on this machine alone. */
export async function fakeApi({ mayWrite = true } = {}) {
  const comments: Comment[] = [{ id: 1, body: 'looks fine', user: { type: 'User' } }];
  const calls: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const given = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString('utf8')) : null;
    calls.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    const reply = (status: number, content: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(content));
    };
    if (request.method === 'GET') return reply(200, comments);
    if (!mayWrite) return reply(403, { message: 'Resource not accessible by integration' });
    const id = Number(/comments\/(\d+)$/.exec(request.url ?? '')?.[1] ?? comments.length + 1);
    const known = comments.find(comment => comment.id === id);
    if (known) known.body = given.body;
    else comments.push({ id, body: given.body, user: { type: 'Bot' } });
    return reply(known ? 200 : 201, { id });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>(resolve => server.close(() => resolve())));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, comments, calls };
}
