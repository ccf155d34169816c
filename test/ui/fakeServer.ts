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

/** Must be called before the page is opened. */
export async function installFakeServer(
  page: Page,
  answers: Answers,
  origin = 'https://docs.google.com',
): Promise<void> {
  const replies: Replies = {};
  for (const [name, given] of Object.entries(answers)) {
    const list = (Array.isArray(given) ? given : [given]) as readonly Answer<RpcName>[];
    replies[name] = list.map((answer) => {
      if (answer === 'silence' || 'failure' in answer) return answer;
      return 'value' in answer ? { ok: true, value: answer.value } : { ok: false, problems: answer.problems };
    });
  }
  await page.addInitScript(
    ({ table, hostOrigin }: { table: Replies; hostOrigin: string }) => {
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
    },
    { table: replies, hostOrigin: origin },
  );
}

/** What the page has called, in order. */
export function callsOf(page: Page): Promise<{ name: RpcName; argument: unknown }[]> {
  return page.evaluate(() => (window as unknown as { fakeCalls: { name: RpcName; argument: unknown }[] }).fakeCalls);
}

/** Waits until every answer that will come has come and has been drawn. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => (window as unknown as { fakePending: number }).fakePending === 0);
  // Effects run after a frame; a second one lets what they asked for begin.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await page.waitForFunction(() => (window as unknown as { fakePending: number }).fakePending === 0);
}
