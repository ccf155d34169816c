// Lists of people loaded into a register: what lands there and how, what stays out and why, a slice sent twice.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { ask, codesOf, run } from './kit/asking.ts';
import { rowsOf, sheetOf } from './kit/cells.ts';
import { spentBy } from './kit/ledger.ts';
import { ANNA, emptySchool, LEV, list, loading } from './kit/lists.ts';
import { TABS } from './kit/names.ts';
import { cleanUp, copyOf } from './kit/workspaces.ts';

afterAll(cleanUp);

interface List {
  readonly importId: string;
  readonly ready: number;
  readonly problems: readonly { code: string; level: string; lines: number[] }[];
}

let prepared: string;
let school: string;
/** For cases that write nothing. */
let shared: Workspace;
beforeAll(async () => {
  ({ prepared, school } = await emptySchool());
  shared = copyOf(prepared);
});

const mentees = (workspace: Workspace) => rowsOf(workspace, school, TABS.mentees);
const ids = (workspace: Workspace) => mentees(workspace).map((row) => row['Код записи']);

describe('a list', () => {
  test('lands in the register as text and days, each row with a code of its own', async () => {
    const workspace = copyOf(prepared);
    const preview = await ask<List>(workspace, school, 'rpcPreviewList', list([ANNA, LEV]));
    expect(preview).toMatchObject({ ready: 2, problems: [] });
    expect(mentees(workspace)).toEqual([]);
    const loaded = await ask(workspace, school, 'rpcLoadList', loading([ANNA, LEV], preview.importId));
    expect(loaded).toEqual({ written: 2, left: [] });
    expect(mentees(workspace)).toMatchObject([
      {
        'Код записи': 'НСМ-0001',
        Фамилия: 'Берёзкина',
        Имя: 'Анна',
        Отчество: 'Павловна',
        'Дата рождения': '01.09.2012',
        'Категория участника': 'обучающийся',
      },
      { 'Код записи': 'НСМ-0002', 'Дата рождения': '01.06.2012', 'Должность или класс': '=1+1' },
    ]);
    const sheet = sheetOf(workspace, school, TABS.mentees);
    expect(sheet.rows.flat().some(({ value }) => value === '=1+1')).toBe(true);
  });

  test.each([
    { row: ['Берёзкина А.П.', null, '7'], code: 'list_name_unclear', why: 'initials' },
    { row: ['Полевая Вера Львовна', '31.02.2012', '7'], code: 'cell_not_a_day', why: 'no such day' },
    { row: ['Полевая Вера Львовна', 2012, '7'], code: 'cell_not_a_day', why: 'a year is no day' },
    { row: ['Полевая Вера Львовна', '01.09.2030', '7'], code: 'list_birth_date_future', why: 'not born yet' },
    { row: ['Полевая Вера Львовна', '01.09.2012', null], code: 'list_required', why: 'no class' },
    { row: [null, null, null], code: 'list_row_empty', why: 'nothing in the chosen columns' },
    {
      row: ['Полевая Вера Львовна', '01.09.2012', 'паспорт 4510 123456'],
      code: 'forbidden_document',
      why: 'a passport',
    },
    { row: ['Полевая Вера Львовна', '01.09.2012', 'а'.repeat(501)], code: 'list_text_long', why: 'a whole story' },
    { row: ANNA, code: 'list_twice', why: 'the row above again' },
    {
      row: ['берёзкина  анна павловна', null, '7'],
      code: 'list_twice',
      why: 'perhaps the row above: no birth date tells',
    },
    {
      row: ['Полевая Вера Львовна', '01.09.2012', '7, тел. 8 916 123-45-67'],
      code: 'forbidden_phone',
      why: 'a telephone of a child',
    },
  ])('leaves a row out and says why: $why', async ({ row, code }) => {
    const { ready, problems } = await ask<List>(shared, school, 'rpcPreviewList', list([ANNA, row]));
    expect({ ready, problems }).toEqual({
      ready: 1,
      problems: [{ code, level: 'error', lines: [3], text: expect.any(String) }],
    });
  });

  test.each([
    { row: ['Полевая Вера', '01.09.2012', '7'], code: 'list_name_two_words', why: 'no patronymic' },
    { row: ['Полевая Вера Львовна', null, '7'], code: 'list_birth_date_missing', why: 'a pupil without a birth date' },
    { row: ['Полевая Вера Львовна', '01.09.1999', '7'], code: 'list_age_odd', why: 'a pupil of 26' },
    {
      row: ['Полевая Вера Львовна', '01.09.2012', '7', 'почта'],
      more: { columns: ['fullName', 'birthDate', 'position', 'email'] },
      code: 'email_wrong',
      why: 'an odd address',
    },
  ])('takes a row with a remark: $why', async ({ row, code, more }) => {
    const { ready, problems } = await ask<List>(shared, school, 'rpcPreviewList', list([row], more));
    expect({ ready, codes: problems.map((one) => `${one.level} ${one.code}`) }).toEqual({
      ready: 1,
      codes: [`warning ${code}`],
    });
  });

  test('takes a namesake with another birth date, and not a person who is there already', async () => {
    const workspace = copyOf(prepared);
    await ask(workspace, school, 'rpcLoadList', loading([ANNA], 'first'));
    const again = await ask<List>(
      workspace,
      school,
      'rpcPreviewList',
      list([ANNA, [ANNA[0] ?? '', '02.09.2012', '8']]),
    );
    expect(again).toMatchObject({ ready: 1, problems: [{ code: 'list_known', lines: [2] }] });
  });

  test.each([
    {
      more: { columns: ['fullName', 'birthDate', 'nowhere'] },
      code: 'list_field_unknown',
      why: 'a column that is none',
    },
    { more: { columns: ['fullName', 'birthDate', 'id'] }, code: 'list_field_unknown', why: 'a column of the product' },
    { more: { columns: ['fullName'] }, code: 'list_rows_uneven', why: 'rows wider than the columns' },
    { more: { register: 'pairs' }, code: 'argument_wrong', why: 'no register of people' },
    { more: { defaults: { category: '' } }, code: 'argument_wrong', why: 'an empty value for all' },
  ])('is refused as a whole: $why', async ({ more, code }) => {
    expect(codesOf(await run(shared, school, 'rpcPreviewList', list([ANNA], more)))).toEqual([code]);
  });

  test('of mentors: who has signed a consent is no candidate', async () => {
    const workspace = copyOf(prepared);
    const teachers = {
      register: 'mentors',
      columns: ['lastName', 'firstName', 'position', 'qualification', 'teachingYears', 'consentSignedOn'],
      defaults: { category: 'учитель' },
    };
    await ask(
      workspace,
      school,
      'rpcLoadList',
      loading(
        [
          ['Ольховский', 'Пётр', 'учитель', 'высшая категория', 12, '01.09.2025'],
          ['Заозёрная', 'Вера', 'учитель', 'СЗД', '3', null],
        ],
        'teachers',
        teachers,
      ),
    );
    expect(rowsOf(workspace, school, TABS.mentors)).toMatchObject([
      {
        Состояние: 'согласие получено',
        'Квалификационная категория': 'высшая',
        'Категория участника': 'педагогический работник',
      },
      { Состояние: 'кандидат', 'Квалификационная категория': 'соответствие занимаемой должности' },
    ]);
  });
});

