// Things that happen at the same instant: answers, doubled events, two curators, a job and a page; every one there, once.
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { ask, minutesLater, replyOf, run } from './kit/asking.ts';
import { rowsOf } from './kit/cells.ts';
import { addOrganisations, municipalityOf } from './kit/municipality.ts';
import { TABS } from './kit/names.ts';
import { PAIR, typePeople } from './kit/school.ts';
import { cleanUp, discard, newWorkspace } from './kit/workspaces.ts';

let workspace: Workspace;
let municipal: string;
let school: string;

beforeEach(async () => {
  workspace = newWorkspace();
  const municipality = await municipalityOf(workspace, 1);
  municipal = municipality.bookId;
  school = municipality.schoolBooks[0] ?? '';
});
afterEach(() => discard(workspace));
afterAll(cleanUp);

const registrationForm = async (): Promise<string> => {
  await ask(workspace, school, 'rpcCreateRegistrationForm');
  return workspace.files().find(({ kind }) => kind === 'form')?.id ?? '';
};

const answer = (number: number) => ({
  Фамилия: `Полевая ${number}`,
  Имя: 'Анна',
  'Категория участника': 'педагогический работник',
  'Должность или класс': 'учитель',
  'Форма наставничества': ['учитель – ученик'],
});

const registered = () => rowsOf(workspace, school, TABS.mentors);

describe('answers of the registration form', () => {
  test.each([{ count: 2 }, { count: 30 }])('$count at the same instant: every one there, once', async ({ count }) => {
    const formId = await registrationForm();
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    const sent = await Promise.all(numbers.map((number) => workspace.submitForm(formId, answer(number))));
    const statuses = sent.flatMap(({ executions }) => executions.map(({ status }) => status));
    expect(statuses).toEqual(numbers.map(() => 'completed'));
    expect(
      registered()
        .map((row) => row['Фамилия'])
        .sort(),
    ).toEqual(numbers.map((number) => `Полевая ${number}`).sort());
    await workspace.moveClock(minutesLater(workspace, 11));
    const rows = registered();
    expect(rows).toHaveLength(count);
    expect(new Set(rows.map((row) => row['Код записи'])).size).toBe(count);
    expect(new Set(rows.map((row) => row['Ответ анкеты'])).size).toBe(count);
  });

  test('an event that Google sends twice writes nothing more', async () => {
    const formId = await registrationForm();
    const { responseId } = await workspace.submitForm(formId, answer(1));
    const again = await workspace.repeatSubmission(formId, responseId);
    expect(again.map(({ status }) => status)).toEqual(['completed']);
    await workspace.submitForm(formId, answer(2));
    await workspace.repeatSubmission(formId, responseId);
    expect(registered().map((row) => row['Фамилия'])).toEqual(['Полевая 1', 'Полевая 2']);
  });

  test('the same event twice at once writes one row', async () => {
    const formId = await registrationForm();
    const [{ responseId }] = await Promise.all([workspace.submitForm(formId, answer(1))]);
    await Promise.all([1, 2, 3].map(() => workspace.repeatSubmission(formId, responseId)));
    expect(registered()).toHaveLength(1);
  });

  test('a mentor who sends the form twice is there twice: only a person may say that two are one', async () => {
    const formId = await registrationForm();
    await workspace.submitForm(formId, answer(1));
    await workspace.submitForm(formId, answer(1));
    expect(registered()).toHaveLength(2);
  });
});

describe('two people at once', () => {
  test('two curators make a pair each: two pairs with two codes', async () => {
    typePeople(workspace, school, 2);
    await ask(workspace, school, 'rpcGetPairs');
    const press = (number: number) =>
      ask<{ pairId: string }>(workspace, school, 'rpcCreatePair', {
        ...PAIR,
        mentorId: `НСТ-000${number}`,
        menteeIds: [`НСМ-000${number}`],
      });
    const made = await Promise.all([press(1), press(2)]);
    expect(made.map(({ pairId }) => pairId).sort()).toEqual(['ПАР-0001', 'ПАР-0002']);
    expect(rowsOf(workspace, school, TABS.pairs).map((row) => row['Код пары'])).toEqual(['ПАР-0001', 'ПАР-0002']);
    expect(rowsOf(workspace, school, TABS.members)).toHaveLength(4);
  });

  test('two coordinators press «create workbooks»: one workbook each organisation', async () => {
    await addOrganisations(workspace, municipal, [
      { name: 'МБОУ СОШ № 211', orgType: 'school', source: 'workbook' },
      { name: 'МБОУ СОШ № 212', orgType: 'school', source: 'workbook' },
    ]);
    const replies = await Promise.all([1, 2].map(() => run(workspace, municipal, 'rpcMakeSchoolBooks')));
    expect(replies.map((execution) => execution.status)).toEqual(['completed', 'completed']);
    const books = workspace.files().filter(({ name }) => name.startsWith('Книга наставничества'));
    expect(books).toHaveLength(3);
  });

  test('the same organisation added twice at once is refused once', async () => {
    const organisations = [{ name: 'МБОУ СОШ № 221', orgType: 'school', source: 'typed' }];
    const press = () => run(workspace, municipal, 'rpcAddOrganisations', { organisations });
    const replies = (await Promise.all([press(), press()])).map((execution) => replyOf(execution).ok);
    expect(replies.sort()).toEqual([false, true]);
  });
});
