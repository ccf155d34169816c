// Objects of services behind a proxy: a known member is checked and called, an unknown one is loud.
import { callHost, newError } from './call.ts';
import { checkArguments } from './signature.ts';
import { setState } from './state.ts';
import { ENUMS, SURFACE } from './surface.ts';

/** Calls the host in the name of the member that is being called: counted, charged, faulted there. Exactly once a call. */
export type Invoke = (payload?: unknown) => unknown;

// biome-ignore lint/suspicious/noExplicitAny: arguments are checked against the surface table before a method sees them
export type Methods<Data> = Readonly<Record<string, (data: Data, invoke: Invoke, ...args: any[]) => unknown>>;

/** A factory of service objects of one class. */
export function defineClass<Data>(className: string, methods: Methods<Data>): (data: Data) => object {
  return (data) => wrap(className, methods, data, {});
}

/** A service or a namespace of one: a single object, with what stands under it. */
export function defineService(
  className: string,
  methods: Methods<null>,
  children: Readonly<Record<string, object>> = {},
): object {
  return wrap(className, methods, null, children);
}

/** Constants such as `Utilities.Charset.UTF_8`. */
export function defineEnum(name: string): object {
  const values = (ENUMS[name] ?? []).map((key): [string, object] => [
    key,
    wrap(name.split('.').at(-1) ?? name, {}, key, {}, key),
  ]);
  return wrap(name, {}, null, Object.fromEntries(values));
}

function wrap<Data>(
  className: string,
  methods: Methods<Data>,
  data: Data,
  children: Readonly<Record<string, object>>,
  text = className,
): object {
  const refuse = (key: string): never => {
    const message = `NotEmulated: ${className}.${key}`;
    callHost('@notEmulated', message);
    throw newError('Error', message);
  };
  const proxy: object = new Proxy(Object.create(null) as object, {
    get(_target, key) {
      if (typeof key === 'symbol') return key === Symbol.toStringTag ? className : undefined;
      const child = Object.hasOwn(children, key) ? children[key] : undefined;
      if (child !== undefined) return child;
      if (Object.hasOwn(methods, key)) return bind(`${className}.${key}`, methods[key] as Methods<Data>[string], data);
      if (key === 'toString') return () => text;
      return SILENT.has(key) ? undefined : refuse(key);
    },
    has: (_target, key) => typeof key === 'string' && (Object.hasOwn(methods, key) || Object.hasOwn(children, key)),
    set: (_target, key) => refuse(String(key)),
    defineProperty: (_target, key) => refuse(String(key)),
    deleteProperty: (_target, key) => refuse(String(key)),
  });
  setState(proxy, { className, data });
  return proxy;
}

/** Members the language itself looks for: printing, awaiting and serialising an object must not be loud. */
const SILENT = new Set(['then', 'toJSON', 'valueOf', 'constructor', 'inspect']);

function bind<Data>(name: string, method: Methods<Data>[string], data: Data): (...args: unknown[]) => unknown {
  const row = SURFACE[name];
  if (row === undefined) throw newError('Error', `NotEmulated: ${name} has no row in the surface table`);
  return (...args) => {
    checkArguments(name, row.takes, args);
    return method(data, (payload) => callHost(name, payload), ...args);
  };
}
