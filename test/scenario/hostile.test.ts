// Texts that would be formulas, markup or template tags elsewhere: stored and shown as the same text, in cells and in papers.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { ask } from './kit/asking.ts';
import { columnAt, rowsOf, sheetOf } from './kit/cells.ts';
import { documentText } from './kit/documents.ts';
import { municipalityOf } from './kit/municipality.ts';
import { TABS } from './kit/names.ts';
import { PAIR, type Pairs, typePeople } from './kit/school.ts';
import { cleanUp, newWorkspace } from './kit/workspaces.ts';

const TEXTS = [
  { why: 'a formula', text: '=СУММ(A1:A9)' },
  { why: 'a formula that reaches out', text: '=IMPORTRANGE("1";"A1")' },
  { why: 'a plus', text: '+7 900 000-00-00' },
  { why: 'a minus', text: '-1+1' },
  { why: 'an at sign', text: '@СУММ(A1)' },
  { why: 'an apostrophe', text: "'Олег" },
  { why: 'bold markup', text: '<b>Озерцова</b>' },
  { why: 'a script', text: '<script>alert(1)</script>' },
  { why: 'an image that fails', text: '<img src=x onerror=alert(1)>' },
  { why: 'entities', text: '&lt;i&gt; & "кавычки"' },
  { why: 'a template tag', text: '{{организация.инн}}' },
  { why: 'an open loop', text: '{{#пары}}' },
  { why: 'half a tag', text: 'фамилия }} и {{' },
  { why: 'a day', text: '01.02.2025' },
  { why: 'a number', text: '007' },
  { why: 'a flag', text: 'ИСТИНА' },
] as const;

let workspace: Workspace;
let municipal: string;
let school: string;
let formId: string;

beforeAll(async () => {
  workspace = newWorkspace();
  const municipality = await municipalityOf(workspace, 1);
  municipal = municipality.bookId;
  school = municipality.schoolBooks[0] ?? '';
  typePeople(workspace, school, 1);
  await ask(workspace, school, 'rpcCreateRegistrationForm');
  formId = workspace.files().find(({ kind }) => kind === 'form')?.id ?? '';
});

afterAll(cleanUp);

/** Values of a column below the header, as the Sheets API gives them. */
const valuesUnder = (bookId: string, tab: string, header: string) => {
  const sheet = sheetOf(workspace, bookId, tab);
  const at = columnAt(sheet, header);
  return sheet.rows.slice(1).map((row) => row[at]?.value);
};

describe.each(TEXTS)('$why stays the text it is', ({ text }) => {
  test('in an answer of the form', async () => {
    const { executions } = await workspace.submitForm(formId, {
      Фамилия: text,
      Имя: text,
      Отчество: text,
      'Категория участника': 'педагогический работник',
      'Должность или класс': 'класс или другая должность',
      'Ваш класс или должность': text,
      'Форма наставничества': ['учитель – ученик'],
      'Согласие подписано отдельно, дата': '2025-09-01',
    });
    expect(executions.map(({ status }) => status)).toEqual(['completed']);
    for (const header of ['Фамилия', 'Имя', 'Отчество', 'Должность или класс'])
      expect(valuesUnder(school, TABS.mentors, header)).toContain(text);
  });

  test('typed into the grid', () => {
    workspace.typeRows(school, TABS.mentees, [
      {
        Фамилия: text,
        Имя: text,
        'Категория участника': 'обучающийся',
        'Дата рождения': '05.05.2012',
        'Должность или класс': text,
      },
    ]);
    expect(valuesUnder(school, TABS.mentees, 'Имя')).toContain(text);
  });

  test('as the name of an organisation', async () => {
    const organisations = [{ name: text, orgType: 'school', source: 'typed' }];
    await ask(workspace, municipal, 'rpcAddOrganisations', { organisations });
    expect(valuesUnder(municipal, TABS.organisations, 'Краткое наименование')).toContain(text);
    const panel = await ask<{ organisations: { name: string }[] }>(workspace, municipal, 'rpcGetPanel');
    expect(panel.organisations.map(({ name }) => name)).toContain(text);
  });

  test('in a pair and in its papers', async () => {
    const { mentors, mentees } = await ask<Pairs>(workspace, school, 'rpcGetPairs');
    const of = (people: Pairs['mentors']) => people.find(({ label }) => label.startsWith(text))?.id;
    const { pairId } = await ask<{ pairId: string }>(workspace, school, 'rpcCreatePair', {
      ...PAIR,
      goal: text,
      mentorId: of(mentors),
      menteeIds: [of(mentees)],
    });
    expect(
      rowsOf(workspace, school, TABS.pairs).find((row) => row['Код пары'] === pairId)?.['Тема (направление)'],
    ).toBe(text);
    const { orderUrl, consentsUrls } = await ask<{ orderUrl: string; consentsUrls: string[] }>(
      workspace,
      school,
      'rpcPreparePapers',
      { pairIds: [pairId] },
    );
    expect(documentText(workspace, orderUrl)).toContain(text);
    expect(documentText(workspace, consentsUrls[0] ?? '')).toContain(text);
  });
});
