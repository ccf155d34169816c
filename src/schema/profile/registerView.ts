// A register as a municipality wants to see it: which rows and columns, out of closed lists; makeRegister builds it.

export const registerRowsNames = {
  pairs: 'пары и группы',
  mentors: 'наставники',
  mentees: 'наставляемые',
  curators: 'кураторы',
} as const;
export type RegisterRows = keyof typeof registerRowsNames;

/** Rows a view keeps. */
export const registerOnlyNames = {
  pedagogs: 'педагоги',
  pupils: 'обучающиеся',
  external: 'от предприятий',
  unmatched: 'не вошедшие в пары',
} as const;
export type RegisterOnly = keyof typeof registerOnlyNames;

/** Everything a column of a view may show; people are shown by name or by code, as the workbook keeps them. */
export const registerFieldNames = {
  rowNumber: 'номер по порядку',
  mentor: 'наставник',
  mentorCategory: 'категория наставника',
  mentorPosition: 'должность или класс наставника',
  mentorPositionAndSubject: 'должность и предмет наставника',
  mentorWorkplace: 'место работы наставника',
  mentorCompetences: 'компетенции наставника',
  mentorAchievements: 'достижения наставника',
  mentorQualification: 'квалификационная категория наставника',
  teachingYears: 'стаж педагогической деятельности',
  mentoringYears: 'стаж наставнической деятельности',
  direction: 'направление деятельности',
  mentorEmail: 'e-mail наставника',
  mentorPhone: 'телефон наставника',
  mentees: 'наставляемые',
  menteesCount: 'количество наставляемых',
  menteesCategory: 'категория наставляемых',
  menteesPosition: 'должность или класс наставляемых',
  menteesAge: 'возраст наставляемых',
  menteesWorkplace: 'место работы (учёбы) наставляемых',
  menteeRequest: 'запрос наставляемого',
  form: 'форма наставничества',
  kind: 'вид наставничества',
  term: 'срок',
  order: 'приказ: номер, дата, название',
  municipality: 'муниципальное образование',
  organisation: 'организация',
  orgType: 'тип организации',
  curator: 'куратор',
  curatorPosition: 'должность куратора',
  curatorOrder: 'приказ о назначении куратора',
  curatorTrainedOn: 'обучение куратора',
  curatorEmail: 'e-mail куратора',
} as const;
export type RegisterField = keyof typeof registerFieldNames;

/** Column of the workbook a field cannot do without, `sheet.column`; the other fields come from columns that are always there. */
export const columnOfField: Readonly<Partial<Record<RegisterField, string>>> = {
  mentorPositionAndSubject: 'mentors.subject',
  mentorCompetences: 'mentors.competences',
  mentorAchievements: 'mentors.achievements',
  mentorQualification: 'mentors.qualification',
  teachingYears: 'mentors.teachingYears',
  mentoringYears: 'mentors.mentoringYears',
  direction: 'mentors.direction',
  mentorEmail: 'mentors.email',
  mentorPhone: 'mentors.phone',
  menteeRequest: 'mentees.request',
};

export interface RegisterColumn {
  readonly title: string;
  readonly field: RegisterField;
}

export interface RegisterView {
  readonly id: string;
  readonly title: string;
  readonly rows: RegisterRows;
  readonly only?: RegisterOnly;
  /** Pairs without a signed order are left out. */
  readonly onlySigned?: boolean;
  readonly columns: readonly RegisterColumn[];
}
