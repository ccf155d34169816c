// Functions that Google calls by name: a misspelt one fails only in a user's hands, so names are checked both ways.
import { describe, expect, test } from '@jest/globals';
import { entryExports } from './kit/bundle.ts';
import { filesOf } from './kit/sources.ts';
import { interfaceMembers, stringsOf } from './kit/syntax.ts';

const CALLED_BY_NAME = /^(on|menu|rpc|job)[A-Z]\w*$/;

/** Called by Google itself, named nowhere in our code. */
const SIMPLE_TRIGGERS = ['onOpen'];

/** The contract, and the parts of it that stand beside the views they speak of. */
const CONTRACT = [
  ...interfaceMembers('src/rpc/contract.ts', 'Contract'),
  ...interfaceMembers('src/rpc/views/proof.ts', 'ProofCalls'),
  ...interfaceMembers('src/rpc/views/people.ts', 'PeopleCalls'),
  ...interfaceMembers('src/rpc/views/privacy.ts', 'PrivacyCalls'),
  ...interfaceMembers('src/rpc/views/dueTasks.ts', 'DueTaskCalls'),
  ...interfaceMembers('src/rpc/views/life.ts', 'LifeCalls'),
  ...interfaceMembers('src/rpc/views/matching.ts', 'MatchingCalls'),
  ...interfaceMembers('src/rpc/views/orders.ts', 'OrderCalls'),
  ...interfaceMembers('src/rpc/views/roadmap.ts', 'RoadmapCalls'),
].sort();

describe('names of entry functions', () => {
  test('every entry has a prefix that says who calls it', async () => {
    expect((await entryExports()).filter((name) => !CALLED_BY_NAME.test(name))).toEqual([]);
  });

  test('every function of the contract is an entry, and every rpc entry is in the contract', async () => {
    expect((await entryExports()).filter((name) => name.startsWith('rpc'))).toEqual(CONTRACT);
  });

  test('a name used as a string on the server is an entry', async () => {
    const entries = new Set(await entryExports());
    const unknown = filesOf(['src/platform', 'src/application', 'src/rpc'], ['.ts']).flatMap((file) =>
      stringsOf(file)
        .filter(({ text }) => CALLED_BY_NAME.test(text) && !entries.has(text))
        .map(({ text, line }) => `${file}:${line} ${text}`),
    );
    expect(unknown).toEqual([]);
  });

  test('a name a page calls is in the contract', () => {
    const unknown = filesOf(['src/ui'], ['.ts', '.tsx']).flatMap((file) =>
      stringsOf(file)
        .filter(({ text }) => /^rpc[A-Z]\w*$/.test(text) && !CONTRACT.includes(text))
        .map(({ text, line }) => `${file}:${line} ${text}`),
    );
    expect(unknown).toEqual([]);
  });

  test('every menu, trigger and job entry is named by the code that hangs it up', async () => {
    const named = new Set(
      filesOf(['src/platform', 'src/application'], ['.ts'])
        .flatMap(stringsOf)
        .map(({ text }) => text),
    );
    const hungUp = (await entryExports()).filter((name) => !name.startsWith('rpc') && !SIMPLE_TRIGGERS.includes(name));
    expect(hungUp.filter((name) => !named.has(name))).toEqual([]);
  });
});
