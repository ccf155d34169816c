// The numbers an organisation reports, said once and used by «Отправка», «Числа ОО» and «Свод по ОО».
import { COUNTED_AGES, type CountedAge } from '../../domain/report/countedAges.ts';
import type { MetricGroup } from '../../domain/report/metricGroup.ts';
import { programmeStatusNames } from '../activityDictionaries.ts';
import type { IntegerColumn } from '../column.ts';
import {
  categoryNames,
  formNames,
  kindNames,
  notCountedNames,
  orgTypeNames,
  pairStatusNames,
  reportSourceNames,
  reportStateNames,
} from '../dictionaries.ts';
import { defineSheet } from '../sheet.ts';

const count = { kind: 'integer', min: 0, width: 90 } as const;

const tally = { kind: 'tally', width: 200 } as const;

/** Pseudonyms: still personal data, and nothing to look at. */
const keys = { kind: 'list', width: 120, pd: 1, hidden: true } as const;

type AgeColumns<Role extends string> = { readonly [Age in CountedAge as `${Role}${Age}`]: IntegerColumn };

const ageColumns = <Role extends string>(role: Role, title: string): AgeColumns<Role> =>
  Object.fromEntries(
    COUNTED_AGES.map((age) => [`${role}${age}`, { ...count, title: `${title}, ${age} лет`, width: 70 }]),
  ) as AgeColumns<Role>;

/** Columns that carry the numbers themselves. */
export const metricColumns = {
  implemented: {
    kind: 'flag',
    title: 'Модель внедрена',
    note: 'Пять актов: приказ о внедрении, Положение, дорожная карта, куратор, утверждённая пара.',
    width: 90,
  },
  running: { kind: 'flag', title: 'Программы идут', width: 90 },
  mentors: { ...count, title: 'Наставников' },
  mentees: { ...count, title: 'Наставляемых' },
  pairs: { ...count, title: 'Пар' },
  groups: { ...count, title: 'Групп' },
  ...ageColumns('mentees', 'Наставляемых'),
  ...ageColumns('mentors', 'Наставников'),
  unknownAge: { ...count, title: 'Возраст неизвестен' },
  youngTeacherMentees: { ...count, title: 'Молодых специалистов в парах' },
  youngTeachersTotal: { ...count, title: 'Молодых специалистов всего' },
  ovzTotal: { ...count, title: 'Детей с ОВЗ', pd: 3 },
  ovzCovered: { ...count, title: 'Охвачено (ОВЗ)', pd: 3 },
  sopTotal: { ...count, title: 'Детей на учёте (СОП)', pd: 3 },
  sopCovered: { ...count, title: 'Охвачено (СОП)', pd: 3 },
  partnerInns: {
    kind: 'list',
    title: 'ИНН партнёров',
    note: 'Предприятия, чьи наставники ведут пары. Через точку с запятой. Со знаком «?» – без ИНН.',
    width: 160,
  },
  hasResourceCentre: { kind: 'flag', title: 'Раздел «Ресурсный центр»', width: 90 },
  lastAssessmentOn: { kind: 'day', title: 'Независимая оценка', width: 110 },
  mentorsByForm: { ...tally, title: 'Наставников по формам', names: formNames },
  menteesByCategory: { ...tally, title: 'Наставляемых по категориям', names: categoryNames },
  pairsByForm: { ...tally, title: 'Пар и групп по формам', names: formNames },
  pairsByKind: { ...tally, title: 'Пар и групп по видам', names: kindNames },
  pairsByStatus: { ...tally, title: 'Пар и групп по состоянию', names: pairStatusNames },
  leftOut: { ...tally, title: 'Не учтено', note: 'Строк, по причинам.', names: notCountedNames },
  approvedPairs: { ...count, title: 'Пар и групп по приказам' },
  consentedPairs: { ...count, title: 'Из них со всеми согласиями' },
  menteeKeys: { ...keys, title: 'Ключи наставляемых' },
  mentorKeys: { ...keys, title: 'Ключи наставников' },
  youngTeacherKeys: { ...keys, title: 'Ключи молодых специалистов' },
  rules: { kind: 'text', title: 'Отпечаток правил', width: 90, hidden: true },
  menteeAnswers: { ...count, title: 'Ответов наставляемых', note: 'Анкета «удовлетворённость», за отчётный срок.' },
  menteesSatisfied: { ...count, title: 'Из них удовлетворены (наставляемые)' },
  menteesAsked: { ...count, title: 'Спрошено наставляемых' },
  mentorAnswers: { ...count, title: 'Ответов наставников', note: 'Анкета «удовлетворённость», за отчётный срок.' },
  mentorsSatisfied: { ...count, title: 'Из них удовлетворены (наставники)' },
  mentorsAsked: { ...count, title: 'Спрошено наставников' },
  resourceCentreCheckedOn: { kind: 'day', title: 'Раздел «Ресурсный центр» проверен', width: 110 },
  hasCurator: { kind: 'flag', title: 'Куратор назначен', width: 90 },
  hasMentoringSection: { kind: 'flag', title: 'Раздел о наставничестве на сайте', width: 90 },
  programmes: { ...count, title: 'Программ' },
  programmesByStatus: { ...tally, title: 'Программ по состоянию', names: programmeStatusNames },
  tasksDue: { ...count, title: 'Пунктов дорожной карты со сроком' },
  tasksOnTime: { ...count, title: 'Из них выполнено в срок' },
  taskStates: {
    kind: 'list',
    title: 'Пункты дорожной карты',
    note: 'Код пункта, срок и состояние: по ним муниципалитет видит, у кого пункт не закрыт.',
    width: 140,
    hidden: true,
  },
  readinessPoints: { kind: 'number', title: 'Готовность, баллов', note: 'Да – 1, частично – 0,5.', width: 90 },
  readinessQuestions: { ...count, title: 'Готовность, вопросов' },
  meetingsRequired: { ...count, title: 'Обязательных встреч' },
  meetingsHeld: { ...count, title: 'Из них проведено' },
  answeredTwice: { ...count, title: 'Ответили до и после' },
  pointsBefore: { kind: 'number', title: 'Сумма баллов до', note: 'По шкале до 10.', width: 90 },
  pointsAfter: { kind: 'number', title: 'Сумма баллов после', note: 'По шкале до 10.', width: 90 },
  otherMenteeKeys: { ...keys, title: 'Ключи остальных наставляемых' },
  otherMentorKeys: { ...keys, title: 'Ключи остальных наставников' },
} as const;

