// Words a profile is written with: documents, registers, responsible people, rules of due days; code → Russian name.
import type { MeasureId } from '../../domain/indicator/indicator.ts';
import type { Anchor, DueType, RoadmapEvent } from '../../domain/roadmap/due.ts';
import type { RoadmapProof } from '../../domain/roadmap/proof.ts';
import type { OrderItem, Recurrence, ResponsibleRole } from '../../domain/roadmap/roadmap.ts';
import { surveyKindNames } from '../activityDictionaries.ts';
import type { SuggestedList } from '../suggestedLists.ts';

type Names<Code extends string> = Readonly<Record<Code, string>>;

/** Documents of domain reference §4.3. */
export const documentTypeNames = {
  order_municipal: 'приказ органа управления образованием',
  letter_to_heads: 'письмо руководителям ОО',
  order_introduce: 'приказ о внедрении',
  order_approve_regulation: 'приказ об утверждении Положения',
  order_appoint_curator: 'приказ о назначении куратора',
  order_approve_pairs: 'приказ о закреплении пар (групп)',
  order_change_pairs: 'приказ об изменении или прекращении',
  order_awards: 'приказ о поощрении',
  order_final_event: 'приказ об итоговом мероприятии',
  consent_mentor: 'согласие наставника',
  consent_mentee: 'согласие наставляемого',
  consent_pd_adult: 'согласие на обработку персональных данных',
  consent_pd_minor: 'согласие представителя на обработку персональных данных',
  consent_pd_distribution: 'согласие на распространение персональных данных',
  pd_withdrawal: 'отзыв согласия',
  supplementary_agreement: 'дополнительное соглашение к трудовому договору',
  partner_agreement: 'соглашение о сотрудничестве',
  programme_personalised: 'персонализированная программа',
  minutes: 'протокол',
  thank_you_letter: 'благодарственное письмо',
  analytical_report_org: 'аналитическая справка ОО',
  analytical_report_municipal: 'аналитическая справка муниципалитета',
  readiness_checklist: 'чек-лист готовности',
} as const;
export type DocumentType = keyof typeof documentTypeNames;

export const measureNames: Names<MeasureId> = {
  M_ORG_IMPLEMENTED: 'доля организаций, внедривших модель',
  M_ORG_RUNNING: 'доля организаций, где программы идут',
  M_CHILD_MENTEE: 'доля детей в роли наставляемого',
  M_CHILD_MENTOR: 'доля детей в роли наставника',
  M_YOUNG_TEACHER_MENTEE: 'доля молодых специалистов в роли наставляемого',
  M_ENTERPRISE: 'доля предприятий, давших наставников',
  M_MUNICIPAL_EVENT: 'муниципальные мероприятия за год',
  M_RESOURCE_CENTER: 'доля организаций с ресурсным центром на сайте',
  M_OVZ_COVERED: 'доля охваченных детей с ОВЗ',
  M_SOP_COVERED: 'доля охваченных детей на учёте',
  M_NOKO: 'доля организаций с независимой оценкой',
  M_SATISF_MENTEE: 'удовлетворённость наставляемых',
  M_SATISF_MENTOR: 'удовлетворённость наставников',
};

export const responsibleNames: Names<ResponsibleRole> = {
  municipal_coordinator: 'муниципальный координатор',
  municipal_authority: 'орган управления образованием',
  municipal_methodical_service: 'муниципальная методическая служба',
  gmo_head: 'руководители методических объединений',
  mouo_head: 'руководитель органа управления образованием',
  regional_press_secretary: 'пресс-секретарь регионального института',
  org_head: 'руководитель ОО',
  org_curator: 'куратор ОО',
  org_coordinator: 'координатор ОО',
};

/** Items of the municipal order for heads of organisations. */
export const orderItemNames: Names<OrderItem> = {
  curator: 'назначить куратора',
  plan: 'утвердить дорожную карту',
  acts: 'издать приказ о внедрении',
  regulation: 'утвердить Положение',
  association: 'создать объединение наставников',
  bases: 'представить базы',
  pairs: 'закрепить пары',
  site: 'открыть раздел на сайте',
  start: 'начать реализацию',
};

/** What closes a task of the roadmap by itself. */
export const roadmapProofNames: Names<RoadmapProof> = {
  order_introduce: 'приказ о внедрении',
  order_approve_regulation: 'приказ об утверждении Положения',
  order_appoint_curator: 'приказ о назначении куратора',
  order_approve_pairs: 'приказ о закреплении пар',
  order_awards: 'приказ о поощрении',
  order_final_event: 'приказ об итоговом мероприятии',
  roadmap_approved: 'дорожная карта утверждена',
  site_published: 'раздел на сайте опубликован',
  readiness_filled: 'чек-лист готовности заполнен',
  report_submitted: 'отчёт за квартал сдан',
  minutes: 'протокол',
  analytical_report_org: 'аналитическая справка организации',
  thank_you_letter: 'благодарственное письмо',
  programmes_approved: 'программы всех пар утверждены',
  meetings_held: 'обязательные встречи проведены',
  interim_answers: 'ответы промежуточной анкеты',
  order_municipal: 'муниципальный приказ',
  letter_to_heads: 'письмо руководителям',
  analytical_report_municipal: 'аналитическая справка по муниципалитету',
  quarter_frozen: 'снимок квартала',
  event_held: 'муниципальное мероприятие проведено',
  curators_known: 'кураторы всех организаций внесены',
  organisations_done: 'закрыли все организации',
};

