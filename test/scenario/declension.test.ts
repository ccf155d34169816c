// «Проверить склонение» through the bundle: words in doubt with their best forms and links, silenced by the forms a person types.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { ask, run } from './kit/asking.ts';
import { columnAt, contentOf, sheetOf, typeInto } from './kit/cells.ts';
import { spentBy } from './kit/ledger.ts';
import { municipalityOf } from './kit/municipality.ts';
import { TABS } from './kit/names.ts';
import { typePeople } from './kit/school.ts';
import { cleanUp, newWorkspace } from './kit/workspaces.ts';

interface Check {
  readonly checked: number;
  readonly more: number;
  readonly doubtful: readonly {
    readonly kind: string;
    readonly place: string;
    readonly text: string;
    readonly forms: readonly { readonly wanted: string; readonly text: string }[];
    readonly columns: readonly string[];
    readonly link: string;
  }[];
}

let workspace: Workspace;
let school = '';
const check = () => ask<Check>(workspace, school, 'rpcCheckDeclension');
const mentor = (last: string, first: string, patronymic: string, position: string, more = {}) => ({
  Фамилия: last,
  Имя: first,
  Отчество: patronymic,
  'Категория участника': 'педагогический работник',
  'Должность или класс': position,
  Состояние: 'согласие получено',
  ...more,
});
const letterOf = (tab: string, column: string): string => {
  const at = columnAt(sheetOf(workspace, school, tab), column);
  return (at >= 26 ? String.fromCharCode(64 + Math.floor(at / 26)) : '') + String.fromCharCode(65 + (at % 26));
};

beforeAll(async () => {
  workspace = newWorkspace();
  school = (await municipalityOf(workspace, 1)).schoolBooks[0] ?? '';
});
afterAll(cleanUp);

describe('a check of declension', () => {
  test('finds nothing among ordinary people, and a class is no title', async () => {
    typePeople(workspace, school, 2);
    expect(await check()).toMatchObject({ doubtful: [], more: 0 });
  });

  test('tells a doubtful name with its forms and links to the column for them, a title once', async () => {
    workspace.typeRows(school, TABS.mentors, [
      mentor('Пастушок', 'Павел', 'Ильич', 'HR'),
      mentor('Ручьёва', 'Анна', 'Ильинична', 'hr'),
    ]);
    const before = contentOf(workspace, school);
    const { doubtful } = await check();
    expect(contentOf(workspace, school)).toEqual(before);
    expect(doubtful.map(({ kind, place, text, columns }) => ({ kind, place, text, columns }))).toEqual([
      {
        kind: 'name',
        place: '«Наставники», строка 4',
        text: 'Пастушок Павел Ильич',
        columns: ['родительный', 'дательный', 'винительный', 'творительный'].map((form) => `ФИО, ${form} падеж`),
      },
      {
        kind: 'title',
        place: '«Наставники», строка 4',
        text: 'HR',
        columns: ['родительный', 'дательный', 'винительный'].map((form) => `Должность, ${form} падеж`),
      },
    ]);
    expect(doubtful[0]?.forms).toEqual([
      { wanted: 'genitive', text: 'Пастушка Павла Ильича' },
      { wanted: 'dative', text: 'Пастушку Павлу Ильичу' },
      { wanted: 'accusative', text: 'Пастушка Павла Ильича' },
      { wanted: 'instrumental', text: 'Пастушком Павлом Ильичом' },
    ]);
    const links = doubtful.map(({ link }) => link.replace(/^.*range=/u, ''));
    const columns = ['ФИО, родительный падеж', 'Должность, родительный падеж'].map((title) =>
      letterOf(TABS.mentors, title),
    );
    expect(links).toEqual(columns.map((letter) => `${letter}4`));
  });

  test('asks for the forms that are not typed yet, and for none when all are', async () => {
    const who = ['Фамилия', 'Пастушок'] as const;
    typeInto(workspace, school, TABS.mentors, who, { 'ФИО, родительный падеж': 'Пастушока Павла Ильича' });
    expect((await check()).doubtful[0]?.forms.map(({ wanted }) => wanted)).toEqual([
      'dative',
      'accusative',
      'instrumental',
    ]);
    typeInto(workspace, school, TABS.mentors, who, {
      'ФИО, дательный падеж': 'Пастушоку Павлу Ильичу',
      'ФИО, винительный падеж': 'Пастушока Павла Ильича',
      'ФИО, творительный падеж': 'Пастушоком Павлом Ильичом',
    });
    expect((await check()).doubtful.map(({ text }) => text)).toEqual(['HR']);
  });

  test('tells of the head, and of a hundred at once, with the same calls', async () => {
    const few = await run(workspace, school, 'rpcCheckDeclension');
    workspace.typeRows(
      school,
      TABS.mentors,
      Array.from({ length: 120 }, (_, index) => mentor('Ким', 'Саша', '', `учитель, кабинет ${index}`)),
    );
    const code = sheetOf(workspace, school, TABS.organisation).rows[1]?.[0]?.text ?? '';
    typeInto(workspace, school, TABS.organisation, ['Код ОО', code], { Руководитель: 'Ким Саша' });
    const many = await run(workspace, school, 'rpcCheckDeclension');
    const { doubtful, more } = (many.value as { value: Check }).value;
    expect(doubtful).toHaveLength(100);
    expect(more).toBe(22);
    expect(doubtful[0]).toMatchObject({
      place: '«Организация», строка 2',
      text: 'Ким Саша',
      columns: ['Руководитель, родительный падеж', 'Руководитель, дательный падеж'],
    });
    expect(spentBy(many)).toEqual(spentBy(few));
  });
});
