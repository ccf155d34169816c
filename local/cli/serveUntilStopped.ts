// The browser side started on a port that is free, and stopped when the person asks.
import type { Workspace } from '../contract.ts';
import { fireWhileServing } from './fireWhileServing.ts';
import { type Answer, UsageError, type VerbInput } from './verb.ts';

const DEFAULT_PORT = 8420;

export function portOf(env: Readonly<Record<string, string | undefined>>): number {
  const text = env['PORT'] ?? '';
  if (text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new UsageError(`PORT: нужно число от 0 до 65535, а не «${text}».`);
  return port;
}

/** Prints `made` and the address, then serves and runs what falls due. Refused, naming PORT, when the port is taken. */
export async function serveUntilStopped(
  input: VerbInput,
  workspace: Workspace,
  port: number,
  made: Answer,
): Promise<void> {
  const server = await input.world.serve(workspace, { port, host: '127.0.0.1' });
  const triggers = fireWhileServing(workspace, input.world.fireEveryMs);
  try {
    input.answer({
      value: { ...made.value, url: server.url },
      lines: [...made.lines, `Рабочая папка открыта: ${server.url}`, 'Остановить: Ctrl+C'],
    });
    await input.world.untilStopped();
  } finally {
    await Promise.all([triggers.stop(), server.close()]);
  }
}
