// What is hard to print, through the bundle: names as people have them, a very long organisation, lists with nothing in them.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { ask } from './kit/asking.ts';
import { typeInto } from './kit/cells.ts';
import { documentText } from './kit/documents.ts';
import { municipalityOf } from './kit/municipality.ts';
import { TABS } from './kit/names.ts';
import { makePairs, typePeople } from './kit/school.ts';
import { cleanUp, newWorkspace } from './kit/workspaces.ts';

interface Preview {
  readonly lines: readonly (readonly { readonly text: string; readonly state: string }[])[];
}

interface Made {
  readonly made: number;
  readonly documents: readonly { readonly url: string }[];
}

const LONG = `Муниципальное учреждение «Школа ${'имени лётчика Озёрного-Заречного '.repeat(11).trim()}»`;
const BROKEN = /undefined|null|NaN| {2}|\{\{[#/^]|\( | ,|, ,/u;

let workspace: Workspace;
let school = '';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const shown = async (type: string, ids: readonly string[] = []) => {
  const { lines } = await ask<Preview>(workspace, school, 'rpcPreviewDocument', { type, ids });
  const text = plain(lines.map((pieces) => pieces.map((piece) => piece.text).join('')).join('\n'));
  return { text, unsure: lines.flat().some(({ state }) => state === 'unsure') };
};

beforeAll(async () => {
  workspace = newWorkspace();
  const { schoolBooks } = await municipalityOf(workspace, 1);
  school = schoolBooks[0] ?? '';
  typePeople(workspace, school, 1);
  await makePairs(workspace, school, 1);
});
afterAll(cleanUp);

test.each([
  {
    why: 'nobody has a patronymic',
    name: ['Ольховская', 'Вера', ''],
    genitive: 'от Ольховской Веры',
    initials: 'В.',
    unsure: false,
  },
  {
    why: 'a name in Latin letters stays as it is',
    name: ['Schmidt', 'Anna', ''],
    genitive: 'от Schmidt Anna',
    initials: 'A.',
    unsure: true,
  },
  {
    why: 'a tag is a name that nobody can decline',
    name: ['{{фио}}', 'Вера', ''],
    genitive: 'от {{фио}} Вера',
    initials: 'В.',
    unsure: true,
  },
])('a consent, $why', async ({ name: [last = '', first = '', patronymic = ''], genitive, initials, unsure }) => {
  const cells = { Фамилия: last, Имя: first, Отчество: patronymic };
  typeInto(workspace, school, TABS.mentors, ['Код записи', 'НСТ-0001'], cells);
  const { text, unsure: isUnsure } = await shown('consent_mentor', ['НСТ-0001']);
  expect(text).toContain(genitive);
  expect(isUnsure).toBe(unsure);
  expect(text).toContain(`${last} ${initials}`);
  expect(text).not.toMatch(BROKEN);
});

test('four hundred letters of an organisation are printed whole, in the document as in the preview', async () => {
  expect(LONG.length).toBeGreaterThan(390);
  const before = (await shown('order_introduce')).text;
  typeInto(workspace, school, TABS.organisation, ['Код ОО', 'ОО-0001'], { 'Полное наименование': LONG });
  expect(before).not.toContain(LONG);
  const { made, documents } = await ask<Made>(workspace, school, 'rpcMakeDocuments', {
    type: 'order_introduce',
    ids: [],
    separately: false,
  });
  expect(made).toBe(1);
  expect(plain(documentText(workspace, documents[0]?.url ?? ''))).toContain(LONG);
});

test.each(['order_awards', 'readiness_checklist', 'analytical_report_org', 'order_approve_regulation'])(
  '%s of a school that has written nothing down has empty loops and no trace of them',
  async (type) => {
    const { text } = await shown(type);
    expect(text.length).toBeGreaterThan(200);
    expect(text).not.toMatch(BROKEN);
  },
);
