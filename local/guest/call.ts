// The one way out of the guest: a method name and JSON in, JSON or an error out; errors of the host are thrown anew as errors of this context.

export type HostFunction = (method: string, json: string) => string;

interface Answer {
  readonly v?: unknown;
  readonly e?: { readonly name: string; readonly message: string; readonly details?: unknown };
}

let host: HostFunction = () => '{}';

/** The host function stays in this closure: whoever reaches it reaches Node. */
export function connect(hostFunction: HostFunction): void {
  host = hostFunction;
}

export function callHost(method: string, payload?: unknown): unknown {
  const answer = JSON.parse(host(method, payload === undefined ? 'null' : JSON.stringify(payload))) as Answer;
  if (answer.e !== undefined) throw newError(answer.e.name, answer.e.message, answer.e.details);
  return answer.v;
}

/** Google's exceptions are errors with a name of their own; advanced services add `details`. */
export function newError(name: string, message: string, details?: unknown): Error {
  const error = new Error(message);
  Object.defineProperty(error, 'name', { value: name, configurable: true, writable: true });
  if (details !== undefined)
    Object.defineProperty(error, 'details', { value: details, configurable: true, writable: true, enumerable: true });
  // The first line of the stack was made before the name.
  (Error as unknown as { captureStackTrace(target: Error, above: unknown): void }).captureStackTrace(error, newError);
  return error;
}
