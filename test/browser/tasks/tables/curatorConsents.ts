// The curator's tasks about consents and the end of data.
import type { GuideTask } from '../kit/guideTask.ts';
import { columns } from './columns.ts';

export const CURATOR_CONSENTS: readonly GuideTask[] = [
  {
    task: 'Внести согласие',
    why: 'one signature by itself, the others of a day at once',
    place: 'papers',
    async walk({ schoolId, openPanel, panel }) {
      await openPanel(schoolId);
      await panel.unfold('Люди');
      await panel.press('Согласия');
      await panel.beside('кабинет 1').press('Открыть');
      await panel.press('Внести подпись');
      await panel.write('Дата на согласии', '2025-09-10');
      await panel.write('Действует до', '2026-08-31');
      await panel.press('Внести согласие');
      await panel.arrive('Согласие внесено');
      await panel.press('К согласиям');
      await panel.press('Назад');
      await panel.press('Внести нескольким сразу');
      await panel.choose('Какое согласие', 'на обработку персональных данных – сам участник (2)');
      await panel.write('Дата на согласии', '2025-09-10');
      await panel.tick(/кабинет 1/);
      await panel.tick(/кабинет 2/);
      await panel.press('Внести согласия');
      await panel.see('Внесено: 2 согласия.');
    },
    left: (stage) =>
      columns(stage, 'Согласия', 'Код записи', 'Вид согласия', 'Дата согласия', 'Действует до').filter(
        ([, , day]) => day !== '',
      ),
    leaves: [
      ['НСТ-0001', 'на работу наставником', '10.09.2025', '31.08.2026'],
      ['НСТ-0001', 'на обработку персональных данных', '10.09.2025', ''],
      ['НСТ-0002', 'на обработку персональных данных', '10.09.2025', ''],
    ],
  },
  {
    task: 'Отозвать согласие и уничтожить данные',
    why: 'a withdrawal brings tasks by the law, and the data is destroyed by an act',
    place: 'leaving',
    async walk({ schoolId, openPanel, panel }) {
      await openPanel(schoolId);
      await panel.unfold('Люди');
      await panel.press('Согласия');
      await panel.choose('Кого показать', 'Всех');
      await panel.beside('Лугина').press('Открыть');
      await panel.beside('персональных').press('Отозвать');
      await panel.write('Дата заявления', '2025-12-30');
      await panel.write('Номер заявления', 'вх. 12');
      await panel.press('Внести отзыв');
      await panel.press('Открыть задачи');
      await panel.press('Согласие на обработку отозвано: прекратить работу с данными участника');
      await panel.press('Отметить выполненным');
      await panel.press('К задачам');
      await panel.press(/^Уничтожить данные участника/);
      await panel.press('Открыть человека');
      await panel.press('Внести или отозвать согласие');
      await panel.press('Уничтожить данные');
      await panel.arrive('Уничтожить данные');
      await panel.press('Уничтожить данные');
      await panel.arrive('Данные уничтожены');
      await panel.follow('Акт об уничтожении');
    },
    left: (stage) => [
      columns(stage, 'Согласия', 'Код записи', 'Вид согласия', 'Отозвано').filter(([, , day]) => day !== ''),
      columns(stage, 'Наставляемые', 'Код записи', 'Фамилия'),
      columns(stage, 'Задачи', 'Что сделать', 'Состояние'),
    ],
    leaves: [
      [['НСМ-0003', 'на обработку персональных данных', '30.12.2025']],
      [
        ['НСМ-0001', 'Заозёрная'],
        ['НСМ-0002', 'Заозёрная'],
        ['НСМ-0003', ''],
      ],
      [
        ['Согласие на обработку отозвано: прекратить работу с данными участника', 'выполнено с опозданием'],
        ['Уничтожить данные участника и подписать акт, если закон не даёт иного основания их хранить', 'выполнено'],
      ],
    ],
  },
];
