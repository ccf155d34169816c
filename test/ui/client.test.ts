// The calls of the page: what a reply, a refusal and each failure of the platform become.
import { afterEach, describe, expect, test } from '@jest/globals';
import { CallError, call, failureOf } from '../../src/rpc/client.ts';

type Handler = (value: unknown) => void;

/** Puts a google.script.run in place whose functions do what `act` does with the two handlers. */
function provide(act: (onSuccess: Handler, onFailure: Handler) => void): void {
  const runner = (onSuccess: Handler, onFailure: Handler) => ({
    withSuccessHandler: (handler: Handler) => runner(handler, onFailure),
    withFailureHandler: (handler: Handler) => runner(onSuccess, handler),
    rpcGetJob: () => act(onSuccess, onFailure),
  });
  const nothing = () => undefined;
  Object.assign(globalThis, { google: { script: { run: runner(nothing, nothing) } } });
}

const codesOf = (error: unknown) =>
  error instanceof CallError ? error.problems.map((problem) => problem.code) : error;
const ask = () => call('rpcGetJob', {}).catch(codesOf);

afterEach(() => {
  delete (globalThis as { google?: unknown }).google;
});

describe('a call of the page', () => {
  test.each<{ why: string; act: (onSuccess: Handler, onFailure: Handler) => void; becomes: unknown }>([
    { why: 'a reply is its value', act: (done) => done({ ok: true, value: null }), becomes: null },
    {
      why: 'a refusal is its problems',
      act: (done) => done({ ok: false, problems: [{ code: 'a', text: 'А' }] }),
      becomes: ['a'],
    },
    {
      why: 'null is what Google makes of a reply it may not pass',
      act: (done) => done(null),
      becomes: ['platform_other'],
    },
    {
      why: 'a failure is a sentence',
      act: (_, fail) => fail(new Error('Exceeded maximum execution time')),
      becomes: ['platform_timeout'],
    },
    {
      why: 'a throw at once is a failure too',
      act: () => {
        throw new TypeError('Failed due to illegal value in property: a');
      },
      becomes: ['platform_other'],
    },
  ])('$why', async ({ act, becomes }) => {
    provide(act);
    expect(await ask()).toEqual(becomes);
  });

  test('outside a spreadsheet says where to open the panel', async () => {
    expect(await ask()).toEqual(['platform_absent']);
  });
});

describe('a failure of the platform', () => {
  test.each([
    ['PERMISSION_DENIED', 'authorisation', 'two accounts'],
    [
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      'authorisation',
      'two accounts, at length',
    ],
    ['Authorization is required to perform that action.', 'authorisation', 'not authorised yet'],
    ['You do not have permission to call DriveApp', 'authorisation', 'a scope is missing'],
    ['NetworkError: Connection failure due to HTTP 0', 'network', 'no network'],
    ['Exceeded maximum execution time', 'timeout', 'six minutes'],
    ['Превышено максимальное время выполнения', 'timeout', 'the same in Russian'],
    ['Service invoked too many times for one day: email.', 'busy', 'a daily quota'],
    ['There are too many scripts running simultaneously for this Google user account.', 'busy', 'thirty at once'],
    ["We're sorry, a server error occurred. Please wait a bit and try again.", 'busy', 'Google is ill'],
    ['TypeError: Cannot read properties of undefined', 'other', 'a bug is never shown raw'],
  ])('«%s» is %s: %s', (message, failure) => {
    expect(failureOf(message)).toBe(failure);
  });
});
