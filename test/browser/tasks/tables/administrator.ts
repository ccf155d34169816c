// The administrator's tasks: those on the screen in the browser, those of the command line by its verbs.
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rowsOf, typeInto } from '../../../scenario/kit/cells.ts';
import { docxText } from '../../../scenario/kit/documents.ts';
import { command, lookInto, PASSWORD, served } from '../kit/commands.ts';
import type { GuideTask } from '../kit/guideTask.ts';
import type { Stage } from '../kit/stage.ts';

/** A place beside the folder of the workspace: it goes when the workspace does. */
const beside = ({ workspace }: Stage, name: string): string => join(workspace.dir, '..', name);

const settingOf = (rows: readonly Record<string, string>[], key: string) =>
  rows.find((row) => row['Код'] === key)?.['Значение'];

const municipalities = (dir: string) =>
  lookInto(dir, (workspace) =>
    workspace
      .files()
      .filter(({ name }) => name === 'Муниципальная книга')
      .map(({ id }) => settingOf(rowsOf(workspace, id, 'Настройки'), 'municipality')),
  );

const NAMES = 'код;фамилия;имя;отчество\nУ-17;Ручьёва;Анна;Львовна\nД-05;Лесной;Пётр;Ильич\n';

/** Presses what leads to a download; gives where the file lies. */
async function downloaded(page: Stage['page'], press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return download.path();
}

