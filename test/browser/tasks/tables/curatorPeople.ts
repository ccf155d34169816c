// The curator's tasks about people.
import type { GuideTask } from '../kit/guideTask.ts';

export const CURATOR_PEOPLE: readonly GuideTask[] = [
  {
    task: 'Добавить наставника',
    why: 'one person comes into the workbook and waits for a consent',
    place: 'town',
    async walk({ schoolId, openPanel, panel }) {
      await openPanel(schoolId);
      await panel.unfold('Люди');
      await panel.press('Новый наставник');
      await panel.write('Фамилия', 'Ольховская');
      await panel.write('Имя', 'Вера');
      await panel.choose('Категория участника', 'педагогический работник');
      await panel.press('Далее');
      await panel.write('Должность или класс', 'учитель');
      await panel.tick('учитель – ученик');
      await panel.press('Добавить');
      await panel.see('Внести согласие');
    },
    left: ({ schoolId, rows }) => rows(schoolId, 'Наставники').map((row) => [row['Фамилия'], row['Состояние']]),
    leaves: [['Ольховская', 'кандидат']],
  },
];
