// What a page has sent, let through only when it is what the contract promises.
import { done, type Outcome, refused } from '../domain/problem.ts';
import type { RpcName } from './contract.ts';
import { argumentSchemas, type CheckedArgument } from './schemas.ts';

/** Keys that mean something to the language itself; the library's check of records passes over them in silence. */
const TRAP_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const hasTrapKey = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).some(([key, part]) => TRAP_KEYS.has(key) || hasTrapKey(part));

/** Refused: `argument_wrong`, data `path` with the fields. */
export const checkedArgument = <Name extends RpcName>(name: Name, raw: unknown): Outcome<CheckedArgument<Name>> => {
  // To the library a list without items is an object without fields.
  if (Array.isArray(raw) || hasTrapKey(raw)) return refused({ code: 'argument_wrong', data: { path: '' } });
  const v = libraries_().valibot;
  const result = v.safeParse(argumentSchemas(v)[name](), raw ?? {});
  if (result.success) return done(result.output as CheckedArgument<Name>);
  return refused({
    code: 'argument_wrong',
    data: { path: result.issues.map((issue) => v.getDotPath(issue) ?? '').join(', ') },
  });
};
