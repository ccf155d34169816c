// Documents through the bundle: made once, made anew when something has changed, from templates the municipality edits.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { ask, codesOf, run } from './kit/asking.ts';
import { rowsOf, typeInto } from './kit/cells.ts';
import { documentText } from './kit/documents.ts';
import { municipalityOf } from './kit/municipality.ts';
import { TABS } from './kit/names.ts';
import { makePairs, typePeople } from './kit/school.ts';
import { cleanUp, newWorkspace } from './kit/workspaces.ts';

interface Made {
  readonly made: number;
  readonly unchanged: number;
  readonly documents: readonly { readonly url: string; readonly version: number }[];
}

let workspace: Workspace;
let _municipality: string;
let school: string;

const make = (type: string, ids: readonly string[] = [], separately = false, bookId = school) =>
  ask<Made>(workspace, bookId, 'rpcMakeDocuments', { type, ids, separately });
const states = (type: string) =>
  rowsOf(workspace, school, TABS.documents)
    .filter((row) => row['Вид документа'] === type)
    .map((row) => row['Состояние']);
const documents = () => workspace.files().filter(({ kind }) => kind === 'document').length;

beforeAll(async () => {
  workspace = newWorkspace();
  const built = await municipalityOf(workspace, 1);
  _municipality = built.bookId;
  school = built.schoolBooks[0] ?? '';
  typePeople(workspace, school, 2);
  await makePairs(workspace, school, 2);
});
afterAll(cleanUp);

describe('an order of the organisation', () => {
  test('is read before it is made, and reading makes nothing', async () => {
    const before = documents();
    const preview = await ask<{ lines: { text: string }[][] }>(workspace, school, 'rpcPreviewDocument', {
      type: 'order_introduce',
      ids: [],
    });
    expect(
      preview.lines
        .flat()
        .map(({ text }) => text)
        .join('\n'),
    ).toMatch(/ПРИКАЗЫВАЮ:/);
    expect(documents()).toBe(before);
    expect(rowsOf(workspace, school, TABS.orders)).toEqual([]);
  });

  test('made twice is one document and one draft in «Приказы», which knows its document', async () => {
    const first = await make('order_introduce');
    const second = await make('order_introduce');
    expect([first.made, second.made, second.unchanged]).toEqual([1, 0, 1]);
    const orders = rowsOf(workspace, school, TABS.orders);
    expect(orders.map((row) => [row['Состояние'], row['Документ']])).toEqual([['проект', first.documents[0]?.url]]);
  });

  test('made after the head has changed is version 2, and the former stays marked as replaced', async () => {
    const before = documents();
    typeInto(workspace, school, TABS.organisation, ['Код ОО', 'ОО-0001'], { Руководитель: 'Рябинина Ольга Львовна' });
    const made = await make('order_introduce');
    expect(made.documents[0]?.version).toBe(2);
    expect(states('приказ о внедрении')).toEqual(['заменён новым', 'действует']);
    expect(documents()).toBe(before + 1);
    expect(documentText(workspace, made.documents[0]?.url ?? '')).toMatch(/О\.Л\.\u00a0Рябинина/);
  });
});

describe('papers of several people', () => {
  test('are one document with a sheet each, or a file each', async () => {
    const { choices } = await ask<{ choices: { code: string }[] }>(workspace, school, 'rpcGetDocumentChoices', {
      type: 'consent_mentor',
    });
    const ids = choices.map(({ code }) => code).filter((code) => code.startsWith('НСТ'));
    const joint = await make('consent_mentor', ids);
    expect(joint.made).toBe(1);
    expect(documentText(workspace, joint.documents[0]?.url ?? '').match(/согласна выполнять/giu)).toHaveLength(2);
    const separate = await make('consent_mentor', ids, true);
    expect(separate.made).toBe(2);
    expect(new Set(separate.documents.map(({ url }) => url)).size).toBe(2);
  });

  test.each([
    { why: 'nobody chosen', type: 'consent_mentor', ids: [], code: 'document_nothing_chosen' },
    { why: 'a row that is gone', type: 'consent_mentor', ids: ['НСТ-0999'], code: 'document_choice_unknown' },
    { why: 'a document of the municipality', type: 'order_municipal', ids: [], code: 'document_other_level' },
  ])('$why: a refusal in words, and nothing is made', async ({ type, ids, code }) => {
    const before = documents();
    expect(codesOf(await run(workspace, school, 'rpcMakeDocuments', { type, ids, separately: false }))).toEqual([code]);
    expect(documents()).toBe(before);
  });
});
