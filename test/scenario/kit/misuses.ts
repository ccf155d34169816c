// What a page may send that the contract does not promise, for each of its functions.
import { RPC_CALLS } from './calls.ts';

/** A value of a type that no field of the contract takes in place of `value`. */
const otherType = (value: unknown): unknown => (typeof value === 'string' ? { toString: 1 } : 'текст');

const ROOTS: readonly { readonly why: string; readonly argument: unknown }[] = [
  { why: 'a list instead of an object', argument: [] },
  { why: 'a text instead of an object', argument: '{}' },
  { why: 'a number instead of an object', argument: 1 },
  { why: 'an unknown field', argument: { unknown: 1 } },
  { why: '__proto__ as a key of its own', argument: JSON.parse('{"__proto__": {"admin": true}}') },
  { why: 'constructor as a key', argument: { constructor: { prototype: {} } } },
  { why: 'toString as a key', argument: { toString: 'x' } },
];

/** All of them; each is refused with `argument_wrong`. */
export const MISUSES = RPC_CALLS.flatMap((call) => [
  ...ROOTS.map(({ why, argument }) => ({
    entry: call.entry,
    why,
    call,
    argument:
      typeof argument === 'object' && !Array.isArray(argument)
        ? Object.defineProperties({ ...call.argument }, Object.getOwnPropertyDescriptors(argument))
        : argument,
  })),
  ...Object.entries(call.argument).flatMap(([field, value]) => [
    {
      entry: call.entry,
      why: `${field} of another type`,
      call,
      argument: { ...call.argument, [field]: otherType(value) },
    },
    { entry: call.entry, why: `${field} is null`, call, argument: { ...call.argument, [field]: null } },
    {
      entry: call.entry,
      why: `${field} is left out`,
      call,
      argument: Object.fromEntries(Object.entries(call.argument).filter(([key]) => key !== field)),
    },
  ]),
]);
