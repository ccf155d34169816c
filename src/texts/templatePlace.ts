// Where in a template a problem sits, in words.
import type { TemplatePart, TemplatePlace } from '../domain/problem.ts';

const partNames: Readonly<Record<TemplatePart, string>> = {
  body: 'Основной текст',
  header: 'Верхний колонтитул',
  footer: 'Нижний колонтитул',
  box: 'Надпись',
  footnote: 'Сноска',
  endnote: 'Концевая сноска',
  comment: 'Примечание',
  drawing: 'Диаграмма или схема',
  properties: 'Свойства файла',
};

/** «Основной текст, таблица 2, строка 3: «… {{наставник}} …»». */
export const templatePlaceText = ({ part, paragraph, table, row, near }: TemplatePlace): string => {
  const where = table > 0 ? `, таблица ${table}, строка ${row}` : paragraph > 0 ? `, абзац ${paragraph}` : '';
  return `${partNames[part]}${where}: «${near}»`;
};
