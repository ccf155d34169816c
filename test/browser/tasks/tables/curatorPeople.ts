// The curator's tasks about people.
import { TEACHER } from '../../../scenario/kit/formAnswers.ts';
import type { GuideTask } from '../kit/guideTask.ts';
import type { Stage } from '../kit/stage.ts';
import { columns } from './columns.ts';

const mentors = ({ schoolId, rows }: Stage) =>
  rows(schoolId, 'Наставники').map((row) => [row['Фамилия'], row['Состояние']]);

const mentees = ({ schoolId, rows }: Stage) =>
  rows(schoolId, 'Наставляемые').map((row) => [row['Фамилия'], row['Должность или класс'], row['Запрос']]);

/** Two pupils, a line that cannot go in, and a column that nobody wants in the workbook. */
const CLASS_LIST = `ФИО;Дата рождения;Класс;Чего хочет;Примечание
Берёзкина Анна Павловна;01.09.2012;7 «А»;театр;староста
Ручьёв Лев Ильич;14.03.2013;7 «А»;;
Полев;99.99.2013;7 «А»;;
`;

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
    left: mentors,
    leaves: [['Ольховская', 'кандидат']],
  },
  {
    task: 'Добавить наставляемого',
    why: 'a pupil comes with the parent who signs for a minor',
    place: 'town',
    async walk({ schoolId, openPanel, panel }) {
      await openPanel(schoolId);
      await panel.unfold('Люди');
      await panel.press('Новый наставляемый');
      await panel.write('Фамилия', 'Заозёрная');
      await panel.write('Имя', 'Мария');
      await panel.choose('Категория участника', 'обучающийся');
      await panel.write('Дата рождения', '2012-05-05');
      await panel.press('Далее');
      await panel.write('Должность или класс', '7 «А»');
      await panel.press('Далее');
      await panel.arrive('Законный представитель');
      await panel.write('Законный представитель', 'Заозёрный Лев Ильич');
      await panel.press('Добавить');
      await panel.arrive('Наставляемый добавлен');
    },
    left: (stage) => [
      mentees(stage),
      stage.rows(stage.schoolId, 'Представители').map((row) => row['Законный представитель']),
    ],
    leaves: [[['Заозёрная', '7 «А»', '']], ['Заозёрный Лев Ильич']],
  },
  {
    task: 'Собрать наставников формой',
    why: 'whoever answers behind the link stands in the register',
    place: 'town',
    async walk({ schoolId, openPanel, panel }) {
      await openPanel(schoolId);
      await panel.unfold('Люди');
      await panel.press('Форма регистрации');
      await panel.press('Создать форму');
      await panel.arrive('Форма создана');
      await panel.follow('Открыть форму');
    },
    async left(stage) {
      const form = stage.workspace.files().find(({ kind }) => kind === 'form');
      await stage.workspace.submitForm(form?.id ?? '', TEACHER);
      return mentors(stage);
    },
    leaves: [['Полевая', 'кандидат']],
  },
  {
    task: 'Загрузить список',
    why: 'what fits goes in, and what does not is named',
    place: 'town',
    async walk({ schoolId, openPanel, panel }) {
      await openPanel(schoolId);
      await panel.unfold('Люди');
      await panel.press('Загрузить список');
      await panel.tick('Наставляемые');
      await panel.give('Файл .xlsx или .csv', { name: 'класс.csv', buffer: Buffer.from(CLASS_LIST) });
      await panel.press('Прочитать файл');
      await panel.arrive('Что куда');
      await panel.unfold('Не загружаются');
      await panel.choose('Чего хочет', 'Запрос');
      await panel.choose('Примечание', 'Не загружать');
      await panel.choose('Категория участника – для всех строк', 'обучающийся');
      await panel.press('Проверить');
      await panel.arrive('Проверьте список');
      await panel.press(/^Загрузить \d+ строк/);
      await panel.arrive('Список загружен');
    },
    left: mentees,
    leaves: [
      ['Берёзкина', '7 «А»', 'театр'],
      ['Ручьёв', '7 «А»', ''],
    ],
  },
  {
    task: 'Найти человека',
    why: 'a few letters lead to the page of a person, on to the row, and to its fields and who signs',
    place: 'pairs',
    async walk({ schoolId, openPanel, panel }) {
      await openPanel(schoolId);
      await panel.write('Найти человека', 'заоз');
      await panel.press(/^Заозёрная Мария Львовна, 1/);
      await panel.see('Согласия');
      await panel.follow('Открыть строку на листе');
      await panel.press('Изменить');
      await panel.write('Имя', 'Марфа');
      await panel.press('Далее');
      await panel.press('Далее');
      await panel.write('Законный представитель', 'Заозёрный Пётр Ильич');
      await panel.press('Сохранить');
      await panel.see('Изменено: «Имя», «Законный представитель».');
      await panel.press('К записи');
      await panel.arrive(/^Заозёрная Марфа Львовна/);
    },
    left: (stage) => [
      columns(stage, 'Наставляемые', 'Имя').flat(),
      columns(stage, 'Представители', 'Законный представитель').flat(),
    ],
    leaves: [
      ['Марфа', 'Мария'],
      ['Заозёрный Пётр Ильич', 'Заозёрный Лев Ильич'],
    ],
  },
];
