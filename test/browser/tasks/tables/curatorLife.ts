// The curator's tasks about the life of pairs and the roadmap.
import { docxText } from '../../../scenario/kit/documents.ts';
import type { GuideTask } from '../kit/guideTask.ts';
import type { Stage } from '../kit/stage.ts';
import { columns } from './columns.ts';

/** Which documents whose name begins so stand in the workspace, and how often each of the words is in them. */
const inDocuments = ({ workspace }: Stage, name: string, word: string) =>
  workspace
    .files()
    .filter((file) => file.kind === 'document' && file.name.includes(name))
    .map(({ id }) => docxText(workspace.documentBytes(id)).split(word).length - 1);

export const CURATOR_LIFE: readonly GuideTask[] = [
  {
    task: 'Следить за дорожной картой',
    why: 'a year of tasks is put on the map and one of them is marked done',
    place: 'school',
    async walk({ schoolId, openPanel, panel }) {
      await openPanel(schoolId);
      await panel.unfold('Пары');
      await panel.press('Дорожная карта');
      await panel.press('Дополнить на год');
      await panel.see('Всё уже вписано.');
      await panel.press('Контроль качества реализации');
      await panel.arrive('Контроль качества реализации');
      await panel.write('Когда выполнено', '2025-12-24');
      await panel.press('Отметить выполненным');
      await panel.see('Отметка записана.');
    },
    left: (stage) =>
      columns(stage, 'Дорожная карта', 'Мероприятие', 'Состояние', 'Выполнено').filter(([, , day]) => day !== ''),
    leaves: [['Контроль качества реализации', 'выполнено', '24.12.2025']],
  },
  {
    task: 'Составить программу пары',
    why: 'a programme is written in three steps, printed and approved',
    place: 'signed',
    async walk({ schoolId, openPanel, panel }) {
      await openPanel(schoolId);
      await panel.unfold('Пары');
      await panel.press('Пары');
      await panel.press('Открыть пару');
      await panel.press('Составить программу');
      await panel.press('Далее');
      await panel.write('Цель', 'Подготовить доклад');
      await panel.press('Далее');
      await panel.write('Что войдёт в план', '– Знакомство\n–\n2. Доклад на конференции');
      await panel.press('Создать программу');
      await panel.see(/Программа создана/);
      await panel.press('Внести утверждение');
      await panel.press('Подготовить документ');
      await panel.follow('Документ программы');
      await panel.write('Дата утверждения', '2025-09-20');
      await panel.press('Внести дату');
      await panel.see('Утверждение внесено.');
    },
    left: (stage) => [
      columns(stage, 'Программы', 'Код пары', 'Цель', 'Утверждена', 'Состояние'),
      columns(stage, 'План программ', '№', 'Мероприятие'),
      inDocuments(stage, 'рограмма', 'Подготовить доклад'),
    ],
    leaves: [
      [['ПАР-0001', 'Подготовить доклад', '20.09.2025', 'выполняется']],
      [
        ['1', 'Знакомство'],
        ['2', 'Доклад на конференции'],
      ],
      [1],
    ],
  },
  {
    task: 'Отметить встречу',
    why: 'a meeting is doubted, looked at again and written',
    place: 'closing',
    async walk({ schoolId, openPanel, panel }) {
      await openPanel(schoolId);
      await panel.unfold('Пары');
      await panel.press('Пары');
      await panel.press('Открыть пару');
      await panel.press('Записать встречу');
      await panel.choose('Какая встреча', 'регулярная');
      await panel.write('О чём говорили', 'Новый замысел');
      await panel.press('Записать');
      await panel.see('Проверьте');
      await panel.press('Всё равно записать');
      await panel.see('Встреча записана.');
      // What the page of the pair asks for next is a press away, and so is the way back.
      await panel.press('Открыть анкеты');
      await panel.arrive('Анкеты');
      await panel.press('Назад');
      await panel.arrive('Пара ПАР-0001');
    },
    left: (stage) => columns(stage, 'Встречи', 'Код пары', 'Вид встречи', 'Проведена', 'Тема'),
    leaves: [
      ['ПАР-0001', 'заключительная', '30.12.2025', ''],
      ['ПАР-0001', 'регулярная', '31.12.2025', 'Новый замысел'],
    ],
  },
  {
    task: 'Заменить наставника, прекратить или завершить пару',
    why: 'another mentor by an order, an end that is taken back at once and later, a result and an award',
    place: 'closing',
    async walk({ schoolId, openPanel, panel }) {
      await openPanel(schoolId);
      await panel.unfold('Пары');
      await panel.press('Пары');
      await panel.beside('кабинет 2').press('Открыть пару');
      await panel.press('Заменить наставника');
      await panel.choose('Новый наставник', 'Ольховская Вера Ильинична, учитель, кабинет 1');
      await panel.write('С какого дня', '2025-12-25');
      await panel.choose('Причина', 'отказ наставника');
      await panel.write('Дата письменного уведомления', '2025-12-15');
      await panel.press('Заменить и подготовить приказ');
      await panel.arrive('Изменение записано');
      await panel.press('К паре');
      await panel.press('Отметить подписанным');
      await panel.write('Номер приказа', '110');
      await panel.write('Дата приказа', '2025-12-25');
      await panel.press('Отметить подписанным');
      await panel.arrive('Приказ подписан');
      await panel.press('На главную');
      await panel.unfold('Пары');
      await panel.press('Пары');
      await panel.beside('2 «А»').press('Открыть пару');
      for (const takeBack of ['Отменить прекращение', 'Вернуть пару в работу']) {
        await panel.press('Прекратить пару');
        await panel.write('Последний день', '2025-12-30');
        await panel.choose('Причина', 'выбытие из организации');
        await panel.press('Записать и подготовить приказ');
        await panel.arrive('Изменение записано');
        if (takeBack === 'Вернуть пару в работу') await panel.press('К паре');
        await panel.press(takeBack);
        if (takeBack === 'Отменить прекращение') await panel.press('К паре');
      }
      await panel.see(/Проект приказа о прекращении отменён/);
      await panel.press('Назад');
      await panel.beside('1 «А»').press('Открыть пару');
      await panel.press('Записать результат');
      await panel.choose('Результат', 'достигнут');
      await panel.press('Завершить пару');
      await panel.see(/пара завершена/);
      await panel.press('Представить к поощрению');
      await panel.choose('Кого', 'Заозёрная Мария Львовна, 1 «А»');
      await panel.choose('Вид поощрения', 'грамота');
      await panel.write('За что', 'За доклад');
      await panel.press('Представить');
      await panel.see(/Представление записано/);
    },
    left: (stage) => [
      columns(stage, 'Пары', 'Состояние', 'Прекращена'),
      columns(stage, 'Участники пар', 'Код пары', 'Код записи', 'Вышел'),
      columns(stage, 'Приказы', 'Номер', 'Состояние'),
      columns(stage, 'Поощрения', 'Кому', 'Состояние'),
    ],
    leaves: [
      [
        ['завершена', ''],
        ['действует', ''],
      ],
      [
        ['ПАР-0001', 'НСТ-0001', ''],
        ['ПАР-0001', 'НСМ-0001', ''],
        ['ПАР-0002', 'НСТ-0002', '24.12.2025'],
        ['ПАР-0002', 'НСМ-0002', ''],
        ['ПАР-0002', 'НСТ-0001', ''],
      ],
      [
        ['96-Д', 'изменён'],
        ['110', 'подписан'],
        ['', 'отменён'],
        ['', 'отменён'],
      ],
      [['НСМ-0001', 'представлен']],
    ],
  },
];
