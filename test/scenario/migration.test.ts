// A workbook of version 1 brought to the version of the bundle: everything typed stays, what has moved is carried over.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Workspace } from '../../local/contract.ts';
import { ask, codesOf, run } from './kit/asking.ts';
import { contentOf, headersOf, renameColumn, rowsOf, sheetOf, typeInto } from './kit/cells.ts';
import { spentBy } from './kit/ledger.ts';
import { municipalityOf } from './kit/municipality.ts';
import { TABS } from './kit/names.ts';
import { municipalityOfVersionOne, schoolOfVersionOne } from './kit/versionOne.ts';
import { cleanUp, newWorkspace } from './kit/workspaces.ts';

afterAll(cleanUp);

type Content = ReturnType<typeof contentOf>;

/** Every typed cell of before that does not stand at its place any more, but for the version itself. */
const lostCells = (before: Content, after: Content): string[] =>
  Object.entries(before).flatMap(([title, rows]) =>
    rows.flatMap((row, down) =>
      row.flatMap((value, right) => {
        const isSame = value === null || after[title]?.[down]?.[right] === value;
        const isVersion = title === TABS.settings && row[0] === 'schemaVersion';
        return isSame || isVersion ? [] : [`${title} ${down + 1}:${right + 1} ${value}`];
      }),
    ),
  );

describe('a school’s workbook of version 1', () => {
  let workspace: Workspace;
  let bookId: string;
  let before: Content;
  let updated: { sheets: number; columns: number; rows: number };
  beforeAll(async () => {
    workspace = newWorkspace();
    bookId = schoolOfVersionOne(workspace);
    before = contentOf(workspace, bookId);
  });

  test('is not worked in before it is updated: the panel offers that and nothing else', async () => {
    expect(await ask(workspace, bookId, 'rpcGetPanel')).toEqual({ role: 'outdated', book: 'school' });
    expect(codesOf(await run(workspace, bookId, 'rpcGetPairs'))).toEqual(['book_outdated']);
    expect(contentOf(workspace, bookId)).toEqual(before);
    updated = await ask(workspace, bookId, 'rpcUpdateBook');
    expect(updated.rows).toBe(5);
    expect(await ask(workspace, bookId, 'rpcGetPanel')).toMatchObject({ role: 'school' });
  });

  test('keeps every cell, columns that the schema no longer knows among them', () => {
    expect(lostCells(before, contentOf(workspace, bookId))).toEqual([]);
    const organisation = headersOf(sheetOf(workspace, bookId, TABS.organisation));
    expect(organisation.slice(0, 14)).toContain('Куратор');
    expect(organisation.slice(13)).toEqual(['Заметка', 'Учредитель', ...organisation.slice(15)]);
  });

  test('has the curator, the resource centre and the representatives in sheets of their own', () => {
    expect(rowsOf(workspace, bookId, TABS.curators)).toMatchObject([
      { 'Код куратора': 'КУР-0001', Куратор: 'Берёзкина Анна Львовна', Роль: 'куратор' },
    ]);
    expect(rowsOf(workspace, bookId, TABS.site)).toMatchObject([
      { Раздел: 'ресурсный центр наставнических практик', Состояние: 'опубликован' },
    ]);
    expect(rowsOf(workspace, bookId, TABS.representatives).map((row) => Object.values(row).slice(0, 3))).toEqual([
      ['ПРД-0001', 'НСМ-0001', 'Заозёрный Лев Ильич'],
      ['ПРД-0002', 'НСМ-0002', 'Ручьёва Нина Олеговна'],
    ]);
    expect(rowsOf(workspace, bookId, TABS.mentees).map((row) => row['Код записи'])).toEqual(['НСМ-0001', 'НСМ-0002']);
  });

  test('looks as a workbook that was made today', async () => {
    const { schoolBooks } = await municipalityOf(workspace, 1);
    const made = schoolBooks[0] ?? '';
    // Protection of a whole sheet is not in the file the old workbook comes from.
    const looks = (id: string) =>
      workspace
        .sheets(id)
        .filter(({ title }) => title !== TABS.outbox && title !== TABS.checks)
        .flatMap((sheet) =>
          headersOf(sheet).map((title, at) => [`${sheet.title}.${title}`, sheet.columns[at]] as const),
        );
    const old = new Set(Object.entries(before).flatMap(([title, rows]) => rows[0]?.map((cell) => `${title}.${cell}`)));
    const own = new Map(looks(bookId));
    const differing = looks(made).filter(
      ([name, look]) => !old.has(name) && JSON.stringify(own.get(name)) !== JSON.stringify(look),
    );
    expect(differing).toEqual([]);
    const known = looks(made).filter(([name]) => old.has(name));
    expect(known.filter(([name, look]) => String(own.get(name)?.list) !== String(look?.list))).toEqual([]);
  });

  test('reports what it would have reported, once the page that was only ticked off has an address', async () => {
    typeInto(workspace, bookId, TABS.site, ['Раздел', 'ресурсный центр наставнических практик'], {
      'Адрес страницы': 'https://school.example.org/centre',
    });
    const { lines } = await ask<{ lines: { name: string; value: string }[] }>(
      workspace,
      bookId,
      'rpcPreviewSubmission',
      {
        period: '2025-Q4',
      },
    );
    const numbers = Object.fromEntries(lines.map(({ name, value }) => [name, value]));
    expect(numbers).toMatchObject({
      Наставников: '1',
      Наставляемых: '1',
      Пар: '1',
      'Раздел «Ресурсный центр»': 'да',
      'Молодых специалистов всего': '3',
    });
  });

  test('is left alone by a second update', async () => {
    const content = contentOf(workspace, bookId);
    expect(await ask(workspace, bookId, 'rpcUpdateBook')).toEqual({ sheets: 0, columns: 0, rows: 0 });
    expect(contentOf(workspace, bookId)).toEqual(content);
  });

  test('of a version this bundle does not know yet is read by nobody', async () => {
    typeInto(workspace, bookId, TABS.settings, ['Код', 'schemaVersion'], { Значение: '99' });
    const content = contentOf(workspace, bookId);
    for (const entry of ['rpcGetPanel', 'rpcGetPairs', 'rpcUpdateBook'])
      expect(codesOf(await run(workspace, bookId, entry))).toEqual(['book_newer']);
    expect(contentOf(workspace, bookId)).toEqual(content);
  });
});

