// The coordinator's tasks about reports, indicators and what comes of them.
import { typeInto } from '../../../scenario/kit/cells.ts';
import { makeForms } from '../../../scenario/kit/forms.ts';
import type { GuideTask } from '../kit/guideTask.ts';
import type { Hands } from '../kit/hands.ts';

const open = async (panel: Hands, group: string, screen: string) => {
  await panel.unfold(group);
  await panel.press(screen);
};

/** A task of the municipality that nothing but a mark closes. */
const TASK = 'Публикация результатов, лучших наставников, кейсов';

const REPORTS = 'Отчёты и показатели';

export const COORDINATOR_REPORTS: readonly GuideTask[] = [
  {
    task: 'Ввести числа таблицей',
    why: 'numbers out of a table stand in the register of typed ones',
    place: 'town',
    async walk({ bookId, openPanel, panel }) {
      await openPanel(bookId);
      await open(panel, REPORTS, 'Ввести числа таблицей');
      await panel.choose('Тип этих организаций', 'детский сад');
      await panel.write(
        'Таблица: организация и число наставников',
        'МБДОУ «Детский сад № 7»\t4\nМБДОУ «Детский сад № 8»\t3\nИтого\t7',
      );
      await panel.press('Проверить');
      await panel.see('сходится');
      await panel.press('Сохранить');
      await panel.arrive('Числа сохранены');
    },
    left: ({ bookId, rows }) =>
      rows(bookId, 'Числа ОО').map((row) => [row['Организация'], row['Квартал'], row['Наставников']]),
    leaves: [
      ['МБДОУ «Детский сад № 7»', '2025-Q4', '4'],
      ['МБДОУ «Детский сад № 8»', '2025-Q4', '3'],
    ],
  },
  {
    task: 'Собрать свод',
    why: 'the reports that are there become indicators, and those that are not are named',
    place: 'submitted',
    async walk({ bookId, openPanel, panel }) {
      await openPanel(bookId);
      await open(panel, REPORTS, 'Сделать свод');
      await panel.write('По состоянию на', '2025-12-31');
      await panel.press('Сделать свод');
      await panel.press('Посмотреть показатели');
      await panel.arrive('Показатели');
    },
    left: ({ workspace, bookId, rows }) => [
      rows(bookId, 'Свод по ОО').map((row) => [row['Код ОО'], row['Отчёт']]),
      workspace.outbox().map(({ to, subject }) => [to, subject]),
      rows(bookId, 'Показатели').find((row) => row['Код'] === 'ART-13')?.['Значение'],
    ],
    leaves: [
      [
        ['ОО-0001', 'сдан'],
        ['ОО-0002', 'не сдан'],
        ['ОО-0003', 'не сдан'],
        ['ИТОГО', ''],
      ],
      [['coordinator@example.org', 'Свод по наставничеству за IV квартал 2025 года готов']],
      '33,3\u00a0%',
    ],
  },
  {
    task: 'Показатели и доказательство',
    why: 'a number is shown with what it was counted of',
    place: 'rolled',
    async walk({ bookId, openPanel, panel }) {
      await openPanel(bookId);
      await open(panel, REPORTS, 'Показатели');
      await panel.unfold('ART-13');
      await panel.press('Доказательство');
      await panel.arrive('Доказательство ART-13');
      await panel.see('33,3 %');
      await panel.see('Как посчитано');
      await panel.see('МБОУ СОШ № 201');
    },
    left: ({ bookId, rows }) =>
      rows(bookId, 'Показатели')
        .filter((row) => row['Код'] === 'ART-13')
        .map((row) => [row['Числитель'], row['Знаменатель'], row['Значение']]),
    leaves: [['1', '3', '33,3\u00a0%']],
  },
  {
    task: 'Выгрузка для региона',
    why: 'files without people, a sheet to print and a page for the site',
    place: 'rolled',
    async walk({ bookId, openPanel, panel }) {
      await openPanel(bookId);
      await open(panel, REPORTS, 'Показатели');
      await panel.press('Выгрузить для региона');
      await panel.see('Готово, версия 1');
      await panel.press('Лист «Обоснование»');
      await panel.see('Готово: лист');
      await panel.press('Страница для сайта');
      await panel.see('Готово, версия 1');
    },
    left: ({ workspace, bookId, rows }) => [
      workspace
        .files()
        .filter(({ kind }) => kind === 'blob')
        .map(({ name }) => name.replace(/ –.*(?=\.)/, ''))
        .sort(),
      rows(bookId, 'Обоснование').length > 100,
    ],
    leaves: [
      [
        'Оперативные показатели.csv',
        'По организациям.csv',
        'Показатели наставничества.xlsx',
        'Показатели.csv',
        'Словарь данных.csv',
        'Страница для сайта.html',
        'Числа ОО.csv',
      ],
      true,
    ],
  },
  {
    task: 'Вопросы анкеты наставника',
    why: 'what the municipality asks stands in the form that a school makes',
    place: 'town',
    async walk({ bookId, openPanel, panel }) {
      await openPanel(bookId);
      await open(panel, 'Настройки', 'Вопросы анкеты наставника');
      await panel.tick('Основные компетенции');
      await panel.tick('Дата рождения');
      await panel.press('Сохранить');
      await panel.arrive('Вопросы выбраны');
      await panel.press('Книги школ');
      await panel.press('Обновить книги');
      await panel.arrive('Книги обновлены');
    },
    async left({ workspace, schoolId }) {
      const { registration } = await makeForms(workspace, schoolId, 'registration');
      const titles = workspace.form(registration ?? '').items.map(({ title }) => title);
      return ['Основные компетенции', 'Дата рождения'].map((title) => titles.includes(title));
    },
    leaves: [true, false],
  },
  {
    task: 'Дорожная карта',
    why: 'a year is planned and a task is marked',
    place: 'town',
    async walk({ bookId, openPanel, panel }) {
      await openPanel(bookId);
      await open(panel, REPORTS, 'Дорожная карта');
      await panel.press('Дополнить на год');
      await panel.see('Всё уже вписано.');
      await panel.press(TASK);
      await panel.press('Отметить выполненным');
      await panel.see('Отметка записана.');
    },
    left: ({ bookId, rows }) =>
      rows(bookId, 'Дорожная карта')
        .filter((row) => row['Мероприятие'] === TASK)
        .map((row) => [row['Срок'], row['Состояние'], row['Выполнено']]),
    leaves: [
      ['31.12.2025', 'выполнено', '31.12.2025'],
      ['30.12.2026', 'запланировано', ''],
    ],
  },
  {
    task: 'Профиль и показатели',
    why: 'another municipality’s profile is the base of one’s own',
    place: 'town',
    async walk({ bookId, openPanel, panel }) {
      await openPanel(bookId);
      await open(panel, 'Настройки', 'Новый профиль');
      await panel.follow('Открыть «Настройки профиля»');
      await panel.choose('Какой профиль взять за основу', 'Дербент: педагоги и ученики, учебный год');
      await panel.write('Название нового профиля', 'Заречный, свой');
      await panel.tick(/^Заменить/);
      await panel.press('Создать профиль');
      await panel.arrive('Профиль создан');
      await panel.press('Книги школ');
      await panel.press('Обновить книги');
      await panel.arrive('Книги обновлены');
    },
    left: ({ bookId, schoolId, rows }) => [
      rows(bookId, 'Настройки профиля')
        .filter((row) => row['Код'] === 'name')
        .map((row) => row['Значение']),
      rows(schoolId, 'Настройки').find((row) => row['Код'] === 'profile')?.['Значение'],
    ],
    leaves: [['Заречный, свой', 'Артемовский: оба направления, календарный год'], 'derbent_city'],
  },
  {
    task: 'Проверить книгу муниципалитета',
    why: 'a wrong cell is found, opened and mended',
    place: 'town',
    async walk({ workspace, bookId, openPanel, panel, sheetsOf }) {
      typeInto(workspace, bookId, 'Реестр ОО', ['Код ОО', 'ОО-0001'], { 'Почта куратора': 'позвонить' });
      await openPanel(bookId);
      await open(panel, 'Настройки', 'Проверить книгу');
      await panel.inTab('Перейти к ячейке', (_, tab) =>
        sheetsOf(bookId, tab).type('Реестр ОО', 'ОО-0001', 'Почта куратора', 'kurator@example.org'),
      );
      await panel.press('Проверить ещё раз');
      await panel.see('Всё в порядке: ошибок и предупреждений нет.');
    },
    left: ({ bookId, rows }) => rows(bookId, 'Проверки').map((row) => [row['Лист'], row['Что не так и что сделать']]),
    leaves: [],
  },
];