export const recurrenceNames: Names<Recurrence> = {
  none: 'один раз',
  quarterly: 'каждый квартал',
  yearly: 'каждый год',
  semiannual: 'каждые полгода',
  continuous: 'постоянно',
  asNeeded: 'по необходимости',
  byPlan: 'по плану',
};

export const dueTypeNames: Names<DueType> = {
  date: 'день',
  month: 'месяц',
  months: 'несколько месяцев',
  period: 'период',
  quarter: 'квартал',
  schoolYear: 'учебный год',
  monthOfSchoolYear: 'месяц учебного года',
  monthRangeOfSchoolYear: 'месяцы учебного года подряд',
  eachQuarter: 'каждый квартал',
  eachYear: 'каждый год',
  continuous: 'постоянно',
  byPlan: 'по плану',
  onEvent: 'после события',
  optional: 'при необходимости',
};

export const roadmapEventNames: Names<RoadmapEvent> = {
  order_signed: 'приказ подписан',
  monitoring_closed: 'мониторинг завершён',
  separate_notice: 'отдельное уведомление',
};

export const anchorNames: Names<Anchor> = { orderDate: 'дата приказа', letterDate: 'дата письма' };

export const calendarNames = { calendar_year: 'календарный год', school_year: 'учебный год' } as const;
export const levelNames = { municipal: 'муниципалитет', organisation: 'организация' } as const;

/** Forms besides the mentors' registration: a request, and the questionnaires. */
export const otherFormNames = { mentee_request: 'запрос наставляемого', ...surveyKindNames } as const;
export type OtherForm = keyof typeof otherFormNames;

/** Open lists a profile may add words to and take words from. */
export const openListNames: Names<SuggestedList> = {
  positions: 'должности',
  subjects: 'предметы',
  roleModels: 'ролевые модели',
  eventKinds: 'виды мероприятий',
  awardKinds: 'виды поощрений',
  teachersPlan: 'пункты программы: педагоги',
  studentsPlan: 'пункты программы: обучающиеся',
  kinships: 'степени родства',
};

export const implementedRuleNames = { strict5: 'пять актов', light: 'приказ, куратор и пара' } as const;
export const childDenominatorNames = { resident: 'проживающие', enrolled: 'обучающиеся' } as const;

export const windowNames = {
  calendar_year: 'время с 1 января',
  school_year: 'время с 1 сентября',
  snapshot: 'день отчёта',
} as const;
export const ageReferenceNames = { period_end: 'день отчёта', jan1: '1 января', sep1: '1 сентября' } as const;
export const identityNames = {
  totals: 'не узнаётся (суммы)',
  keyed: 'узнаётся по ключу',
} as const;
export const homeOrganisationNames = { main: 'по основному месту учёбы', every: 'в каждой организации' } as const;

/** Sections of «Настройки профиля», in their order; below a line of the last one nothing is read. */
export const profileSectionNames = {
  profile: 'Профиль',
  parameters: 'Правила подсчёта',
  monitoring: 'Порядок мониторинга',
  workingDays: 'Производственный календарь',
  indicators: 'Показатели',
  operational: 'Оперативные показатели',
  tracks: 'Направления',
  orgTypes: 'Типы организаций',
  forms: 'Формы наставничества',
  kinds: 'Виды наставничества',
  columns: 'Столбцы',
  mentorForm: 'Поля анкеты наставника',
  otherForms: 'Другие анкеты',
  registers: 'Реестры',
  documents: 'Документы',
  dictionaries: 'Списки',
  siteSections: 'Разделы сайта',
  deadlines: 'Сроки',
  legalBases: 'Основания',
  localBases: 'Свои основания',
  constants: 'Константы',
  archive: 'Прежний профиль',
} as const;
export type ProfileSection = keyof typeof profileSectionNames;

/** Lines of the production calendar. */
export const workingDayTitles = {
  off: (year: number): string => `${year}: нерабочие дни с понедельника по пятницу`,
  worked: (year: number): string => `${year}: рабочие субботы и воскресенья`,
} as const;

/** Single values of «Настройки профиля», by key. */
export const valueTitles = {
  name: 'Название профиля',
  calendar: 'По какому году планируем',
  youngSpecialistMaxYears: 'Молодой специалист: стаж меньше, лет',
  youngSpecialistMaxAge: 'Молодой специалист: возраст до, лет (пусто – любой)',
  youngSpecialistPositions: 'Молодой специалист: должности',
  childDenominator: 'Доля детей считается от числа',
  implementedRule: 'Модель внедрена, когда есть',
  requirePersonConsents: 'Учитывать людей только с согласиями',
  assessmentValidYears: 'Независимая оценка действует, лет',
  window: 'Участие считается за',
  ageReference: 'Возраст считается на',
  identity: 'Один человек в нескольких организациях',
  homeOrganisation: 'Где учитывается ребёнок',
  percentDecimals: 'Знаков после запятой в процентах',
  smallPercentDecimals: 'Знаков после запятой, если меньше 1 %',
  satisfiedFrom: 'Анкета: доволен, если баллов из 10 не меньше',
  minResponsePercent: 'Анкета: ответов достаточно, если не меньше, %',
  siteCheckDays: 'Раздел сайта проверяют каждые, дней',
  quietDays: 'Пара затихла, если нет встреч, дней',
  countEducationPartners: 'Вузы и колледжи считать предприятиями',
  submitWorkingDay: 'Отчёт сдают к рабочему дню после квартала',
  freezeDay: 'Свод собирается числа',
  reminderDays: 'Напоминания, дней от срока',
} as const;
