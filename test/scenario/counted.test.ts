// «Что учтено» through the bundle: every number of the report by its rows, every row that was left out with the reason.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { ask } from './kit/asking.ts';
import { contentOf, rowsOf, sheetOf } from './kit/cells.ts';
import { municipalityOf } from './kit/municipality.ts';
import { TABS } from './kit/names.ts';
import { QUARTER } from './kit/reporting.ts';
import { makePairs, SURNAMES, typePeople } from './kit/school.ts';
import { cleanUp, newWorkspace } from './kit/workspaces.ts';

interface Group {
  readonly name: string;
  readonly count: number;
  readonly rows: readonly { readonly id: string; readonly label: string; readonly link: string }[];
}
interface Counted {
  readonly numbers: readonly Group[];
  readonly leftOut: readonly Group[];
}

const SHEET = 'Что учтено';
const { period } = QUARTER;
let workspace: Workspace;
let school = '';
let counted: Counted;

const group = (name: string): Group | undefined =>
  [...counted.numbers, ...counted.leftOut].find((one) => one.name === name);
const ids = (name: string): string[] | undefined => group(name)?.rows.map(({ id }) => id);

/** One row or two of everything a school does. */
const typeActivity = (): void => {
  const rows = {
    Программы: [{ 'Код пары': 'ПАР-0001', Начало: '15.09.2025', Окончание: '31.05.2026', Состояние: 'выполняется' }],
    Встречи: [
      { 'Код пары': 'ПАР-0001', 'Вид встречи': 'первая организационная', Проведена: '20.09.2025' },
      { 'Код пары': 'ПАР-0001', 'Вид встречи': 'первая организационная', Проведена: '21.09.2025' },
    ],
    'Дорожная карта': [
      { 'Код мероприятия': 'М-1', Мероприятие: 'Приказ', Срок: '01.10.2025', Состояние: 'выполнено' },
      { 'Код мероприятия': 'М-2', Мероприятие: 'Сайт', Срок: '01.11.2025', Состояние: 'просрочено' },
    ],
    Готовность: [{ Заполнено: '01.12.2025' }],
    Сайт: [
      { Раздел: 'раздел о наставничестве', 'Адрес страницы': 'https://school.example.org', Состояние: 'опубликован' },
    ],
    Анкеты: [
      { 'Код анкеты': 'АНК-0001', 'Вид анкеты': 'удовлетворённость', 'Кто отвечает': 'наставляемый' },
      { 'Код анкеты': 'АНК-0002', 'Вид анкеты': 'до программы', 'Кто отвечает': 'наставляемый' },
      { 'Код анкеты': 'АНК-0003', 'Вид анкеты': 'после программы', 'Кто отвечает': 'наставляемый' },
    ],
    'Ответы анкет': [
      {
        Ответ: 'о1',
        'Код анкеты': 'АНК-0001',
        'Ключ отвечающего': 'К1',
        'Общая оценка': '9',
        Получен: '2025-12-01 10:00',
      },
      {
        Ответ: 'о2',
        'Код анкеты': 'АНК-0002',
        'Ключ отвечающего': 'К1',
        'Общая оценка': '5',
        Получен: '2025-09-15 10:00',
      },
      {
        Ответ: 'о3',
        'Код анкеты': 'АНК-0003',
        'Ключ отвечающего': 'К1',
        'Общая оценка': '8',
        Получен: '2025-12-02 10:00',
      },
    ],
  };
  for (const [sheet, lines] of Object.entries(rows)) workspace.typeRows(school, sheet, lines);
};

beforeAll(async () => {
  workspace = newWorkspace();
  const { schoolBooks } = await municipalityOf(workspace, 1);
  school = schoolBooks[0] ?? '';
  typePeople(workspace, school, 3);
  await ask(workspace, school, 'rpcGetPairs');
  const pairIds = await makePairs(workspace, school, 3);
  await ask(workspace, school, 'rpcPreparePapers', { pairIds: pairIds.slice(0, 2) });
  const signing = { orderId: 'ПРК-0001', number: '96-Д', date: '2025-09-12', consentsGivenOn: '2025-09-12' };
  await ask(workspace, school, 'rpcSignOrder', signing);
  // A line begun and not finished is read by nobody, and must not be lost without a word.
  workspace.typeRows(school, TABS.mentors, [{ Фамилия: SURNAMES[0] }]);
  typeActivity();
  await workspace.moveClock('2026-01-10T09:00:00.000Z');
  const before = contentOf(workspace, school);
  counted = await ask<Counted>(workspace, school, 'rpcGetCounted', { period });
  expect(contentOf(workspace, school)).toEqual(before);
});
afterAll(cleanUp);

