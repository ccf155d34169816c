// A loopback stand-in for script.googleapis.com behind a TLS-ending CONNECT proxy; clasp is not told that it is not Google.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface PushedFile {
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

export interface FakeGoogle {
  /** Variables that lead a child process here. */
  readonly env: { HTTPS_PROXY: string; NODE_EXTRA_CA_CERTS: string };
  /** `METHOD path authorization` of every request, in order. */
  readonly requests: string[];
  /** What the project holds now. */
  files(): readonly PushedFile[];
  close(): void;
}

const HOSTS = ['script.googleapis.com', 'oauth2.googleapis.com', 'www.googleapis.com'];

/** `dir` receives a key made for this run; nothing of it is kept. */
export async function startFakeGoogle(dir: string): Promise<FakeGoogle> {
  const { key, cert } = makeCertificate(dir);
  const requests: string[] = [];
  let files: readonly PushedFile[] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    requests.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''}`);
    const isContent = /^\/v1\/projects\/[\w-]+\/content(\?|$)/.test(request.url ?? '');
    if (isContent && request.method === 'PUT') files = JSON.parse(await bodyOf(request)).files;
    response.writeHead(isContent ? 200 : 404, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify(isContent ? { scriptId: 'fake', files } : { error: { code: 404, message: 'not faked' } }),
    );
  };

  const secure = createSecureServer({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
    answer(request, response).catch((error: Error) => response.destroy(error));
  });
  const proxy = createServer((_request, response) => response.writeHead(405).end());
  proxy.on('connect', (request, socket, head) => {
    if (!HOSTS.includes((request.url ?? '').replace(/:443$/, '')))
      return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    secure.emit('connection', socket);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));

  return {
    env: { HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, NODE_EXTRA_CA_CERTS: cert },
    requests,
    files: () => files,
    close: () => {
      proxy.close();
      proxy.closeAllConnections();
      secure.close();
    },
  };
}

function makeCertificate(dir: string): { key: string; cert: string } {
  const key = join(dir, 'key.pem');
  const cert = join(dir, 'cert.pem');
  const names = HOSTS.map((host) => `DNS:${host}`).join(',');
  const kind = [
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-days',
    '2',
    '-subj',
    '/CN=fake',
  ];
  const more = ['-addext', `subjectAltName=${names}`, '-addext', 'basicConstraints=critical,CA:TRUE'];
  execFileSync('openssl', ['req', ...kind, '-keyout', key, '-out', cert, ...more], { stdio: 'pipe' });
  return { key, cert };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
