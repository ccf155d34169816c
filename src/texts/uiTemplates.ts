// Russian words of the sidebar's screens on templates: their tags and their check.
import type { NounForms } from '../domain/nounAfter.ts';
import { plural } from './plural.ts';

const PROBLEMS: NounForms = ['ошибка', 'ошибки', 'ошибок'];

export const templatesTitle = 'Шаблоны';
export const templatesIntro = 'Из шаблона получается документ: вместо тегов в него встают данные книги.';
export const templatesDocument = 'Документ';
export const tagsTitle = 'Теги для шаблонов';
export const tagsIntro =
  'Нажмите на тег, чтобы скопировать его, и вставьте в шаблон. Под ним – что будет напечатано, люди вымышлены.';
export const tagsSearch = 'Найти тег';
export const tagsNone = 'Таких тегов нет.';
/** Name of a group of tags; '' is the paper itself. */
export const tagsGroup = (title: string) => (title === '' ? 'общие' : title);
export const tagsForms = 'формы';
export const tagsLoops = 'Эти теги действуют внутри цикла:';
export const tagsOfKind: Readonly<Record<string, string>> = {
  list: 'повторяется для каждой строки',
  flag: 'печатается, только если это так',
  pen: 'линия для ручки',
};
export const tagCopied = 'Скопировано';
export const tagSelected = 'Нажмите Ctrl+C';
export const checkTemplateTitle = 'Проверить шаблон';
export const checkTemplateGood = 'Ошибок нет';
export const checkTemplateBad = (count: number) => `В шаблоне ${plural(count, PROBLEMS)}`;
export const checkTemplateAgain = 'Проверить ещё раз';
export const checkTemplateOpen = 'Открыть шаблон';
export const checkTemplateTry = 'Посмотреть с данными';
