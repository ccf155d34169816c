// The sheet of an organisation inside the municipal workbook: what it is asked of itself on the left, one row a mentor with a mentee on the right, then what the pair does.
import { programmeStatusNames } from '../activityDictionaries.ts';
import type { Columns } from '../column.ts';
import { categoryNames, formNames, kindNames, partnerKindNames } from '../dictionaries.ts';
import { defineSheet } from '../sheet.ts';

/** What the organisation is asked; the lines are there from the start. */
export const organisationFactNames = {
  introduce: 'Приказ о внедрении модели',
  regulation: 'Приказ об утверждении Положения',
  roadmap: 'Дорожная карта утверждена',
  curator: 'Приказ о назначении куратора',
  resource_center: 'Раздел «Ресурсный центр» на сайте',
  assessment: 'Независимая оценка',
  ovz_total: 'Детей с ОВЗ',
  ovz_covered: 'Из них охвачено (ОВЗ)',
  sop_total: 'Детей на учёте (СОП)',
  sop_covered: 'Из них охвачено (СОП)',
  young_teachers: 'Учителей – молодых специалистов',
  mentoring_section: 'Раздел о наставничестве на сайте',
  resource_checked: 'Раздел «Ресурсный центр» проверен',
  tasks_due: 'Пунктов дорожной карты со сроком',
  tasks_on_time: 'Из них выполнено в срок',
  readiness_points: 'Готовность, баллов',
  readiness_questions: 'Готовность, вопросов',
  mentees_asked: 'Спрошено наставляемых',
  mentee_answers: 'Ответов наставляемых',
  mentees_satisfied: 'Из них удовлетворены (наставляемые)',
  mentors_asked: 'Спрошено наставников',
  mentor_answers: 'Ответов наставников',
  mentors_satisfied: 'Из них удовлетворены (наставники)',
  answered_twice: 'Ответили до и после',
  points_before: 'Сумма баллов до',
  points_after: 'Сумма баллов после',
} as const;
export type OrganisationFact = keyof typeof organisationFactNames;

const NOT_A_NAME = 'Без согласия на передачу данных муниципалитету пишите код, а не фамилию.';

const nameColumn = (title: string) =>
  ({
    kind: 'text',
    grammar: 'name',
    title,
    note: `Фамилия, имя, отчество полностью. ${NOT_A_NAME}`,
    width: 230,
    required: true,
    pd: 2,
    only: 'names',
  }) as const;
const codeColumn = (title: string) =>
  ({ kind: 'text', title, width: 130, required: true, pd: 1, only: 'codes' }) as const;
const category = { kind: 'choice', names: categoryNames, width: 190, required: true } as const;
const birthDate = { kind: 'day', note: 'Нужна для детей.', width: 110, pd: 2 } as const;
const position = { kind: 'text', grammar: 'title', width: 160, pd: 1, suggests: 'positions' } as const;
const consent = { kind: 'day', width: 120 } as const;
const SIGNERS = 'Дата, когда подписали все, кто должен: сам участник, за ребёнка – законный представитель.';

/** The lines about the organisation: what, how many or which number, since when. */
export const organisationFactsSheet = defineSheet({
  key: 'organisationFacts',
  title: 'Лист организации',
  editedBy: 'coordinator',
  columns: {
    fact: { kind: 'choice', title: 'Об организации', names: organisationFactNames, width: 230, required: true },
    value: {
      kind: 'text',
      title: 'Номер или число',
      note: 'Номер приказа, количество или «да». Пусто – нет данных.',
      width: 100,
      pd: 3,
    },
    on: {
      kind: 'day',
      title: 'Дата',
      note: 'Дата приказа, публикации, оценки, проверки; день, на который взято число.',
      width: 100,
    },
  },
});

