// Russian words of the page of a school's settings.
export const settingsTitle = 'Анкеты, шаблоны, реестры';
export const settingsText = 'То, что нужно изредка. Новый учебный год начинают здесь же.';