describe('a slice', () => {
  test('of 2500 rows costs what one of two does', async () => {
    const many = Array.from({ length: 2500 }, (_, index) => ['Полевая Вера Львовна', 40_000 + index, '7']);
    const spent = [];
    for (const [rows, importId] of [
      [many.slice(0, 2), 'few'],
      [many.slice(2), 'many'],
    ] as const)
      spent.push(spentBy(await run(copyOf(prepared), school, 'rpcLoadList', loading(rows, importId))));
    const [few, most] = spent;
    expect(few).toMatchObject({ reads: 1, writes: 1 });
    // One call asks how large the grid is; the one that fills it makes it larger.
    expect(most).toMatchObject({ reads: 2, writes: 1, calls: (few?.calls ?? 0) + 1 });
    expect(most?.calls).toBeLessThanOrEqual(20);
  });

  test.each([
    { method: 'Properties.setProperty', why: 'remembered, not written' },
    { method: 'Sheets.Spreadsheets.Values.batchUpdate', why: 'written, not answered' },
  ])('killed at $method and sent again is written once: $why', async ({ method }) => {
    const workspace = copyOf(prepared);
    const sent = loading([ANNA, ANNA, LEV], 'killed');
    const killed = await run(workspace, school, 'rpcLoadList', sent, [{ method, call: 1, kill: true }]);
    expect(killed.status).toBe('killed');
    expect(await ask(workspace, school, 'rpcLoadList', sent)).toEqual({ written: 2, left: [3] });
    expect(ids(workspace)).toEqual(['НСМ-0001', 'НСМ-0002']);
    expect(rowsOf(workspace, school, 'Журнал').filter((row) => row['Событие'] === 'загрузка из файла')).toHaveLength(1);
    expect(await ask(workspace, school, 'rpcUndoList', { importId: 'killed' })).toEqual({ removed: 2, kept: [] });
  });
});
