// Words of the sheet «Графики»: its title, the heads of its blocks, the titles and descriptions of its charts.
import { periodName, shortDay } from './ru.ts';

export const dashboard = {
  title: 'Графики',
  head: (period: string, asOf: string, version: number): string =>
    `Наставничество: ${periodName(period)}, на ${shortDay(asOf)}, версия ${version}`,
  note: 'Лист заново заполняет каждый свод. Свои записи делайте на другом листе, а графики можно двигать.',
  indicators: 'Показатели и цели',
  indicatorsHead: ['Показатель', 'Значение', 'Цель', 'Выполнено, %', 'Цель, %', 'Код'],
  indicatorsChart: 'Выполнение целей, % от целевого значения',
  indicatorsAlt: (reached: number, total: number): string =>
    `Столбцы: сколько процентов целевого значения достигнуто по каждому показателю. Цель достигнута у ${reached} из ${total}. Числа стоят в блоке «Показатели и цели».`,
  trend: 'По кварталам, % от целевого значения',
  trendHead: 'Квартал',
  trendLeft: (shown: number, all: number): string =>
    `Показаны первые ${shown} из ${all} показателей с целью: больше линий на графике не различить.`,
  trendAlt: (quarters: number): string =>
    `Линии: выполнение цели каждого показателя по кварталам, кварталов – ${quarters}. Числа стоят в блоке «По кварталам».`,
  forms: 'Охват по формам',
  formsHead: ['Форма наставничества', 'Пар и групп', 'Наставников'],
  formsAlt:
    'Столбцы: сколько пар (групп) и наставников в каждой форме наставничества. Числа стоят в блоке «Охват по формам».',
  submissions: 'Кто сдал отчёты, по кварталам',
  submissionsHead: ['Квартал', 'Сдали', 'Возвращены или изменены', 'Не сдали'],
  submissionsAlt:
    'Столбцы: сколько организаций сдали отчёт, у скольких он возвращён или изменён и сколько не сдали, по кварталам года. Числа стоят в блоке «Кто сдал отчёты».',
  map: 'Карта сдачи отчётов',
  mapHead: 'Организация',
  mapNote: 'Прежние кварталы – по их снимкам: «сдан» у тех, чьи числа в снимок вошли.',
  notFrozen: '–',
} as const;
