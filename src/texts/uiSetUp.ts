// Russian words of what follows the making of the municipal workbook: the list of first steps, the questions of the form, the constants.
import { type NounForms, nounAfter } from '../domain/nounAfter.ts';
import type { MunicipalTodoCode } from '../domain/todo/municipalTodos.ts';
import { plural } from './plural.ts';

const ADDRESSES: NounForms = ['адресу', 'адресам', 'адресам'];
const BOOKS: NounForms = ['книга', 'книги', 'книг'];
const CONSTANTS: NounForms = ['константа', 'константы', 'констант'];
const MONTHS: NounForms = ['месяц', 'месяца', 'месяцев'];
const ORGANISATIONS: NounForms = ['организация', 'организации', 'организаций'];
const REPORTS: NounForms = ['отчёт', 'отчёта', 'отчётов'];
const QUESTIONS: NounForms = ['вопрос', 'вопроса', 'вопросов'];
const YEARS: NounForms = ['год', 'года', 'лет'];

export const mentorFormTitle = 'Вопросы анкеты наставника';
export const mentorFormText =
  'Фамилию или код, место работы и согласие с правилами анкета спрашивает всегда. Отметьте, что спросить ещё.';
export const mentorFormQuestions = 'Спрашивать';
export const mentorFormSave = 'Сохранить';
export const mentorFormSaving = 'Записываем…';
export const mentorFormDoneTitle = 'Вопросы выбраны';
export const mentorFormDone = (count: number) =>
  `В анкете ${plural(count, QUESTIONS)} сверх обязательных. Школы создают её в своей панели; тем, у кого книга уже есть, вопросы передаст «Обновить книги».`;

export const constantsTitle = 'Константы';
export const constantsText = 'На эти числа делятся показатели. Меняются они на листе «Константы».';
export const constantsOpen = 'Открыть лист';
export const constantsEmpty = 'Показателям этого профиля константы не нужны.';
export const constantStates = {
  good: 'в силе',
  old: 'старше двух лет: уточните',
  undated: 'нет даты: на какой день число',
  missing: 'нет числа: показатель не посчитать',
} as const;
const ago = (months: number): string => {
  if (months < 1) return months < 0 ? '' : 'меньше месяца назад';
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const parts = [years === 0 ? '' : plural(years, YEARS), rest === 0 ? '' : plural(rest, MONTHS), 'назад'];
  return parts.filter((part) => part !== '').join(' ');
};
/** «12 400 · на 01.01.2024, 2 года 1 месяц назад · Росстат». */
export const constantOf = (value: number | null, day: string, ageMonths: number | null, source: string) =>
  [
    value === null ? '' : value.toLocaleString('ru'),
    [day === '' ? '' : `на ${day}`, ageMonths === null ? '' : ago(ageMonths)].filter((part) => part !== '').join(', '),
    source,
  ]
    .filter((part) => part !== '')
    .join(' · ');

export const firstSteps = 'Начало работы';
export const firstStepsCount = (done: number, total: number) => `Сделано ${done} из ${total}`;
export const firstStepNames = {
  book: 'Книга муниципалитета',
  organisations: 'Организации',
  templates: 'Шаблоны документов',
  mentorForm: mentorFormTitle,
  books: 'Книги школ',
} as const;
export const firstStepActions = {
  organisations: 'Добавить организации',
  templates: 'Создать шаблоны',
  mentorForm: 'Выбрать вопросы',
  books: 'Создать книги школ',
} as const;

export const groups = {
  reports: 'Отчёты и показатели',
  organisations: 'Организации',
  documents: 'Документы',
  settings: 'Настройки',
} as const;
export const organisationsOf = (count: number) => plural(count, ORGANISATIONS);
export const templatesMadeOf = (made: number, total: number) => `шаблонов ${made} из ${total}`;

/** What an item says and what its button does. */
export const municipalTodos: Readonly<
  Record<MunicipalTodoCode, { readonly title: (count: number) => string; readonly action: string }>
> = {
  reports_late: {
    title: (count) => `${plural(count, ORGANISATIONS)} не ${nounAfter(count, ['сдала', 'сдали', 'сдали'])} отчёт`,
    action: 'Написать им',
  },
  books_outdated: {
    title: (count) => `${plural(count, BOOKS)} прежней версии: обновите, записи сохранятся`,
    action: 'Обновить книги',
  },
  books_to_make: { title: (count) => `Нет книги: ${plural(count, ORGANISATIONS)}`, action: 'Создать книги' },
  access_to_open: {
    title: (count) => `${plural(count, BOOKS)} не ${nounAfter(count, ['открыта', 'открыты', 'открыты'])} куратору`,
    action: 'Открыть доступ',
  },
  reports_to_accept: {
    title: (count) => `${plural(count, REPORTS)} ${nounAfter(count, ['ждёт', 'ждут', 'ждут'])} вашего решения`,
    action: 'Посмотреть отчёты',
  },
  roll_up: { title: () => 'Соберите отчёты школ в свод', action: 'Собрать отчёты' },
  constants_missing: {
    title: (count) => `Нет числа: ${plural(count, CONSTANTS)}`,
    action: 'Открыть константы',
  },
  constants_old: {
    title: (count) => `Старше двух лет: ${plural(count, CONSTANTS)}`,
    action: 'Уточнить',
  },
  access_to_close: {
    title: (count) => `Книги ещё открыты ${plural(count, ADDRESSES)} прежних кураторов`,
    action: 'Закрыть доступ',
  },
};
