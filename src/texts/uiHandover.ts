// Russian words of the panel for handing a frozen quarter over: files for the region, a sheet to print, a page for the site.
import { plural } from './plural.ts';

export const handoverTitle = 'Передать и напечатать';
export const handoverRegion = 'Выгрузить для региона';
export const handoverRegionText =
  'Файл .xlsx и таблицы .csv со словарём данных: без персональных данных и без чисел меньше пяти по ОВЗ и СОП.';
export const handoverProof = 'Лист «Обоснование»';
export const handoverProofText = 'Правило, числа, организации, константы и замечания каждого показателя – для печати.';
export const handoverSite = 'Страница для сайта';
export const handoverSiteText =
  'Файл .html без фамилий. Прочитайте его и передайте тому, кто ведёт сайт: сама программа ничего не публикует.';
export const handoverRunning = 'Готовим файлы. Обычно до минуты.';
export const handoverMade = (version: number) => `Готово, версия ${version}`;
export const handoverPrinted = (title: string, rows: number) =>
  `Готово: лист «${title}», ${plural(rows, ['строка', 'строки', 'строк'])}`;