test('a municipal workbook of version 1 keeps its register and its links', async () => {
  const workspace = newWorkspace();
  const bookId = municipalityOfVersionOne(workspace, [schoolOfVersionOne(workspace)]);
  const before = contentOf(workspace, bookId);
  expect(await ask(workspace, bookId, 'rpcGetPanel')).toEqual({ role: 'outdated', book: 'municipality' });
  await ask(workspace, bookId, 'rpcUpdateBook');
  expect(lostCells(before, contentOf(workspace, bookId))).toEqual([]);
  expect(await ask(workspace, bookId, 'rpcGetPanel')).toMatchObject({ organisations: [{ id: 'ОО-0001' }] });
});

describe('«Обновить книги»', () => {
  interface Home {
    readonly books: { readonly outdated: number };
  }

  test('brings every workbook of the register up to date, names those it could not, and asks little the second time', async () => {
    const workspace = newWorkspace();
    const whole = schoolOfVersionOne(workspace);
    const doubled = schoolOfVersionOne(workspace, 'С двойным столбцом', 'ОО-0002');
    renameColumn(workspace, doubled, TABS.organisation, 'Заметка', 'ИНН');
    const bookId = municipalityOfVersionOne(workspace, [whole, doubled, 'нет-такой-книги']);
    await ask(workspace, bookId, 'rpcUpdateBook');
    const versionOf = (id: string) =>
      rowsOf(workspace, id, TABS.settings).find((row) => row['Код'] === 'schemaVersion')?.['Значение'];
    expect((await ask<Home>(workspace, bookId, 'rpcGetPanel')).books.outdated).toBe(3);

    expect(await ask(workspace, bookId, 'rpcUpdateBooks')).toMatchObject({ state: 'finished', done: 1, total: 3 });
    expect(rowsOf(workspace, bookId, TABS.organisations).map((row) => row['Версия книги'])).toEqual([
      versionOf(bookId),
      '',
      '',
    ]);
    expect(await ask(workspace, whole, 'rpcGetPanel')).toMatchObject({ role: 'school' });
    expect((await ask<Home>(workspace, bookId, 'rpcGetPanel')).books.outdated).toBe(2);

    renameColumn(workspace, doubled, TABS.organisation, 'ИНН', 'Заметка');
    const again = await run(workspace, bookId, 'rpcUpdateBooks');
    expect(again.value).toMatchObject({ value: { done: 2, total: 3 } });
    const third = await run(workspace, bookId, 'rpcUpdateBooks');
    expect(spentBy(third)).toMatchObject({ reads: 4, writes: 0 });
  });

  test('applies the list of columns that the municipality leaves out: hidden, shown again, never deleted', async () => {
    const workspace = newWorkspace();
    const { bookId, schoolBooks } = await municipalityOf(workspace, 1);
    const school = schoolBooks[0] ?? '';
    workspace.typeRows(school, TABS.mentors, [{ Фамилия: 'Полевая', Предмет: 'физика' }]);
    const isHidden = () => {
      const sheet = sheetOf(workspace, school, TABS.mentors);
      return sheet.columns[headersOf(sheet).indexOf('Предмет')]?.hidden;
    };
    const leaveOut = async (off: string) => {
      typeInto(workspace, bookId, TABS.settings, ['Код', 'columnsOff'], { Значение: off });
      await ask(workspace, bookId, 'rpcUpdateBooks');
    };
    await leaveOut('mentors.subject');
    expect(isHidden()).toBe(true);
    expect(rowsOf(workspace, school, TABS.mentors)).toMatchObject([{ Предмет: 'физика' }]);
    await leaveOut('');
    expect(isHidden()).toBe(false);
  });
});
