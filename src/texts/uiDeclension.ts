// Russian words of the sidebar's screen on the forms of names and titles.
import type { NounForms } from '../domain/nounAfter.ts';
import { plural } from './plural.ts';

const WORDS: NounForms = ['слово', 'слова', 'слов'];

export const declensionTitle = 'Проверить склонение';
export const declensionIntro =
  'Имена, должности и названия, в падеже которых программа не уверена: в документах они останутся в именительном.';
export const declensionClean = (checked: number) => `Сомнений нет: проверено ${plural(checked, WORDS)}.`;
export const declensionNothing = 'Проверять пока нечего: в книге нет имён и должностей.';
export const declensionFound = (count: number, checked: number) => `Под вопросом ${count} из ${checked}`;
export const declensionKinds = { name: 'Имя', title: 'Должность', organisation: 'Организация' } as const;
export const declensionCases: Readonly<Record<string, string>> = {
  genitive: 'родительный',
  dative: 'дательный',
  accusative: 'винительный',
  instrumental: 'творительный',
  prepositional: 'предложный',
};
export const declensionGuess = 'Скорее всего';
export const declensionColumns = (columns: readonly string[]) =>
  `Правильную форму впишите в ${columns.length === 1 ? 'столбец' : 'столбцы'} ${columns.map((column) => `«${column}»`).join(', ')}.`;
export const declensionNoColumn = {
  name: 'Столбца для форм здесь нет: поправьте форму в готовом документе.',
  title: 'Столбца для форм нет: напишите должность полными словами или поправьте её в готовом документе.',
  organisation: 'Столбца для форм нет: напишите название полными словами или поправьте его в готовом документе.',
} as const;
export const declensionColumn = 'Вписать правильную форму';
export const declensionCell = 'Перейти к ячейке';
export const declensionMore = (count: number) => `И ещё ${count}. Исправьте эти, и список продолжится.`;
export const declensionAgain = 'Проверить ещё раз';