export const ADMINISTRATOR: readonly GuideTask[] = [
  {
    task: 'Выбрать, где хранить данные',
    why: 'a workbook of codes is chosen by who answers for it',
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
      await panel.see('решает сам оператор персональных данных');
      await panel.see('Имена');
      await panel.tick('Только коды людей');
      await panel.press('Далее');
      await panel.press('Создать книгу');
      await panel.arrive('Книга создана');
    },
    left: ({ bookId, rows }) => settingOf(rows(bookId, 'Настройки'), 'pdMode'),
    leaves: 'хранятся только коды',
  },
  {
    task: 'Запустить рабочее место без Google',
    why: 'a folder made by two commands has the workbook of the municipality',
    place: 'blank',
    async walk(stage) {
      const dir = beside(stage, 'work');
      const named = ['--municipality', 'Лесной округ', '--authority', 'Управление образования'];
      await command('init', '--profile', 'artemovsky_go', ...named, '--dir', dir);
      await served(['--dir', dir], async (url) => {
        await stage.page.goto(url);
        await stage.desk.press('Муниципальная книга');
        await stage.desk.pickFromMenu('Открыть панель');
        await stage.panel.arrive('Лесной округ');
        await stage.panel.see('Начало работы');
        await stage.page.goto('about:blank');
      });
    },
    left: (stage) => municipalities(beside(stage, 'work')),
    leaves: ['Лесной округ'],
  },
  {
    task: 'Открыть рабочее место другим компьютерам',
    why: 'who has entered by name works under it, and the journal tells so',
    place: 'town',
    async walk({ workspace, bookId, page, desk, sheetsOf }) {
      await command('user', 'set', 'Анна', '--dir', workspace.dir);
      await served(['--lan', '--dir', workspace.dir], async (url) => {
        await page.goto(url);
        await desk.write('Имя', 'Анна');
        await desk.write('Пароль', PASSWORD);
        await desk.press('Войти');
        await desk.press('Муниципальная книга');
        await sheetsOf(bookId).type('Реестр ОО', 'ОО-0001', 'Почта куратора', 'kurator@example.org');
        await desk.press('К файлам');
        await desk.press('Журнал');
        await desk.arrive('Журнал');
        await desk.beside('Муниципальная книга').see('Анна');
        await page.goto('about:blank');
      });
    },
    left: ({ workspace, bookId, rows }) => [
      rows(bookId, 'Реестр ОО')[0]?.['Почта куратора'],
      workspace
        .journal()
        .filter(({ who }) => who === 'Анна')
        .map(({ what }) => what),
    ],
    leaves: ['kurator@example.org', ['Изменил ячейки на листе «Реестр ОО»', 'Открыл книгу', 'Вход в рабочее место']],
  },
  {
    task: 'Резервная копия и восстановление',
    why: 'a copy taken in the browser becomes the workspace again, and what stood in its place is kept',
    place: 'town',
    async walk(stage) {
      const { page, desk, url } = stage;
      await page.goto(url);
      const copy = await downloaded(page, () => desk.press('Резервная копия'));
      const dir = beside(stage, 'restored');
      await mkdir(dir);
      await copyFile(copy, join(dir, 'workspace.sqlite'));
      await command('restore', copy, '--dir', dir, '--replace');
    },
    left: async (stage) => [
      await municipalities(beside(stage, 'restored')),
      (await readdir(beside(stage, 'restored'))).filter((name) => name.endsWith('.sqlite')).length,
    ],
    leaves: [['Заречный муниципальный округ'], 2],
  },
  {
    task: 'Обновить рабочее место',
    why: 'workbooks of the version before become ones of this version',
    place: 'town',
    async walk({ workspace, bookId, schoolId, openPanel, panel }) {
      for (const id of [bookId, schoolId])
        typeInto(workspace, id, 'Настройки', ['Код', 'schemaVersion'], { Значение: '4' });
      await openPanel(bookId);
      await panel.press('Обновить');
      await panel.press('Перейти к работе');
      await panel.unfold('Организации');
      await panel.press('Книги школ');
      await panel.press('Обновить книги');
      await panel.arrive('Книги обновлены');
    },
    left: ({ bookId, schoolId, rows }) =>
      [bookId, schoolId].map((id) => settingOf(rows(id, 'Настройки'), 'schemaVersion')),
    leaves: ['5', '5'],
  },
  {
    task: 'Работать с кодами',
    why: 'codes come with a list for the pen, and names come into papers on one’s own computer',
    place: 'coded',
    async walk(stage) {
      const { schoolId, openPanel, panel } = stage;
      await openPanel(schoolId);
      await panel.unfold('Люди');
      await panel.press('Данные людей');
      await panel.press('Коды участников');
      await panel.write('Сколько новых участников', '2');
      await panel.press('Выдать коды');
      await panel.see('Коды готовы');
      await panel.follow('Список для печати');
      await openPanel(schoolId);
      await panel.unfold('Документы');
      await panel.press('Приказы');
      await mkdir(beside(stage, 'papers'));
      await panel.inTab('Приказ', async (hands, tab) => {
        const paper = await downloaded(tab, () => hands.press('Скачать .docx'));
        await copyFile(paper, join(beside(stage, 'papers'), 'order.docx'));
      });
      const names = beside(stage, 'names.csv');
      await writeFile(names, NAMES);
      await command('fill-names', '--names', names, '--dir', beside(stage, 'papers'), '--out', beside(stage, 'filled'));
    },
    async left(stage) {
      const texts = ['papers', 'filled'].map(async (folder) =>
        docxText(new Uint8Array(await readFile(join(beside(stage, folder), 'order.docx')))),
      );
      return (await Promise.all(texts)).map((text) => ['У-17', 'Ручьёв'].map((word) => text.includes(word)));
    },
    // What the workspace holds has the code, what was filled on the computer the name.
    leaves: [
      [true, false],
      [false, true],
    ],
  },
  {
    task: 'Кто видит данные',
    why: 'the list on the sheet may be shown to a participant',
    place: 'school',
    async walk({ schoolId, openPanel, panel }) {
      await openPanel(schoolId);
      await panel.unfold('Люди');
      await panel.press('Данные людей');
      await panel.press('Кто видит мои данные');
      await panel.see('Муниципальный координатор');
    },
    left: ({ schoolId, rows }) => rows(schoolId, 'Кто видит мои данные').map((row) => row['Кто']),
    leaves: [
      'Куратор организации',
      'Руководитель организации',
      'Муниципальный координатор (Управление образования)',
      'Регион',
      'Наставники и наставляемые',
      'Адреса, которым открыт файл',
    ],
  },
];
