// Rows of the people and of a pair that the tests of matching type into the workbook of a school.

export const mentor = (id: string, lastName: string, subject: string, most: number) => ({
  'Код записи': id,
  Фамилия: lastName,
  Имя: 'Вера',
  'Категория участника': 'педагогический работник',
  'Должность или класс': 'учитель',
  Предмет: subject,
  'Форма наставничества': 'учитель – ученик',
  'Готов вести, чел.': most,
  Состояние: 'действующий',
});
export const mentee = (id: string, lastName: string, request: string) => ({
  'Код записи': id,
  Фамилия: lastName,
  Имя: 'Лев',
  'Категория участника': 'обучающийся',
  'Дата рождения': '05.05.2012',
  'Должность или класс': '7 «А»',
  Запрос: request,
});

/** A pair typed by hand; without members it has an error. */
export const DRAFT = {
  'Форма наставничества': 'учитель – ученик',
  'Вид наставничества': 'ситуационное',
  Начало: '01.10.2025',
  Окончание: '01.05.2026',
  Состояние: 'проект',
};