type MetricKey = keyof typeof metricColumns;

const byAge = (role: 'mentees' | 'mentors'): readonly MetricKey[] =>
  COUNTED_AGES.map((age) => `${role}${age}` as const);

/** Metrics as they are looked at before they are sent; those out of sight on the sheets are in no group. */
export const metricGroups = {
  main: ['mentors', 'mentees', 'pairs', 'groups', 'approvedPairs', 'consentedPairs', 'leftOut'],
  ages: [...byAge('mentees'), ...byAge('mentors'), 'unknownAge'],
  shape: ['mentorsByForm', 'menteesByCategory', 'pairsByForm', 'pairsByKind', 'pairsByStatus'],
  contingent: ['youngTeacherMentees', 'youngTeachersTotal', 'ovzTotal', 'ovzCovered', 'sopTotal', 'sopCovered'],
  organisation: [
    'implemented',
    'running',
    'hasCurator',
    'partnerInns',
    'hasMentoringSection',
    'hasResourceCentre',
    'resourceCentreCheckedOn',
    'lastAssessmentOn',
  ],
  activity: ['programmes', 'programmesByStatus', 'meetingsRequired', 'meetingsHeld', 'tasksDue', 'tasksOnTime'],
  answers: [
    'menteesAsked',
    'menteeAnswers',
    'menteesSatisfied',
    'mentorsAsked',
    'mentorAnswers',
    'mentorsSatisfied',
    'readinessQuestions',
    'readinessPoints',
    'answeredTwice',
    'pointsBefore',
    'pointsAfter',
  ],
} as const satisfies Readonly<Record<MetricGroup, readonly MetricKey[]>>;

/** What the school's own check found on the day of the submission; not part of the numbers that are signed for. */
const qualityColumns = {
  errors: { ...count, title: 'Ошибок' },
  warnings: { ...count, title: 'Предупреждений' },
} as const;

const period = { kind: 'text', title: 'Квартал', note: 'Например, 2025-Q4.', width: 90, required: true } as const;
const orgId = { kind: 'text', title: 'Код ОО', width: 100, required: true, refersTo: ['organisations'] } as const;

/** «Отправка»: what leaves the school; a submission adds a row and never changes an earlier one. */
export const outboxSheet = defineSheet({
  key: 'outbox',
  title: 'Отправка',
  editedBy: 'product',
  columns: {
    orgId,
    period,
    asOf: { kind: 'day', title: 'На дату', width: 100, required: true },
    version: { kind: 'integer', title: 'Версия', width: 70, required: true },
    submittedAt: { kind: 'text', title: 'Сдано', width: 130, required: true },
    ...metricColumns,
    ...qualityColumns,
    checksum: { kind: 'text', title: 'Контрольная сумма', width: 140 },
  },
});

/** «Числа ОО»: organisations without a workbook, one row of numbers a quarter, typed by the coordinator. */
export const typedSheet = defineSheet({
  key: 'typed',
  title: 'Числа ОО',
  editedBy: 'coordinator',
  columns: {
    orgId,
    orgName: { kind: 'text', title: 'Организация', width: 260 },
    period,
    source: { kind: 'text', title: 'Источник', note: 'Откуда числа: письмо, таблица, дата.', width: 180 },
    typedAt: { kind: 'text', title: 'Введено', note: 'Когда числа вставлены из панели.', width: 130, system: true },
    ...metricColumns,
  },
});

/** Small groups are told of no organisation (domain reference §6.6): kept for the sums, out of sight. */
const untold = {
  ovzTotal: { ...metricColumns.ovzTotal, hidden: true },
  ovzCovered: { ...metricColumns.ovzCovered, hidden: true },
  sopTotal: { ...metricColumns.sopTotal, hidden: true },
  sopCovered: { ...metricColumns.sopCovered, hidden: true },
} as const;

/** «Свод по ОО»: the last report of every organisation, with where it came from. */
export const rollUpSheet = defineSheet({
  key: 'rollup',
  title: 'Свод по ОО',
  editedBy: 'product',
  columns: {
    orgId,
    orgName: { kind: 'text', title: 'Организация', width: 260 },
    orgType: { kind: 'choice', title: 'Тип ОО', names: orgTypeNames, width: 140 },
    period,
    source: { kind: 'choice', title: 'Источник', names: reportSourceNames, width: 140 },
    state: { kind: 'choice', title: 'Отчёт', names: reportStateNames, width: 130 },
    asOf: { kind: 'day', title: 'На дату', width: 100 },
    version: { kind: 'integer', title: 'Версия', width: 70 },
    submittedAt: { kind: 'text', title: 'Сдано', width: 130 },
    ...metricColumns,
    ...untold,
    ...qualityColumns,
    mark: {
      kind: 'text',
      title: 'Метка чтения',
      note: 'По ней видно, что книгу, лист или введённые числа не меняли. Сотрите её, и книга будет прочитана снова.',
      width: 130,
    },
  },
});
