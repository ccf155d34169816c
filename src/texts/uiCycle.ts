// «Готовность и отчёты»: the words of the board, of accepting and returning, and what a school reads of its own report.
import { plural } from './plural.ts';

const REPORTS = ['отчёт', 'отчёта', 'отчётов'] as const;

export const boardTitle = 'Готовность и отчёты';
export const boardDeadline = (day: string) => `Сдать отчёт до ${day}`;
export const boardCount = (late: number, total: number) =>
  late === 0 ? `Сдали все: ${total}.` : `Не сдали: ${late} из ${total}.`;
export const boardUnknown = 'ещё не спрашивали';
export const boardYear = (year: string) => `Отчёты ${year} года`;
export const boardAll = (count: number) => `Принять все: ${plural(count, REPORTS)}`;
export const boardAccepting = 'Принимаем…';
export const boardAccepted = (count: number) => `Принято: ${plural(count, REPORTS)}.`;
export const boardEmpty = 'Организаций пока нет. Добавьте их, и здесь будет видно, кто сдал отчёт.';

const QUARTERS = ['I', 'II', 'III', 'IV'] as const;
/** «I – принят, II – не сдан, III – нет, IV – нет». */
export const quartersLine = (states: readonly string[]) =>
  QUARTERS.map((name, at) => `${name}\u00a0– ${states[at] || 'нет'}`).join(', ');
export const reportRemark = 'Замечания';
export const reportBook = 'Открыть книгу';
export const reportSheet = 'Открыть лист организации';

export const letterTitle = 'Письмо куратору';
export const letterHint = 'Его можно скопировать или отправить отсюда.';
export const letterSend = 'Отправить письмо';
export const letterSending = 'Отправляем…';
export const letterSent = 'Письмо отправлено.';
export const letterNoEmail = 'Нет почты куратора в «Реестре ОО»: скопируйте письмо и отправьте сами.';

export const acceptOne = 'Принять отчёт';
export const returnTitle = 'Вернуть с замечаниями';
export const returnRemark = 'Что исправить';
export const returnHints = {
  workbook: 'Без фамилий. Школа увидит это в своей панели, куратор получит письмо.',
  sheet: 'Без фамилий. Куратор получит это письмом. Отчёт не считается, пока лист организации не исправят.',
  typed:
    'Без фамилий. Куратор получит это письмом. Числа не считаются, пока вы не введёте их заново или не исправите на листе «Числа ОО».',
} as const;
export const returnSend = 'Вернуть отчёт';
export const returnSending = 'Возвращаем…';
export const returnAgain = 'Передать замечание ещё раз';
export const returnedAgain = 'Замечание передано.';
export const returned = 'Отчёт возвращён. В показателях его не будет со следующего свода.';
export const returnedNotWritten =
  'Замечание не записано в книгу организации: она закрыта или не обновлена. Передайте его сами или повторите позже.';
export const returnedNotTold = 'Письмо не ушло: нет почты куратора или кончился суточный запас писем.';

export const schoolReturned = 'Отчёт возвращён';
