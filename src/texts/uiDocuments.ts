// Russian words of the sidebar's screens on documents.
import type { NounForms } from '../domain/nounAfter.ts';
import { plural } from './plural.ts';

const DOCUMENTS: NounForms = ['документ', 'документа', 'документов'];

export const documentsTitle = 'Документы';
export const documentsIntro = 'Выберите документ. Перед созданием покажем текст.';
export const documentsUsual = 'В вашей программе';
export const documentsOthers = 'Другие';
export const documentsMade = 'Созданные';
export const documentsWaiting = (count: number) =>
  `В очереди ${plural(count, DOCUMENTS)}. Они будут созданы сами, панель можно закрыть.`;
export const documentLine = (name: string, version: number, madeAt: string) =>
  `${name}, ${version === 1 ? '' : `версия ${version}, `}${madeAt}`;
export const documentAbout = (about: string) => (about.length > 60 ? `${about.slice(0, 60)}…` : about);

export const documentChoose = {
  pairs: 'Какие пары?',
  pair: 'Для каких пар?',
  person: 'Для кого?',
  partner: 'Для каких партнёров?',
  event: 'О каком мероприятии?',
} as const;
export const documentNobody = {
  pairs: 'Пар пока нет. Сначала соедините наставника и наставляемого.',
  pair: 'Подходящих пар пока нет.',
  person: 'Участников пока нет. Заполните листы «Наставники» и «Наставляемые».',
  partner: 'Партнёров пока нет. Заполните лист «Партнёры».',
  event: 'Мероприятий пока нет. Заполните лист «Мероприятия».',
} as const;
export const documentChooseAll = 'Выбрать всех';
export const documentChooseFirst = 'Отметьте хотя бы одну строку.';
export const documentSeparately = 'Каждому отдельный файл';
export const documentSeparatelyHint = 'Иначе все листы будут в одном файле, каждый с новой страницы.';
export const documentShow = 'Посмотреть текст';
export const documentShowing = 'Готовим текст…';
export const documentPreview = 'Текст документа';
export const documentBlanks = (tags: readonly string[]) => `Нет данных, останется линия для ручки: ${tags.join(', ')}`;
export const documentEmpties = (tags: readonly string[]) => `Нет данных, останется пусто: ${tags.join(', ')}`;
export const documentUndeclined = (tags: readonly string[]) =>
  `Падеж или род не определён: ${tags.join(', ')}. Впишите падеж в столбец «ФИО, … падеж», род исправьте в тексте.`;
export const documentComplete = 'Все данные на месте.';
export const documentMake = 'Создать';
export const documentMaking = 'Создаём документы…';
export const documentDone = (made: number, unchanged: number) =>
  [
    made > 0 ? `Создано: ${plural(made, DOCUMENTS)}.` : '',
    unchanged > 0 ? `Без изменений: ${plural(unchanged, DOCUMENTS)}.` : '',
  ]
    .filter((text) => text !== '')
    .join(' ');
export const documentResumes = (moment: string) =>
  `На сегодня запас Google исчерпан: остальные будут созданы сами ${moment}.`;
export const documentAfterOrder = 'Когда руководитель подпишет, внесите номер и дату в разделе «Приказы».';
export const documentsBack = 'К документам';
