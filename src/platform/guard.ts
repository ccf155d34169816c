// The one catch: what Google throws becomes a sentence for a page, or a log line without personal data for a trigger.
import type { Outcome, Problem } from '../domain/problem.ts';
import { refused } from '../domain/problem.ts';

/** Messages of Google that a person can act on. Matched in order. */
const KNOWN: readonly (readonly [pattern: RegExp, code: string])[] = [
  [/Service invoked too many times for one day|too much computer time|Limit exceeded/u, 'quota_today'],
  [
    /too many times in a short time|Quota exceeded|Rate Limit|timed out|server error|simultaneously|Internal error|Empty response/iu,
    'service_busy',
  ],
  // Only templates are exported.
  [/^register_not_readable/u, 'register_not_readable'],
  [/not found|permission|do not have access|Access denied/iu, 'no_access'],
];

const asProblem = (entry: string, error: unknown): Problem => {
  const message = error instanceof Error ? error.message : String(error);
  const known = KNOWN.find(([pattern]) => pattern.test(message));
  return { code: known?.[1] ?? 'unexpected', data: { entry } };
};

/** Name and stack frames only: a message of Google may quote a cell, and may have lines of its own before the frames. */
const logged = (entry: string, error: unknown): void => {
  const lines = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  const frames = lines
    .filter((line) => /^\s+at /u.test(line))
    .slice(0, 5)
    .join('\n');
  console.error(
    `${entry}: ${error instanceof Error ? error.name : 'Error'} (${asProblem(entry, error).code})\n${frames}`,
  );
};

/** Runs work for a page: expected trouble and exceptions alike come back as problems. */
export const guarded = <Value>(entry: string, work: () => Outcome<Value>): Outcome<Value> => {
  try {
    return work();
  } catch (error) {
    logged(entry, error);
    return refused(asProblem(entry, error));
  }
};

/** Runs work for a trigger: an exception is logged and another thrown, so that Google shows the execution as failed and quotes no cell. */
export const watched = (entry: string, work: () => unknown): void => {
  try {
    work();
  } catch (error) {
    logged(entry, error);
    throw new Error(`${entry}: ${asProblem(entry, error).code}`);
  }
};
