// Answers that scenarios send to forms, and what a person does to a form or its triggers by hand.

export const TEACHER = {
  Фамилия: 'Полевая',
  Имя: 'Анна',
  'Категория участника': 'педагогический работник',
  'Должность или класс': 'учитель',
  'Форма наставничества': ['учитель – ученик'],
};
export const INTERIM = {
  'Кто вы в программе': 'наставляемый',
  'Ваш ключ': 'КМ07',
  'На встречах мне комфортно': '9',
  'Встречи полезны': '8',
  'Я готов продолжать': '10',
};

export const POST = {
  'Кто вы в программе': 'наставляемый',
  'Ваш ключ': 'КМ07',
  'Программа принесла мне пользу': '7',
  'На встречах мне было комфортно': '7',
  'Цели программы были понятны': '7',
  'Встречи были полезны': '7',
  'Я готов продолжать': '10',
  'Общая оценка программы': '8',
};

/** For `byHand`: `given` is the form's id and the title of the item meant by `item`. */
export const TITLED = 'const item = FormApp.openById(given[0]).getItems().find((one) => one.getTitle() === given[1]);';
/** Takes the submit triggers of the workbook away. */
export const NO_TRIGGERS = `for (const trigger of ScriptApp.getProjectTriggers())
  if (trigger.getHandlerFunction() === 'onFormSubmitted') ScriptApp.deleteTrigger(trigger);`;
