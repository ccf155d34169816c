// Russian words of the screen on the weekly letter.
import type { NounForms } from '../domain/nounAfter.ts';
import { plural } from './plural.ts';

const ADDRESSES: NounForms = ['адрес', 'адреса', 'адресов'];

export const remindersTitle = 'Напоминания';
export const remindersText =
  'Раз в неделю, в понедельник утром, куратору приходит письмо: встречи, затихшие пары, отзывы, программы, дорожная карта. В письме только коды и числа. Если напоминать не о чем, письма нет.';
export const remindersOn = (day: string) => `Включены, следующее ${day}`;
export const remindersOff = 'Выключены';
export const remindersTo = (count: number) =>
  count === 0
    ? 'На листе «Кураторы» нет почты действующего куратора.'
    : `Кому: ${plural(count, ADDRESSES)} с листа «Кураторы».`;
export const remindersNow = 'Сегодня в письме было бы';
export const remindersNothing = 'Напоминать не о чем.';
export const remindersTurnOn = 'Включить';
export const remindersTurnOff = 'Выключить';
export const remindersSaving = 'Записываем…';
