// Russian words of the sidebar's screens on the forms of a school.
import type { NounForms } from '../domain/nounAfter.ts';
import { plural } from './plural.ts';

const FORMS: NounForms = ['анкета', 'анкеты', 'анкет'];

export const formsTitle = 'Анкеты';
export const formsUsual = 'В вашей программе';
export const formsOthers = 'Другие';
export const formsStates = { none: 'ещё нет', open: 'открыта', closed: 'закрыта' } as const;
export const formsUntil = (day: string) => `До ${day} включительно`;
export const formsSheet = (sheet: string) => `Ответы придут на лист «${sheet}»`;
export const formsRefresh = 'Обновить анкеты';
export const formsRefreshHint =
  'Списки и вопросы станут такими, как в программе сейчас. Ответы и ссылки останутся прежними.';
export const formsStale =
  'Списки или вопросы программы изменились. Открытые анкеты обновятся сами за десять минут; сейчас и все сразу – кнопкой ниже.';
export const formsRefreshing = 'Обновляем анкеты. Обычно до минуты.';
export const formsRefreshed = (count: number) => `Обновлено: ${plural(count, FORMS)}`;

export const formNoneYet = 'Этой анкеты ещё нет. Создайте её и отправьте ссылку тем, кто отвечает.';
export const formAnonymous =
  'Имён в ней нет. Раздайте отвечающим ключи: две буквы и две цифры, у каждого свои. Кому какой ключ, не записывайте.';
export const formMake = 'Создать';
export const formMaking = 'Создаём анкету. Обычно до минуты.';
export const formLink = 'Ссылка на анкету';
export const formLinkHint = 'Нажмите на поле и скопируйте: Ctrl + C';
export const formOpen = 'Открыть анкету';
export const formLastDay = 'Последний день';
export const formLastDayHint = 'Потом анкета закроется сама. Можно не указывать.';
export const formSaveDay = 'Сохранить день';
export const formClose = 'Закрыть анкету';
export const formReopen = 'Открыть снова';
export const formSaving = 'Сохраняем…';
export const formClosedHint = 'Анкета не принимает ответов. Те, что пришли, остались в книге.';