describe('a number of the report', () => {
  test('is as many rows as the report says', async () => {
    const { lines } = await ask<{ lines: { name: string; value: string }[] }>(
      workspace,
      school,
      'rpcPreviewSubmission',
      { period },
    );
    const reported = new Map(lines.map(({ name, value }) => [name, value]));
    const same = [
      'Пар',
      'Групп',
      'Наставников',
      'Наставляемых',
      'Пар и групп по приказам',
      'Из них со всеми согласиями',
      'Программ',
      'Обязательных встреч',
      'Пунктов дорожной карты со сроком',
      'Спрошено наставляемых',
      'Ответов наставляемых',
      'Спрошено наставников',
      'Ответов наставников',
      'Ответили до и после',
    ];
    expect(same.map((name) => [name, String(group(name)?.count)])).toEqual(
      same.map((name) => [name, reported.get(name)]),
    );
    expect(ids('Пар')).toEqual(['ПАР-0001', 'ПАР-0002']);
  });

  test.each([
    { name: 'Встреч проведено', rows: [/первая организационная, 20\.09\.2025/u], why: 'one of a type is enough' },
    { name: 'Обязательных встреч', rows: [/первая/u, /не проведена/u], why: 'those to be held, of pairs' },
    {
      name: 'Пунктов выполнено в срок',
      rows: [/Мониторинг/u, /Приказ/u],
      why: 'the report proves that of its own quarter, the other was ticked by hand',
    },
    { name: 'Наставляемых удовлетворены (ответов)', rows: [/2025-12-01/u], why: 'an answer' },
    { name: 'Ответили до и после', rows: [/ответ до программы: о2/u], why: 'the earlier answer is named' },
    { name: 'Программ', rows: [/ПАР-0001/u], why: 'the programme of a pair' },
    { name: 'Готовность: чек-лист', rows: [/^$/u], why: 'the last checklist' },
    { name: 'Раздел о наставничестве на сайте', rows: [/school\.example\.org/u], why: 'the page' },
    { name: 'Куратор назначен', rows: [/Берёзкина/u], why: 'the row of the curator' },
    { name: 'Акты внедрения: приказы и день утверждения дорожной карты', rows: [/./u], why: 'the order on the pairs' },
  ])('of what the school does is told by its rows: $name, $why', ({ name, rows }) => {
    const own = group(name)?.rows ?? [];
    expect(own.map(({ label }) => label).slice(0, rows.length)).toEqual(
      rows.map((text) => expect.stringMatching(text)),
    );
    for (const { link } of own) expect(link).toMatch(/#gid=\d+&range=A\d+$/u);
  });

  test('leads to each of its rows', () => {
    const { sheetId } = sheetOf(workspace, school, TABS.pairs);
    expect(group('Пар')?.rows.map(({ link }) => link.slice(link.indexOf('#')))).toEqual([
      `#gid=${sheetId}&range=A2`,
      `#gid=${sheetId}&range=A3`,
    ]);
    expect(group('Наставников')?.rows[0]?.label).toContain(SURNAMES[0]);
  });
});

describe('a row that was left out', () => {
  test.each([
    { why: 'its pair has no signed order', name: 'пара – проект', rows: ['ПАР-0003'] },
    { why: 'a line begun and not finished', name: 'не заполнены обязательные столбцы', rows: [''] },
  ])('is named with the reason: $why', ({ name, rows }) => {
    expect(ids(name)).toEqual(rows);
    expect(group(name)?.rows[0]?.link).toMatch(/#gid=\d+&range=A\d+$/u);
  });
});

describe('the sheet to print', () => {
  const make = () => ask<{ title: string; rows: number }>(workspace, school, 'rpcMakeCountedSheet', { period });

  test('has every row once more, with codes and no name of anybody', async () => {
    const { title, rows } = await make();
    expect(title).toBe(SHEET);
    const lines = rowsOf(workspace, school, SHEET);
    expect(lines).toHaveLength(rows);
    expect(rows).toBe([...counted.numbers, ...counted.leftOut].reduce((sum, { count }) => sum + count, 0));
    expect(lines.find((line) => line['Код'] === 'ПАР-0003')).toMatchObject({ Учтено: 'нет', Квартал: period });
    const text = JSON.stringify(contentOf(workspace, school)[SHEET]);
    for (const surname of [...SURNAMES, 'Берёзкина']) expect(text).not.toContain(surname);
    expect(sheetOf(workspace, school, SHEET).frozenRows).toBe(1);
  });

  test('made again is the same sheet', async () => {
    const before = contentOf(workspace, school);
    await make();
    expect(contentOf(workspace, school)).toEqual(before);
  });
});
