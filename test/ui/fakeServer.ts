// A stand-in for google.script.run inside the page: answers from a table, keeps what was called; Google's own rules are the browser floor's matter.
import type { Page } from 'playwright-core';
import type { Reply, RpcName, ShownProblem, Value } from '../../src/rpc/contract.ts';

/** One answer: a reply of the server, a failure of the platform, or nothing at all yet. */
export type Answer<Name extends RpcName> =
  | { readonly value: Value<Name> }
  | { readonly problems: readonly ShownProblem[] }
  | { readonly failure: string }
  | 'silence';

/** Answers by function; of a list each call takes the next one, and the last one stays. */
export type Answers = { readonly [Name in RpcName]?: Answer<Name> | readonly Answer<Name>[] };

type Replies = Record<string, readonly (Reply<unknown> | { readonly failure: string } | 'silence')[]>;

/** Runs in the page. Kept free of everything outside it: only its text gets there. */
const install = ({ table, hostOrigin }: { table: Replies; hostOrigin: string }): void => {
  const state = Object.assign(window, { fakePending: 0 });
  const calls: { name: string; argument: unknown }[] = [];
  const asked: Record<string, number> = {};
  type Handler = (value: unknown) => void;
  const runner = (onSuccess: Handler, onFailure: Handler): object =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, onFailure);
          if (name === 'withFailureHandler') return (handler: Handler) => runner(onSuccess, handler);
          const list = table[name];
          if (list === undefined) return undefined;
          return (argument: unknown) => {
            calls.push({ name, argument: JSON.parse(JSON.stringify(argument)) });
            const turn = Math.min(asked[name] ?? 0, list.length - 1);
            asked[name] = turn + 1;
            const reply = list[turn];
            if (reply === undefined || reply === 'silence') return;
            state.fakePending += 1;
            setTimeout(() => {
              if ('failure' in reply) onFailure(new Error(reply.failure));
              else onSuccess(reply);
              state.fakePending -= 1;
            }, 20);
          };
        },
      },
    );
  Object.assign(window, {
    fakeCalls: calls,
    google: {
      script: {
        host: { origin: hostOrigin },
        run: runner(
          () => undefined,
          () => undefined,
        ),
      },
    },
  });
};

/** The text of a script that has to run before those of the page. */
export function fakeServer(answers: Answers, origin = 'https://docs.google.com'): string {
  const table: Replies = {};
  for (const [name, given] of Object.entries(answers)) {
    const list = (Array.isArray(given) ? given : [given]) as readonly Answer<RpcName>[];
    table[name] = list.map((answer) => {
      if (answer === 'silence' || 'failure' in answer) return answer;
      return 'value' in answer ? { ok: true, value: answer.value } : { ok: false, problems: answer.problems };
    });
  }
  // Data must not end the script that carries them.
  return `(${install})(${JSON.stringify({ table, hostOrigin: origin }).replaceAll('<', '\\u003c')})`;
}

/** What the page has called, in order. */
export function callsOf(page: Page): Promise<{ name: RpcName; argument: unknown }[]> {
  return page.evaluate(() => (window as unknown as { fakeCalls: { name: RpcName; argument: unknown }[] }).fakeCalls);
}

/** Waits until every answer that will come has come, has been drawn, and what was drawn has asked for nothing more. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const state = window as unknown as { fakePending: number; fakeCalls: readonly unknown[] };
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    let isQuiet = false;
    while (!isQuiet) {
      const asked = state.fakeCalls.length;
      const wasPending = state.fakePending > 0;
      await frame();
      // Effects run in a task of their own after a frame.
      await new Promise((effects) => setTimeout(effects));
      await frame();
      isQuiet = !wasPending && state.fakePending === 0 && state.fakeCalls.length === asked;
    }
  });
}
