// Whatever a page sends beside the contract is refused, function by function; that the check stands before each is the scenarios' matter.
import { beforeAll, describe, expect, test } from '@jest/globals';
import * as valibot from 'valibot';
import { checkedArgument } from '../../src/rpc/checkedArgument.ts';
import type { RpcName } from '../../src/rpc/contract.ts';
import { argumentSchemas } from '../../src/rpc/schemas.ts';
import { RPC_CALLS } from '../scenario/kit/calls.ts';
import { MISUSES } from '../scenario/kit/misuses.ts';

/** As it comes over google.script.run. */
const codesFor = (entry: string, argument: unknown): string[] => {
  const checked = checkedArgument(entry as RpcName, JSON.parse(JSON.stringify(argument)));
  return checked.ok ? [] : checked.problems.map(({ code }) => code);
};

beforeAll(() => {
  // The check asks for its library as the bundle does.
  Object.assign(globalThis, { libraries_: () => ({ valibot }) });
});

describe('an argument', () => {
  test('of every function has a case here', () => {
    const known = RPC_CALLS.map(({ entry }) => entry).sort();
    expect(known).toEqual(Object.keys(argumentSchemas(valibot)).sort());
  });

  test.each(RPC_CALLS)('of $entry passes as the contract promises it', ({ entry, argument }) => {
    expect(codesFor(entry, argument)).toEqual([]);
  });

  test.each(MISUSES)('of $entry is refused: $why', ({ entry, argument }) => {
    expect(codesFor(entry, argument)).toEqual(['argument_wrong']);
  });
});
