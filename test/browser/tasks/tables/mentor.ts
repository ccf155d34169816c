// The mentor's tasks that are done on a phone; the rest is said, signed and spoken of.
import { rowsOf } from '../../../scenario/kit/cells.ts';
import type { GuideTask } from '../kit/guideTask.ts';
import type { Stage } from '../kit/stage.ts';

/** Opens the link that the curator has sent. */
const openForm = async ({ page, url, workspace }: Stage, title: RegExp): Promise<void> => {
  const form = workspace.files().find(({ kind, name }) => kind === 'form' && title.test(name));
  await page.goto(`${url}form/${form?.id}`);
};

export const MENTOR: readonly GuideTask[] = [
  {
    task: 'Заявить о себе',
    why: 'the answers of a phone stand in the register of the school',
    place: 'asked',
    async walk(stage) {
      await openForm(stage, /регистрац/i);
      const { desk } = stage;
      await desk.write('Фамилия', 'Полевая');
      await desk.write('Имя', 'Анна');
      await desk.choose('Категория участника', 'педагогический работник');
      await desk.choose('Должность или класс', 'учитель');
      await desk.press('Далее');
      await desk.tick('учитель – ученик');
      await desk.press('Отправить');
      await desk.see('Спасибо');
    },
    left: ({ workspace, schoolId }) =>
      rowsOf(workspace, schoolId, 'Наставники')
        .filter((row) => row['Фамилия'] === 'Полевая')
        .map((row) => [row['Имя'], row['Должность или класс'], row['Состояние']]),
    leaves: [['Анна', 'учитель', 'кандидат']],
  },
  {
    task: 'Вести программу',
    why: 'a questionnaire is answered under a key, without a name',
    place: 'asked',
    async walk(stage) {
      await openForm(stage, /промежуточн/i);
      const { desk } = stage;
      await desk.choose('Кто вы в программе', 'наставник');
      await desk.write('Ваш ключ', 'КМ07');
      await desk.beside('На встречах мне комфортно').tick('9');
      await desk.beside('Встречи полезны').tick('8');
      await desk.beside('Я готов продолжать').tick('10');
      await desk.press('Отправить');
      await desk.see('Спасибо');
    },
    left: ({ schoolId, rows }) =>
      rows(schoolId, 'Ответы анкет').map((row) => [
        row['Кто отвечает'],
        row['Ключ отвечающего'],
        row['Комфорт общения'],
        row['Полезность встреч'],
        row['Готовность продолжать'],
      ]),
    leaves: [['наставник', 'КМ07', '9', '8', '10']],
  },
];
