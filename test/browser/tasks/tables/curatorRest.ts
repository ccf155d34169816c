// The curator's tasks of the start, of surveys and papers, of the report and of the year.
import type { GuideTask } from '../kit/guideTask.ts';
import type { Stage } from '../kit/stage.ts';
import { columns } from './columns.ts';

const openSettings = async ({ schoolId, openPanel, panel }: Stage) => {
  await openPanel(schoolId);
  await panel.unfold('Настройки');
  await panel.press('Анкеты, шаблоны, реестры');
};

export const CURATOR_REST: readonly GuideTask[] = [
  {
    task: 'Начать работу',
    why: 'the list says what is missing, and the two rows an order needs are written on screens',
    place: 'town',
    async walk({ schoolId, openPanel, panel }) {
      await openPanel(schoolId);
      await panel.see('Сделать сейчас');
      await panel.press('Заполнить');
      await panel.arrive('Сведения об организации');
      await panel.write('Полное наименование', 'Муниципальное бюджетное общеобразовательное учреждение «Школа»');
      await panel.write('ИНН', '0000000032');
      await panel.write('Адрес', 'Тестовская область, г. Заречный, ул. Полевая, д. 1');
      await panel.write('Должность руководителя', 'директор');
      await panel.write('Руководитель', 'Ольховский Пётр Ильич');
      await panel.press('Сохранить');
      await panel.press('Внести');
      await panel.write('Куратор', 'Берёзкина Анна Львовна');
      await panel.press('Сохранить');
      await panel.see('Куратор записан на лист «Кураторы».');
    },
    left: (stage) => [columns(stage, 'Организация', 'ИНН', 'Руководитель'), columns(stage, 'Кураторы', 'Куратор')],
    leaves: [[['0000000032', 'Ольховский Пётр Ильич']], [['Берёзкина Анна Львовна']]],
  },
  {
    task: 'Провести анкетирование',
    why: 'a survey opens with its link and closes when it is enough',
    place: 'school',
    async walk(stage) {
      const { panel } = stage;
      await openSettings(stage);
      await panel.press('Анкеты');
      await panel.press('промежуточная');
      await panel.press('Создать');
      await panel.follow('Открыть анкету');
      await panel.press('Закрыть анкету');
      await panel.see(/не принимает ответов/);
    },
    left: ({ workspace }) =>
      workspace
        .files()
        .filter(({ kind }) => kind === 'form')
        .map(({ id }) => workspace.form(id).published),
    leaves: [false],
  },
  {
    task: 'Включить напоминания',
    why: 'on Monday the curator has a letter with codes and numbers',
    place: 'signed',
    async walk({ schoolId, openPanel, panel, wait }) {
      await openPanel(schoolId);
      await panel.unfold('Настройки');
      await panel.press('Куратор');
      await panel.write('Почта', 'curator@example.org');
      await panel.press('Сохранить');
      await panel.unfold('Настройки');
      await panel.press('Анкеты, шаблоны, реестры');
      await panel.press('Напоминания');
      await panel.press('Включить');
      await panel.see(/^Включены/);
      await wait(6 * 24 * 60);
    },
    left: ({ workspace }) =>
      workspace.outbox().flatMap(({ to, subject }) => (to === 'curator@example.org' ? [subject] : [])),
    leaves: ['Наставничество: что сделать на этой неделе'],
  },
  {
    task: 'Сделать другой документ',
    why: 'the text is read before the document is made',
    place: 'signed',
    async walk({ schoolId, openPanel, panel }) {
      await openPanel(schoolId);
      await panel.unfold('Документы');
      await panel.press('Документы');
      await panel.press('Отзыв согласия');
      await panel.tick('Заозёрная Мария Львовна, 1 «А»');
      await panel.press('Посмотреть текст');
      await panel.see('Текст документа');
      await panel.press('Создать');
      await panel.see('Создано: 1 документ.');
    },
    left: (stage) => columns(stage, 'Документы', 'Вид документа').slice(-1),
    leaves: [['отзыв согласия']],
  },
  {
    task: 'Проверить книгу',
    why: 'a mistake is named, mended in its cell and gone',
    place: 'school',
    async walk({ schoolId, openPanel, panel }) {
      await openPanel(schoolId);
      await panel.unfold('Отчёт');
      await panel.press('Проверить книгу');
      await panel.see('0 ошибок, 4 предупреждения');
      await panel.beside('полный тёзка записи НСТ-0001').inTab('Перейти к ячейке', async (_hands, tab) => {
        await tab.locator('.cell.active:focus').waitFor();
        await tab.keyboard.type('01.02.1980');
        await tab.keyboard.press('Enter');
        await tab.locator('.grid-body').getByText('01.02.1980').waitFor();
      });
      await panel.press('Проверить ещё раз');
      await panel.see('0 ошибок, 3 предупреждения');
    },
    left: (stage) => columns(stage, 'Наставники', 'Код записи', 'Дата рождения'),
    leaves: [
      ['НСТ-0001', ''],
      ['НСТ-0002', '01.02.1980'],
    ],
  },
  {
    task: 'Сдать отчёт',
    why: 'numbers are looked up and leave the school as a row',
    place: 'signed',
    async walk({ schoolId, openPanel, panel }) {
      await openPanel(schoolId);
      await panel.unfold('Отчёт');
      await panel.press('Отчёт за квартал');
      await panel.choose('Отчётный квартал', 'IV квартал 2025 года');
      await panel.press('Что учтено');
      await panel.see('Учтено');
      await panel.press('Назад');
      await panel.press('Сдать отчёт');
      await panel.see('Отчёт сдан');
    },
    left: (stage) => columns(stage, 'Отправка', 'Квартал', 'Версия', 'Пар'),
    leaves: [['2025-Q4', '1', '2']],
  },
  {
    task: 'Исправить возвращённый отчёт',
    why: 'the remark stands first, and the next version is submitted',
    place: 'returned',
    async walk({ schoolId, openPanel, panel }) {
      await openPanel(schoolId);
      await panel.see(/Отчёт возвращён/);
      await panel.see('Укажите обучающихся на 31 декабря.');
      await panel.press('Открыть отчёт');
      await panel.arrive('Отчёт за квартал');
      await panel.press('Сдать отчёт');
      await panel.see('Отчёт сдан');
    },
    left: (stage) => columns(stage, 'Отправка', 'Квартал', 'Версия'),
    leaves: [
      ['2025-Q4', '1'],
      ['2025-Q4', '2'],
    ],
  },
  {
    task: 'Новый учебный год',
    why: 'classes go up, the leavers leave, and the archive holds the year',
    place: 'september',
    async walk(stage) {
      const { panel } = stage;
      await openSettings(stage);
      await panel.press('Новый учебный год');
      await panel.tick(/^Отметить выпускников/);
      await panel.press(/^Начать /);
      await panel.arrive('Новый учебный год начат');
      await panel.follow('Открыть архив');
    },
    left: (stage) => [
      columns(stage, 'Наставляемые', 'Должность или класс', 'Вышел из программы'),
      stage.workspace.files().filter(({ name }) => name.includes('архив 2025/2026')).length,
    ],
    leaves: [
      [
        ['2 «А»', ''],
        ['3 «А»', ''],
        ['11 «В»', '31.08.2026'],
      ],
      1,
    ],
  },
  {
    task: 'Обновить книгу',
    why: 'a workbook of the first version gets its sheets and columns and keeps what was typed',
    place: 'old',
    async walk({ schoolId, openPanel, panel }) {
      await openPanel(schoolId);
      await panel.press('Обновить');
      await panel.arrive('Книга обновлена');
      await panel.press('Перейти к работе');
      await panel.arrive('МБОУ СОШ № 201');
    },
    left: (stage) => [
      columns(stage, 'Наставники', 'Фамилия'),
      columns(stage, 'Представители', 'Законный представитель'),
    ],
    leaves: [[['Ольховская']], [['Заозёрный Лев Ильич'], ['Ручьёва Нина Олеговна']]],
  },
];
