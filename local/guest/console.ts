// The console of the guest: lines go to the log of the execution.
import { defineService, type Invoke } from './guard.ts';
import { stackOf } from './stack.ts';

const PLACEHOLDER = /%[sdifoOj%]/g;

/** One line, as Cloud Logging shows it: `%s` is filled in, objects are printed as JSON. */
export function formatLine(args: readonly unknown[]): string {
  const [first, ...others] = args;
  if (typeof first !== 'string') return args.map(show).join(' ');
  const rest = [...others];
  const filled = first.replace(PLACEHOLDER, (mark) =>
    mark === '%%' ? '%' : rest.length > 0 ? show(rest.shift()) : mark,
  );
  return [filled, ...rest.map(show)].join(' ');
}

function show(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return stackOf(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}

export function makeConsole(): object {
  const line = (_data: null, invoke: Invoke, ...args: unknown[]) => {
    invoke(formatLine(args));
  };
  return defineService('console', { log: line, info: line, warn: line, error: line });
}
