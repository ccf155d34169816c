// Russian words of the coordinator's screen on templates.

export const ownTemplatesTitle = 'Шаблоны документов';
export const ownTemplatesIntro =
  'Шаблоны – обычные документы Google. Поправьте текст и примените изменения: школы получат его с «Обновить книги».';
export const templatesNone = 'Шаблонов ещё нет. Пока документы создаются по образцам программы.';
export const templatesMake = 'Создать шаблоны';
export const templatesMakeRest = 'Создать недостающие';
export const templatesMaking = 'Создаём шаблоны…';
export const templatesMade =
  'Шаблоны документов созданы в папке муниципалитета. Их можно править: раздел «Шаблоны документов».';
export const templatesGoOn = 'Можно перейти к работе: шаблоны создадутся сами.';
export const templatesLater = 'Шаблоны пока не созданы. Это можно сделать позже в разделе «Шаблоны документов».';
export const templatesResume = (moment: string) =>
  `На сегодня запас Google исчерпан: остальные шаблоны создадутся сами ${moment}. До тех пор документы создаются по образцам программы.`;
export const templatesTake = 'Применить изменения';
export const templatesTaking = 'Читаем шаблоны…';
export const templatesTaken = 'Шаблоны проверены. Изменённые действуют здесь; школам их передаст «Обновить книги».';
export const templatesWrong = 'В шаблонах есть ошибки, пока действует прежний текст:';
export const templateStates = {
  '': 'ещё не создан',
  shipped: 'как создан',
  changed: 'изменён',
  broken: 'есть ошибки',
} as const;
export const templatesTools = 'Теги и проверка';
