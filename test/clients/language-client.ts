import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly [name: string]: unknown };
  readonly result?: unknown;
}

/** An editor, as far as a language server can tell: it talks over stdio and answers what it is asked. */
export class LanguageClient {
  private readonly server;
  private readonly answers = new Map<number, (result: unknown) => void>();
  private readonly published = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  private unread = Buffer.alloc(0);
  private lastId = 0;

  private readonly root: string;
  private readonly settings: Readonly<Record<string, unknown>>;

  constructor(script: string, root: string, settings: Readonly<Record<string, unknown>>) {
    this.root = root;
    this.settings = settings;
    this.server = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.server.stdout.on('data', (chunk: Buffer) => this.read(chunk));
  }

  async start(): Promise<void> {
    const folder = { uri: pathToFileURL(this.root).href, name: 'repository' };
    const markdown = { contentFormat: ['markdown'] };
    const textDocument = {
      hover: markdown,
      completion: { completionItem: { documentationFormat: ['markdown'] } },
    };
    const workspace = { configuration: true, workspaceFolders: true, didChangeConfiguration: {} };
    const capabilities = { workspace, textDocument };
    await this.ask('initialize', {
      processId: process.pid,
      rootUri: folder.uri,
      workspaceFolders: [folder],
      capabilities,
    });
    this.tell('initialized', {});
    this.tell('workspace/didChangeConfiguration', { settings: this.settings });
  }

  /** Opens a file that need not be on the disk; what is wrong with it, once the server has said so. */
  open(path: string, text: string): Promise<readonly Diagnostic[]> {
    const uri = this.uri(path);
    const diagnostics = new Promise<readonly Diagnostic[]>(resolve => this.published.set(uri, resolve));
    this.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    return diagnostics;
  }

  async hover(path: string, position: Position): Promise<string> {
    const answer = await this.ask('textDocument/hover', { textDocument: { uri: this.uri(path) }, position });
    return (answer as { contents: { value: string } } | null)?.contents.value ?? '';
  }

  async complete(path: string, position: Position): Promise<readonly string[]> {
    const answer = await this.ask('textDocument/completion', {
      textDocument: { uri: this.uri(path) },
      position,
    });
    return (answer as { items: { label: string }[] }).items.map(({ label }) => label);
  }

  async stop(): Promise<void> {
    await this.ask('shutdown', null);
    this.tell('exit', null);
    this.server.stdin.end();
  }

  private uri(path: string): string {
    return pathToFileURL(`${this.root}/${path}`).href;
  }

  private ask(method: string, params: unknown): Promise<unknown> {
    const id = ++this.lastId;
    const answer = new Promise(resolve => this.answers.set(id, resolve));
    this.send({ id, method, params });
    return answer;
  }

  private tell(method: string, params: unknown): void {
    this.send({ method, params });
  }

  private send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  private read(chunk: Buffer): void {
    this.unread = Buffer.concat([this.unread, chunk]);
    for (;;) {
      const end = this.unread.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.unread.toString('ascii', 0, end))?.[1]);
      if (this.unread.length < end + 4 + length) return;
      const body = this.unread.toString('utf8', end + 4, end + 4 + length);
      this.unread = this.unread.subarray(end + 4 + length);
      this.receive(JSON.parse(body) as Message);
    }
  }

  private receive({ id, method, params, result }: Message): void {
    if (method === 'workspace/configuration') {
      const items = params?.items as { section: string }[];
      this.send({ id, result: items.map(({ section }) => this.settings[section] ?? null) });
    } else if (method === 'textDocument/publishDiagnostics') {
      this.published.get(params?.uri as string)?.(params?.diagnostics as readonly Diagnostic[]);
    } else if (method !== undefined && id !== undefined) {
      this.send({ id, result: null });
    } else if (id !== undefined) {
      this.answers.get(id)?.(result);
    }
  }
}
