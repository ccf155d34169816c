// The coordinator's tasks about the workbooks, the documents and the settings of a municipality.
import type { Page } from 'playwright-core';
import { ask } from '../../../scenario/kit/asking.ts';
import { typeInto } from '../../../scenario/kit/cells.ts';
import { withText } from '../kit/docxText.ts';
import type { GuideTask } from '../kit/guideTask.ts';
import type { Hands } from '../kit/hands.ts';
import type { Stage } from '../kit/stage.ts';

const organisations = ({ bookId, rows }: Stage, ...headers: string[]) =>
  rows(bookId, 'Реестр ОО').map((row) => headers.map((header) => row[header]));

/** A document as a workbook would make it now. */
async function textOf({ workspace }: Stage, bookId: string, type: string): Promise<string> {
  const { lines } = await ask<{ lines: { text: string }[][] }>(workspace, bookId, 'rpcPreviewDocument', {
    type,
    ids: [],
  });
  return lines
    .map((pieces) => pieces.map(({ text }) => text).join(''))
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

const CONSTANT = 'Детей 10 лет, проживающих в муниципалитете';

const updateBooks = async (panel: Hands) => {
  await panel.unfold('Организации');
  await panel.press('Книги школ');
  await panel.press('Обновить книги');
  await panel.arrive('Книги обновлены');
};

/** Downloads the open document, changes a sentence of it and puts it in the place of the old one. */
async function rewrite(hands: Hands, tab: Page, before: string, after: string): Promise<void> {
  const [download] = await Promise.all([tab.waitForEvent('download'), hands.press('Скачать .docx')]);
  tab.once('dialog', (dialog) => void dialog.accept());
  const buffer = await withText(await download.path(), before, after);
  await hands.give('Заменить файлом .docx', { name: 'шаблон.docx', buffer });
  await hands.see('Документ заменён вашим файлом.');
}

export const COORDINATOR_BOOKS: readonly GuideTask[] = [
  {
    task: 'Первый запуск',
    why: 'an empty table becomes the workbook of a municipality',
    place: 'blank',
    async walk({ bookId, openPanel, panel }) {
      await openPanel(bookId);
      await panel.write('Название муниципалитета', 'Заречный муниципальный округ');
      await panel.write('Орган управления образованием', 'Управление образования');
      await panel.write('Населённый пункт', 'г. Заречный');
      await panel.press('Далее');
      await panel.choose('Профиль показателей', 'Артемовский: оба направления, календарный год');
      await panel.write('Год начала внедрения', '2021');
      await panel.press('Далее');
      await panel.see('Только коды людей');
      await panel.tick('Имена');
      await panel.press('Далее');
      await panel.arrive('Всё верно?');
      await panel.press('Создать книгу');
      await panel.arrive('Книга создана');
      await panel.press('Перейти к работе');
      await panel.see('Начало работы');
    },
    left: ({ bookId, rows }) => {
      const settings = new Map(rows(bookId, 'Настройки').map((row) => [row['Параметр'], row['Значение']]));
      const told = ['Роль книги', 'Профиль', 'Персональные данные', 'Муниципалитет', 'Первый год внедрения'];
      return told.map((name) => settings.get(name));
    },
    leaves: ['муниципалитет', 'artemovsky_go', 'хранятся имена', 'Заречный муниципальный округ', '2021'],
  },
  {
    task: 'Добавить организации',
    why: 'the list of a file stands in the register with its types',
    place: 'founded',
    async walk({ bookId, openPanel, panel }) {
      await openPanel(bookId);
      await panel.unfold('Организации');
      await panel.press('Добавить организации');
      await panel.give('Файл .xlsx или .csv', {
        name: 'Реестр.csv',
        buffer: Buffer.from('Название;Тип\nМБОУ СОШ № 201;школа\nМБДОУ «Детский сад № 7»;детский сад\n'),
      });
      await panel.see(/^Прочитано: 2/u);
      await panel.see('В своей книге');
      await panel.see('Числа вводит координатор');
      await panel.tick('На листе в этой книге');
      await panel.press('Добавить');
      await panel.arrive('Организации добавлены');
    },
    left: (stage) => organisations(stage, 'Краткое наименование', 'Тип ОО', 'Источник данных'),
    leaves: [
      ['МБОУ СОШ № 201', 'школа', 'лист в муниципальной книге'],
      ['МБДОУ «Детский сад № 7»', 'детский сад', 'лист в муниципальной книге'],
    ],
  },
  {
    task: 'Книги школ',
    why: 'each school gets a workbook that is open to its curator',
    place: 'listed',
    async walk({ bookId, openPanel, panel, sheetsOf }) {
      await openPanel(bookId);
      await sheetsOf(bookId).type('Реестр ОО', 'МБОУ СОШ № 202', 'Почта куратора', 'kurator202@example.org');
      await panel.unfold('Организации');
      await panel.press('Книги школ');
      await panel.press('Создать книги школ');
      await panel.arrive('Книги созданы');
    },
    left: ({ workspace }) =>
      workspace
        .files()
        .filter(({ name }) => name.startsWith('Книга наставничества'))
        .map(({ name, openedTo }) => [name, openedTo?.join() ?? ''])
        .sort(),
    leaves: [
      ['Книга наставничества – МБОУ СОШ № 201 (ОО-0001)', ''],
      ['Книга наставничества – МБОУ СОШ № 202 (ОО-0002)', 'kurator202@example.org'],
    ],
  },
  {
    task: 'Обновить книги',
    why: 'a workbook of the version before becomes one of this version',
    place: 'town',
    async walk({ workspace, bookId, schoolId, openPanel, panel }) {
      typeInto(workspace, bookId, 'Реестр ОО', ['Код ОО', 'ОО-0001'], { 'Версия книги': '4' });
      typeInto(workspace, schoolId, 'Настройки', ['Код', 'schemaVersion'], { Значение: '4' });
      await openPanel(bookId);
      await updateBooks(panel);
    },
    left: (stage) => [
      organisations(stage, 'Версия книги'),
      stage.rows(stage.schoolId, 'Настройки').find((row) => row['Код'] === 'schemaVersion')?.['Значение'],
    ],
    leaves: [[['5'], ['5'], ['']], '5'],
  },
  {
    task: 'Шаблоны',
    why: 'a sentence of the authority’s own stands in the orders of the schools',
    place: 'town',
    async walk({ bookId, openPanel, panel }) {
      await openPanel(bookId);
      await panel.unfold('Документы');
      await panel.press('Шаблоны');
      await panel.press('Создать шаблоны');
      await panel.see('Применить изменения');
      await panel.inTab(/^Приказ о внедрении/, (hands, tab) => rewrite(hands, tab, 'ПРИКАЗЫВАЮ', 'ПРИКАЗЫВАЮ ВСЕМ'));
      await panel.press('Применить изменения');
      await panel.see('изменён');
      await panel.press('Назад');
      await updateBooks(panel);
    },
    left: async (stage) => (await textOf(stage, stage.schoolId, 'order_introduce')).match(/ПРИКАЗЫВАЮ.*/)?.[0],
    leaves: 'ПРИКАЗЫВАЮ ВСЕМ:',
  },
  {
    task: 'Приказ муниципалитета',
    why: 'the number of the signed order stands in the papers of the schools',
    place: 'town',
    async walk({ bookId, openPanel, panel, sheetsOf }) {
      await openPanel(bookId);
      await sheetsOf(bookId).type('Настройки', 'Руководитель органа', 'Значение', 'Тополев Иван Сергеевич');
      await panel.unfold('Документы');
      await panel.press('Документы');
      await panel.press('Приказ органа управления образованием');
      await panel.press('Посмотреть текст');
      await panel.press('Создать');
      await panel.press('Приказы');
      await panel.press('Отметить подписанным');
      await panel.write('Номер приказа', '112-Д');
      await panel.write('Дата приказа', '2025-09-12');
      await panel.press('Отметить подписанным');
      await panel.arrive('Приказ подписан');
      await panel.press('Книги школ');
      await panel.press('Обновить книги');
      await panel.arrive('Книги обновлены');
    },
    left: async (stage) => [
      stage.rows(stage.bookId, 'Приказы').map((row) => [row['Номер'], row['Дата'], row['Состояние']]),
      (await textOf(stage, stage.schoolId, 'order_introduce')).includes('от 12.09.2025 № 112‑Д'),
    ],
    leaves: [[['112-Д', '12.09.2025', 'подписан']], true],
  },
  {
    task: 'Константы',
    why: 'a number comes with its day and its source',
    place: 'town',
    async walk({ bookId, openPanel, panel, sheetsOf }) {
      await openPanel(bookId);
      await panel.unfold('Настройки');
      await panel.press('Константы');
      await panel.inTab('Открыть лист', async (_, tab) => {
        const sheets = sheetsOf(bookId, tab);
        await sheets.type('Константы', CONSTANT, 'Значение', '1200');
        await sheets.type('Константы', CONSTANT, 'На дату', '01.10.2025');
        await sheets.type('Константы', CONSTANT, 'Источник', 'письмо статистики');
      });
    },
    left: ({ bookId, rows }) => {
      const row = rows(bookId, 'Константы').find((one) => one['Показатель'] === CONSTANT);
      return [row?.['Значение'], row?.['На дату'], row?.['Источник']];
    },
    leaves: ['1200', '01.10.2025', 'письмо статистики'],
  },
  {
    task: 'Новый учебный год во всех книгах',
    why: 'every school has an archive and its classes have moved up',
    place: 'pairs',
    async walk({ bookId, openPanel, panel }) {
      await openPanel(bookId);
      await panel.unfold('Организации');
      await panel.press('Новый учебный год');
      await panel.press('Начать во всех книгах');
      await panel.arrive('Новый учебный год начат');
    },
    left: ({ workspace, schoolId, rows }) => [
      rows(schoolId, 'Наставляемые').map((row) => row['Должность или класс']),
      workspace.files().filter(({ name }) => /архив/i.test(name)).length,
    ],
    leaves: [['2 «А»', '3 «А»'], 2],
  },
];
