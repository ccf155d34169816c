// Russian words of the school's screen «Что учтено».
import { plural } from './plural.ts';

export const countedOpen = 'Что учтено';
export const countedTitle = (period: string) => `Что учтено в отчёте за ${period}`;
export const countedIntro = (day: string) =>
  `Строки, из которых сложились числа отчёта на ${day}. Имена видны только здесь, в вашей книге.`;
export const countedSplit = 'Разбивки по формам, видам, категориям и возрастам складываются из тех же строк.';
export const countedNumbers = 'Учтено';
export const countedLeftOut = 'Не учтено';
export const countedNothingLeftOut = 'Учтены все строки.';
export const countedNone = 'Строк нет.';
export const countedCount = (count: number) => plural(count, ['строка', 'строки', 'строк']);
export const countedMore = (count: number) => `И ещё ${count}. Все строки будут на листе для печати.`;
export const countedGo = 'Перейти к строке';
export const countedPrint = 'Сделать лист для печати';
export const countedPrinting = 'Делаем лист…';
export const countedPrinted = (title: string, rows: number) =>
  `Готово: лист «${title}», ${plural(rows, ['строка', 'строки', 'строк'])}. На нём коды без имён: его можно показать проверяющему.`;
