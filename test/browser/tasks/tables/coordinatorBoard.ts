// The coordinator's tasks about who needs what and who has reported.
import type { GuideTask } from '../kit/guideTask.ts';
import type { Stage } from '../kit/stage.ts';

const REPORTED = 'МБОУ СОШ № 201';
const MISSING = 'МБОУ СОШ № 202';

const openBoard = async ({ bookId, openPanel, panel }: Stage) => {
  await openPanel(bookId);
  await panel.unfold('Отчёты и показатели');
  await panel.press('Готовность и отчёты');
};
const stateOf = ({ bookId, rows }: Stage) =>
  rows(bookId, 'Свод по ОО').find((row) => row['Код ОО'] === 'ОО-0001')?.['Отчёт'];

export const COORDINATOR_BOARD: readonly GuideTask[] = [
  {
    task: 'Готовность и отчёты',
    why: 'who is late gets the letter, who has reported is accepted',
    place: 'rolled',
    async walk(stage) {
      const { panel } = stage;
      await openBoard(stage);
      await panel.choose('Показать', 'Не сдали: 2');
      await panel.press(new RegExp(`^${MISSING}`));
      await panel.arrive(MISSING);
      await panel.see('Доступ куратора');
      await panel.press('Отправить письмо');
      await panel.see('Письмо отправлено.');
      await panel.press('Назад');
      await panel.choose('Показать', 'Все: 3');
      await panel.press(new RegExp(`^${REPORTED}`));
      await panel.press('Принять отчёт');
      await panel.see('Принято: 1 отчёт.');
    },
    left: (stage) => [stateOf(stage), stage.workspace.outbox().map(({ to }) => to)],
    leaves: ['принят', ['coordinator@example.org', 'kurator202@example.org']],
  },
  {
    task: 'Вернуть отчёт',
    why: 'what is to be mended stands in the workbook of the school and in a letter',
    place: 'rolled',
    async walk(stage) {
      const { panel } = stage;
      await openBoard(stage);
      await panel.press(new RegExp(`^${REPORTED}`));
      await panel.unfold('Вернуть с замечаниями');
      await panel.write('Что исправить', 'Проверьте число пар.');
      await panel.press('Вернуть отчёт');
      await panel.see('Отчёт возвращён. В показателях его не будет со следующего свода.');
    },
    left: (stage) => [
      stateOf(stage),
      stage.rows(stage.schoolId, 'Замечания к отчёту').map((row) => row['Что исправить']),
      stage.workspace.outbox().map(({ to }) => to),
    ],
    leaves: ['возвращён', ['Проверьте число пар.'], ['coordinator@example.org', 'kurator201@example.org']],
  },
];
