// `google.script.run` for the page in the sidebar: handlers, user object, at most ten calls at once, the rest in a queue.
import { legalArguments } from './legalArguments.ts';
import type { FromSidebar, ToSidebar } from './messages.ts';

// Apps Script: ten concurrent google.script.run calls; more of them wait. https://developers.google.com/apps-script/guides/html/reference/run (seen 2026-11-22)
const MOST_AT_ONCE = 10;

type Handler = (first: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

export interface ScriptRun {
  /** `google.script.run`. */
  readonly run: object;
  receive(message: ToSidebar): void;
}

export function createScriptRun(send: (message: FromSidebar) => void): ScriptRun {
  const waiting: { message: FromSidebar & { kind: 'call' }; handlers: Handlers }[] = [];
  const running = new Map<number, Handlers>();
  let lastId = 0;

  const startNext = () => {
    while (running.size < MOST_AT_ONCE) {
      const next = waiting.shift();
      if (!next) return;
      running.set(next.message.id, next.handlers);
      send(next.message);
    }
  };
  const call = (entry: string, args: readonly unknown[], handlers: Handlers) => {
    lastId += 1;
    waiting.push({ message: { kind: 'call', id: lastId, entry, args: legalArguments(args) }, handlers });
    startNext();
  };
  const runner = (handlers: Handlers): object =>
    new Proxy(
      {
        withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
        withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
        withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
      },
      {
        // A name that ends in «_» is private to the server and absent here.
        get: (own: Record<string, unknown>, name) =>
          typeof name !== 'string' || name.endsWith('_') || name in own
            ? own[name as string]
            : (...args: readonly unknown[]) => call(name, args, handlers),
      },
    );

  return {
    run: runner({}),
    receive(message) {
      const handlers = running.get(message.id);
      if (!handlers) return;
      running.delete(message.id);
      startNext();
      if (message.kind === 'value') handlers.success?.(message.value, handlers.userObject);
      else if (handlers.failure) handlers.failure(new Error(message.message), handlers.userObject);
      else console.error(message.message);
    },
  };
}
