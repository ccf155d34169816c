// Russian words of the server for proofs: «Что учтено» of a school and «Обоснование» of the municipality.

import type { ActivityNumber } from '../domain/report/proof/countedActivity.ts';
import type { CountedNumber } from '../domain/report/proof/countedRows.ts';
import { dayText } from './problemText.ts';

/** Numbers of a report that have rows of their own. */
export const countedNumberNames: Readonly<Record<CountedNumber, string>> = {
  pairs: 'Пар',
  groups: 'Групп',
  approvedPairs: 'Пар и групп по приказам',
  consentedPairs: 'Из них со всеми согласиями',
  mentors: 'Наставников',
  mentees: 'Наставляемых',
  menteeChildren: 'Детей-наставляемых по возрасту',
  mentorChildren: 'Детей-наставников по возрасту',
  youngTeachers: 'Молодых специалистов в парах',
  partners: 'Партнёров, чьи наставники ведут пары',
  contingent: 'Контингент: ОВЗ, СОП, молодые специалисты',
  acts: 'Акты внедрения: приказы и день утверждения дорожной карты',
  assessment: 'Независимая оценка',
};

/** Numbers of what a school does, called as the report calls them. */
export const activityNumberNames: Readonly<Record<ActivityNumber, string>> = {
  curators: 'Куратор назначен',
  programmes: 'Программ',
  meetingsRequired: 'Обязательных встреч',
  meetingsHeld: 'Встреч проведено',
  tasksDue: 'Пунктов дорожной карты со сроком',
  tasksOnTime: 'Пунктов выполнено в срок',
  readiness: 'Готовность: чек-лист',
  mentoringSection: 'Раздел о наставничестве на сайте',
  resourceCentre: 'Раздел «Ресурсный центр»',
  menteesAsked: 'Спрошено наставляемых',
  menteeAnswers: 'Ответов наставляемых',
  menteesSatisfied: 'Наставляемых удовлетворены (ответов)',
  mentorsAsked: 'Спрошено наставников',
  mentorAnswers: 'Ответов наставников',
  mentorsSatisfied: 'Наставников удовлетворены (ответов)',
  answeredTwice: 'Ответили до и после',
};

export const orderLabel = (number: string, day: string): string => `№\u00a0${number} от ${dayText(day)}`;
/** Of a meeting that has to be held. */
export const meetingMissing = 'не проведена';
export const answerBefore = (responseId: string): string => `ответ до программы: ${responseId}`;

/** A row nobody can count before it is filled. */
export const rowIncomplete = 'не заполнены обязательные столбцы';
export const countedAge = (age: number): string => `полных лет: ${age}`;
export const sheetRow = (sheet: string, rowNumber: number): string => `лист «${sheet}», строка ${rowNumber}`;

/** Sheet of the school's proof, its columns and their widths. */
export const countedTitle = 'Что учтено';
export const countedColumns = [
  ['Квартал', 90],
  ['На дату', 100],
  ['Учтено', 90],
  ['Число отчёта или причина', 320],
  ['Код', 120],
  ['Пояснение', 320],
] as const;
export const countedYes = 'да';
export const countedNo = 'нет';

/** Sheet of the municipal proof, its columns and their widths. */
export const proofTitle = 'Обоснование';
export const proofColumns = [
  ['Показатель', 110],
  ['Раздел', 150],
  ['Содержание', 560],
  ['Числитель', 90],
  ['Знаменатель', 100],
] as const;
export const proofSections = {
  name: 'Показатель',
  value: 'Значение',
  frozen: 'Снимок',
  rule: 'Как посчитано',
  part: 'Организация',
  leftOut: 'Не учтено строк',
  constant: 'Константа',
  note: 'Замечание',
} as const;
export const proofHidden = 'скрыто';
export const proofValue = (value: string, target: string, state: string): string =>
  `${value}; цель: ${target}; ${state}`;
export const proofReported = (reported: number, expected: number): string =>
  `отчитались организации: ${reported} из ${expected}`;
export const proofFrozen = ({
  period,
  asOf,
  version,
  frozenAt,
  intact,
}: {
  period: string;
  asOf: string;
  version: number;
  frozenAt: string;
  intact: boolean | null;
}): string =>
  [
    `${period} на ${asOf === '' ? '—' : dayText(asOf)}`,
    `версия ${version}`,
    `зафиксировано ${frozenAt.replace(/^\S+/u, dayText)}`,
    ...(intact === false ? ['ИЗМЕНЁН ПОСЛЕ ФИКСАЦИИ'] : []),
  ].join(', ');
export const proofConstant = (name: string, value: string, asOf: string, source: string): string =>
  [`${name}: ${value}`, asOf === '' ? '' : `на ${dayText(asOf)}`, source].filter((part) => part !== '').join(', ');
