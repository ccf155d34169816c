// Templates in the built bundle: their tags and their check ask for little and write nothing.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { replyOf, run } from './kit/asking.ts';
import { contentOf } from './kit/cells.ts';
import { municipalityOf } from './kit/municipality.ts';
import { cleanUp, newWorkspace } from './kit/workspaces.ts';

let workspace: Workspace;
let books: Readonly<Record<'school' | 'municipality', string>>;

beforeAll(async () => {
  workspace = newWorkspace();
  const { bookId, schoolBooks } = await municipalityOf(workspace, 1);
  books = { municipality: bookId, school: schoolBooks[0] ?? '' };
});
afterAll(cleanUp);

const everything = () => ({
  cells: Object.values(books).map((id) => contentOf(workspace, id)),
  files: workspace.files().map(({ name }) => name),
});

describe.each(['school', 'municipality'] as const)('in a book of a %s', (role) => {
  test('the template that ships has no problem and its tags have examples', async () => {
    const before = everything();
    const checked = await run(workspace, books[role], 'rpcCheckTemplate', { type: 'minutes' });
    expect(replyOf(checked)).toEqual({ ok: true, value: { url: '', problems: [] } });
    const tags = replyOf(await run(workspace, books[role], 'rpcGetTags', { type: 'minutes' })) as {
      value: { groups: { tags: { tag: string; example: string }[] }[] };
    };
    const examples = tags.value.groups.flatMap((group) => group.tags);
    expect(examples.find(({ tag }) => tag === '{{учебный год}}')?.example).toMatch(/^\d{4}\/\d{4}$/);
    expect(everything()).toEqual(before);
  });
});
