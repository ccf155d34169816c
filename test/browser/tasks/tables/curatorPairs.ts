// The curator's tasks about pairs and their orders.
import type { GuideTask } from '../kit/guideTask.ts';
import type { Stage } from '../kit/stage.ts';
import { columns } from './columns.ts';

const pairs = (stage: Stage) => columns(stage, 'Пары', 'Начало', 'Состояние');

export const CURATOR_PAIRS: readonly GuideTask[] = [
  {
    task: 'Подобрать наставников',
    why: 'one proposal is exchanged, one refused and taken back, and all of them become pairs with papers',
    place: 'school',
    async walk({ schoolId, openPanel, panel }) {
      await openPanel(schoolId);
      await panel.unfold('Пары');
      await panel.press('Подбор наставников');
      await panel.press('Подобрать всем');
      await panel.see('Предложения: 2');
      await panel.beside('1 «А»').press('Другой наставник');
      await panel.arrive('Кандидаты в наставники');
      await panel.press('Предложить');
      await panel.beside('2 «А»').press('Отклонить');
      await panel.press('Вернуть');
      await panel.press('Подобрать заново');
      await panel.see('Предложения: 2');
      await panel.press('Отметить все');
      await panel.press('Принять');
      await panel.arrive('Принять предложения');
      await panel.write('Начало', '2026-01-12');
      await panel.press('Создать пары');
      await panel.arrive('Предложения приняты');
      await panel.press('Подготовить документы');
      await panel.arrive('Документы готовы');
      // The number is entered on the page of the school, a press away.
      await panel.press('Отметить подписанным');
      await panel.see('Номер приказа');
    },
    left: (stage) => [
      columns(stage, 'Пары', 'Форма наставничества', 'Начало', 'Приказ'),
      columns(stage, 'Участники пар', 'Код пары', 'Код записи'),
    ],
    leaves: [
      [
        ['учитель – ученик', '12.01.2026', 'ПРК-0001'],
        ['учитель – ученик', '12.01.2026', 'ПРК-0001'],
      ],
      [
        ['ПАР-0001', 'НСТ-0001'],
        ['ПАР-0001', 'НСМ-0001'],
        ['ПАР-0002', 'НСТ-0002'],
        ['ПАР-0002', 'НСМ-0002'],
      ],
    ],
  },
  {
    task: 'Создать пару',
    why: 'a draft of a pair with its goal',
    place: 'school',
    async walk({ schoolId, openPanel, panel }) {
      await openPanel(schoolId);
      await panel.unfold('Пары');
      await panel.press('Новая пара');
      await panel.choose('Наставник', 'Ольховская Вера Ильинична, учитель, кабинет 2');
      await panel.tick('Заозёрная Мария Львовна, 1 «А»');
      await panel.see('Подходит этим людям. Можно выбрать другую.');
      await panel.write('Начало', '2026-01-12');
      await panel.write('Окончание', '2026-05-31');
      await panel.write('Цель', 'Учебный проект');
      await panel.press('Создать пару');
      await panel.arrive('Пара создана');
    },
    left: (stage) => [
      columns(stage, 'Пары', 'Форма наставничества', 'Вид наставничества', 'Начало', 'Состояние'),
      columns(stage, 'Участники пар', 'Код записи'),
    ],
    leaves: [
      [['учитель – ученик', 'традиционное («один на один»)', '12.01.2026', 'проект']],
      [['НСТ-0002'], ['НСМ-0001']],
    ],
  },
  {
    task: 'Подготовить приказ и согласия',
    why: 'one press makes the draft of an order and the consents of everybody in it',
    place: 'pairs',
    async walk({ schoolId, openPanel, panel }) {
      await openPanel(schoolId);
      await panel.unfold('Пары');
      await panel.press('Пары');
      await panel.press('Отметить все черновики');
      await panel.press('Подготовить документы');
      await panel.arrive('Документы готовы');
      await panel.follow('Проект приказа');
      await panel.follow('Согласия одним файлом');
    },
    left: (stage) => [columns(stage, 'Приказы', 'Состояние'), columns(stage, 'Пары', 'Приказ')],
    leaves: [[['проект']], [['ПРК-0001'], ['ПРК-0001']]],
  },
  {
    task: 'Внести номер и дату приказа',
    why: 'pairs begin to count with the order and the consents that were signed with it',
    place: 'papers',
    async walk({ schoolId, openPanel, panel }) {
      await openPanel(schoolId);
      await panel.unfold('Документы');
      await panel.press('Приказы');
      await panel.press('Отметить подписанным');
      await panel.see('Нет согласий');
      await panel.write('Номер приказа', '96-Д');
      await panel.write('Дата приказа', '2025-09-12');
      await panel.write('Дата согласий', '2025-09-12');
      await panel.press('Отметить подписанным');
      await panel.arrive('Приказ подписан');
    },
    left: (stage) => [
      columns(stage, 'Приказы', 'Номер', 'Дата', 'Состояние'),
      pairs(stage),
      columns(stage, 'Согласия', 'Кто подписал', 'Дата согласия').filter(([, day]) => day === '12.09.2025').length,
    ],
    leaves: [
      [['96-Д', '12.09.2025', 'подписан']],
      [
        ['15.09.2025', 'действует'],
        ['15.09.2025', 'действует'],
      ],
      8,
    ],
  },
  {
    task: 'Изменить или отменить приказ',
    why: 'a cancelled order keeps its number, and its pairs are drafts again',
    place: 'signed',
    async walk({ schoolId, openPanel, panel }) {
      await openPanel(schoolId);
      await panel.unfold('Документы');
      await panel.press('Приказы');
      await panel.press('Отменить приказ');
      await panel.arrive('Отменить приказ');
      await panel.see(/Пары уже работают/);
      await panel.press('Отменить приказ');
      await panel.arrive('Приказ отменён');
      await panel.press('К приказам');
      await panel.press('Журнал регистрации');
      await panel.see(/собран/);
    },
    left: (stage) => [columns(stage, 'Приказы', 'Номер', 'Состояние'), pairs(stage)],
    leaves: [
      [['96-Д', 'отменён']],
      [
        ['15.09.2025', 'проект'],
        ['15.09.2025', 'проект'],
      ],
    ],
  },
];