/** The lines about people: a mentor with one mentee; lines with the same number of a pair are one group. */
export const organisationPairsSheet = defineSheet({
  key: 'organisationPairs',
  title: 'Лист организации',
  editedBy: 'coordinator',
  columns: {
    pairNumber: {
      kind: 'text',
      title: '№ пары',
      note: 'Только для групп: у всех строк одной группы один номер. Пусто – отдельная пара.',
      width: 70,
    },
    mentor: nameColumn('Наставник'),
    mentorCode: codeColumn('Код наставника'),
    mentorCategory: { ...category, title: 'Категория наставника' },
    mentorPosition: { ...position, title: 'Должность наставника' },
    mentorBirthDate: { ...birthDate, title: 'Дата рождения наставника' },
    partnerName: { kind: 'text', title: 'Партнёр', note: 'Для наставников от предприятий.', width: 200 },
    partnerInn: { kind: 'text', title: 'ИНН партнёра', width: 110, format: 'inn' },
    partnerKind: { kind: 'choice', title: 'Вид партнёра', names: partnerKindNames, width: 150 },
    mentee: nameColumn('Наставляемый'),
    menteeCode: codeColumn('Код наставляемого'),
    menteeCategory: { ...category, title: 'Категория наставляемого' },
    menteePosition: { ...position, title: 'Должность или класс', pd: 2 },
    menteeBirthDate: { ...birthDate, title: 'Дата рождения наставляемого' },
    teachingSince: {
      kind: 'day',
      title: 'Педагогическая работа с',
      note: 'Для педагогов: по ней видно молодого специалиста.',
      width: 130,
      pd: 1,
    },
    primaryOrgId: {
      kind: 'text',
      title: 'Основная организация',
      note: 'Код ОО, если ребёнок учится в другой.',
      width: 120,
      refersTo: ['organisations'],
    },
    residesHere: { kind: 'flag', title: 'Живёт в муниципалитете', note: 'Пусто – живёт.', width: 130 },
    form: { kind: 'choice', title: 'Форма наставничества', names: formNames, width: 190, required: true },
    kinds: {
      kind: 'choices',
      title: 'Вид наставничества',
      names: kindNames,
      note: 'Через точку с запятой.',
      width: 200,
    },
    startDate: { kind: 'day', title: 'Начало', width: 100 },
    endDate: { kind: 'day', title: 'Окончание', width: 100 },
    terminatedOn: { kind: 'day', title: 'Прекращена досрочно', width: 120 },
    orderNumber: { kind: 'text', title: 'Приказ о закреплении, №', width: 120 },
    orderDate: { kind: 'day', title: 'Дата приказа', width: 100 },
    mentorConsentOn: { ...consent, title: 'Согласие наставника', note: SIGNERS },
    mentorDataOn: { ...consent, title: 'Согласие наставника на обработку данных', note: SIGNERS },
    menteeConsentOn: { ...consent, title: 'Согласие наставляемого', note: SIGNERS },
    menteeDataOn: { ...consent, title: 'Согласие наставляемого на обработку данных', note: SIGNERS },
  },
});

const heldOn = { kind: 'day', width: 110 } as const;

/** What the pair of a line does; of a group any of its lines may say it. Sheets made earlier have no such columns. */
export const organisationWorkSheet = defineSheet({
  key: 'organisationWork',
  title: 'Лист организации',
  editedBy: 'coordinator',
  columns: {
    programme: {
      kind: 'choice',
      title: 'Состояние программы',
      names: programmeStatusNames,
      note: 'Персонализированной программы пары. Пусто – программы нет.',
      width: 150,
    },
    first: { ...heldOn, title: 'Первая встреча', note: 'Когда проведена. Пусто – не проведена.' },
    trial: { ...heldOn, title: 'Пробная встреча' },
    planning: { ...heldOn, title: 'Встреча-планирование' },
    regular: { ...heldOn, title: 'Регулярная встреча', note: 'Любая из них.' },
    final: { ...heldOn, title: 'Заключительная встреча' },
  },
});

/** The parts in the order of the sheet. */
export const ORGANISATION_SHEET_PARTS = [
  organisationFactsSheet,
  organisationPairsSheet,
  organisationWorkSheet,
] as const;

/** A part under the sheet's own title. */
export const titled = <Schema extends { readonly title: string; readonly columns: Columns }>(
  schema: Schema,
  title: string,
): Schema => ({ ...schema, title });
