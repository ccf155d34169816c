// How a page calls the script: google.script.run as a promise; a refusal or a failure of the platform rejects with problems ready to show.
import * as ui from '../texts/ui.ts';
import type { Argument, Reply, RpcName, ShownProblem, Value } from './contract.ts';

type Runner = {
  withSuccessHandler(handler: (reply: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
} & { readonly [Name in RpcName]: (argument: Argument<Name>) => void };

declare const google:
  | { readonly script: { readonly run: Runner; readonly host?: { readonly origin?: string } } }
  | undefined;

/**
 * True unless the host page is known to stand elsewhere. Apps Script: `host.origin` is the origin of the page around the panel.
 * https://developers.google.com/apps-script/guides/html/reference/host (seen 2026-11-22)
 */
export const isInGoogle = (): boolean => {
  const origin = originOfHost();
  return origin === undefined || origin.endsWith('.google.com');
};

/** Origin of the page around the panel, as far as it is known. */
export const originOfHost = (): string | undefined =>
  typeof google === 'undefined' ? undefined : google.script.host?.origin;

type Failure = keyof typeof ui.failure;

/** A call that brought no value. `byPlatform` is true when the same call may simply be made again. */
export class CallError extends Error {
  readonly problems: readonly ShownProblem[];
  readonly byPlatform: boolean;

  constructor(problems: readonly ShownProblem[], byPlatform: boolean) {
    super(problems.map((problem) => problem.code).join(', '));
    this.name = 'CallError';
    this.problems = problems;
    this.byPlatform = byPlatform;
  }
}

// Apps Script: a run ends after 6 minutes, but after a sleep of the computer neither handler is called. https://developers.google.com/apps-script/guides/services/quotas (seen 2026-11-22)
const SILENCE_MS = 390_000;

// Apps Script: with two signed-in accounts the page calls under the other one and gets PERMISSION_DENIED or a request to authorise. https://github.com/enuchi/React-Google-Apps-Script/issues/46 (seen 2026-11-22)
const FAILURE_SIGNS: readonly (readonly [Failure, RegExp])[] = [
  ['authorisation', /PERMISSION_DENIED|authori[sz]ation|not have (permission|access)|требуется авторизация/i],
  ['network', /NetworkError|connection failure|HTTP 0|failed to fetch/i],
  ['timeout', /maximum execution time|timed? ?out|максимальное время/i],
  ['busy', /too many|rate limit|quota|try again|слишком много|повторите попытку/i],
];

/** Which of the sentences of `ui.failure` tells a person about the failure `message` of the platform. */
export function failureOf(message: string): Failure {
  return FAILURE_SIGNS.find(([, sign]) => sign.test(message))?.[0] ?? 'other';
}

const failed = (failure: Failure): CallError =>
  new CallError([{ code: `platform_${failure}`, text: ui.failure[failure] }], true);

const isReply = (reply: unknown): reply is Reply<unknown> =>
  typeof reply === 'object' && reply !== null && 'ok' in reply && ('value' in reply || 'problems' in reply);

/** Calls the function `name` of the script. Rejects with a CallError and with nothing else. */
export function call<Name extends RpcName>(name: Name, argument: Argument<Name>): Promise<Value<Name>> {
  return new Promise((resolve, reject) => {
    if (typeof google === 'undefined') return reject(failed('absent'));
    const silence = setTimeout(() => reject(failed('timeout')), SILENCE_MS);
    const onReply = (reply: unknown) => {
      clearTimeout(silence);
      if (!isReply(reply)) reject(failed('other'));
      else if (reply.ok) resolve(reply.value as Value<Name>);
      else reject(new CallError(reply.problems, false));
    };
    const onFailure = (error: unknown) => {
      clearTimeout(silence);
      reject(failed(failureOf(error instanceof Error ? error.message : String(error))));
    };
    try {
      const run: Runner = google.script.run.withSuccessHandler(onReply).withFailureHandler(onFailure);
      (run[name] as (argument: Argument<Name>) => void)(argument);
    } catch (error) {
      onFailure(error);
    }
  });
}
