// Serves a workspace to browsers of this machine over plain HTTP on the loopback address.
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Workspace } from '../contract.ts';
import { refusal } from '../files/refusal.ts';
import { createApp } from './app.ts';
import { createAssets } from './assets.ts';
import { createGuard } from './guard.ts';
import { createSidebarPages } from './sidebarPages.ts';

export interface ServeOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: '127.0.0.1';
}

/** Refused, naming PORT, when the port is taken or forbidden. `close` waits for answers under way and leaves the workspace open. */
export async function serve(
  workspace: Workspace,
  options: ServeOptions,
): Promise<{ url: string; close: () => Promise<void> }> {
  let port = options.port;
  const assets = createAssets();
  const app = createApp({
    workspace,
    assets,
    guard: createGuard(() => port),
    sidebars: createSidebarPages(() => assets.script('shim')),
    zone: workspace.timeZone,
  });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  const silent = silentConnections(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portRefusal(error, options.port)));
    server.listen(options.port, options.host, resolve);
  });
  port = (server.address() as AddressInfo).port;
  return {
    url: `http://${options.host}:${port}/`,
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
function silentConnections(server: Server): ReadonlySet<Socket> {
  const silent = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
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
