// Serves a workspace to browsers: of this machine alone, or, behind a password, of the office's network.
import { type IncomingMessage, createServer as plainServer, type Server } from 'node:http';
import { createServer as secureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Workspace } from '../contract.ts';
import { refusal } from '../files/refusal.ts';
import { createGate } from './access/gate.ts';
import { type BindAddress, LOOPBACK, networkAddresses, ownNames } from './access/hosts.ts';
import { createApp } from './app.ts';
import { createAssets } from './assets.ts';
import type { Desk } from './desk.ts';
import { createGuard } from './guard.ts';
import { createSidebarPages } from './sidebarPages.ts';

const HANDSHAKE_MS = 5000;

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Everywhere but on the loopback address people have to enter with a password. */
  readonly host: BindAddress;
  /** Certificate and key in PEM: HTTPS instead of HTTP. */
  readonly tls?: { readonly cert: string; readonly key: string };
}

export interface Served {
  readonly url: string;
  /** Addresses for the other computers of the network; empty on the loopback address. */
  readonly others: readonly string[];
  /** Waits for answers under way and leaves the workspace open. */
  close(): Promise<void>;
}

/** Refused, naming PORT, when the port is taken or forbidden, and for a network when nobody has a password. */
export async function serve(workspace: Workspace, options: ServeOptions): Promise<Served> {
  const { host, tls } = options;
  const isLocked = host !== LOOPBACK;
  if (isLocked && workspace.users().length === 0)
    throw refusal('В сети рабочее место открывается только по паролю, а он ещё не задан.');
  const scheme = tls ? 'https' : 'http';
  let port = options.port;
  const assets = createAssets();
  const gate = createGate({ workspace, isLocked, isSecure: tls !== undefined, port: () => port });
  const desk: Desk = {
    workspace,
    assets,
    gate,
    sidebars: createSidebarPages(() => assets.script('shim')),
    zone: workspace.timeZone,
    note: (what, about) => workspace.note({ who: gate.visitor().who, what, ...about }),
  };
  const app = createApp(desk, createGuard({ names: () => ownNames(host), port: () => port, scheme }));
  const server = createAdaptorServer({
    fetch: app.fetch,
    ...(tls
      ? { createServer: secureServer, serverOptions: { ...tls, handshakeTimeout: HANDSHAKE_MS } }
      : { createServer: plainServer }),
  }) as Server;
  const silent = silentConnections(server, tls ? 'secureConnection' : 'connection');
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portRefusal(error, options.port)));
    server.listen(options.port, host, resolve);
  });
  port = (server.address() as AddressInfo).port;
  return {
    url: `${scheme}://${LOOPBACK}:${port}/`,
    others: isLocked ? networkAddresses().map((address) => `${scheme}://${address}:${port}/`) : [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        for (const socket of silent) socket.destroy();
      }),
  };
}

/**
 * Connections that have asked nothing yet. A browser opens some in advance; Node does not count them as idle and would wait for
 * them for ever. https://nodejs.org/api/http.html#servercloseidleconnections
 */
function silentConnections(server: Server, event: 'connection' | 'secureConnection'): ReadonlySet<Socket> {
  const silent = new Set<Socket>();
  server.on(event, (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  server.on('request', (request: IncomingMessage) => silent.delete(request.socket));
  return silent;
}

function portRefusal(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return refusal(
      `Порт ${port} занят другой программой. Закройте её или задайте другой порт переменной PORT, например: PORT=${port + 1} npm start`,
    );
  if (error.code === 'EACCES')
    return refusal(
      `Порт ${port} системой не разрешён. Задайте порт больше 1024 переменной PORT, например: PORT=8420 npm start`,
    );
  return error;
}
