// Closed lists of the field: code → the official Russian name that stands in a cell (domain reference §2).
import type { ConsentKind } from '../domain/consent/consent.ts';
import type { IndicatorState } from '../domain/indicator/indicator.ts';
import type { OperationalGroup } from '../domain/operational/operational.ts';
import type { MunicipalOrderType, OrderStatus, OrderType } from '../domain/order/order.ts';
import type { Category, Form, Kind, Track } from '../domain/pair/form.ts';
import type { MemberRole, PairStatus, TerminationReason } from '../domain/pair/pair.ts';
import type { MentorStatus } from '../domain/person/person.ts';
import type { CuratorRole } from '../domain/register/curator.ts';
import type { MunicipalEvent, OrgStatus, OrgType, PartnerKind, ReportSource } from '../domain/register/organisation.ts';
import type { NotCountedReason } from '../domain/report/report.ts';

type Names<Code extends string> = Readonly<Record<Code, string>>;

export const categoryNames: Names<Category> = {
  pupil: 'обучающийся',
  student_spo: 'студент колледжа (техникума)',
  student_uni: 'студент вуза',
  pedagog: 'педагогический работник',
  young_pedagog: 'молодой педагог',
  head: 'руководитель организации',
  employer_rep: 'представитель работодателя',
  partner_rep: 'представитель социального партнёра',
  univ_pedagog: 'педагог вуза (колледжа)',
};

export const formNames: Names<Form> = {
  pupil_pupil: 'ученик – ученик',
  student_pupil: 'студент – ученик',
  employer_pupil: 'работодатель – ученик',
  employer_student: 'работодатель – студент',
  teacher_teacher: 'учитель – учитель',
  teacher_pupil: 'учитель – ученик',
  pedagog_pedagog: 'педагог – педагог',
  head_pedagog: 'руководитель ОО – педагог',
  employer_ped_student: 'работодатель – студент педагогического вуза (колледжа)',
  univ_young_pedagog: 'педагог вуза (колледжа) – молодой педагог',
  partner_pedagog: 'социальный партнёр – педагог',
  other: 'иная форма',
};

export const kindNames: Names<Kind> = {
  traditional: 'традиционное («один на один»)',
  virtual: 'виртуальное (дистанционное)',
  group: 'наставничество в группе',
  short_term: 'краткосрочное (целеполагающее)',
  reverse: 'реверсивное',
  situational: 'ситуационное',
  speed: 'скоростное',
};

export const mentorStatusNames: Names<MentorStatus> = {
  candidate: 'кандидат',
  consented: 'согласие получено',
  active: 'действующий',
  inactive: 'не участвует',
};

export const pairStatusNames: Names<PairStatus> = {
  draft: 'проект',
  approved: 'утверждена',
  active: 'действует',
  completed: 'завершена',
  terminated: 'прекращена досрочно',
  cancelled: 'отменена до начала',
};

export const memberRoleNames: Names<MemberRole> = { mentor: 'наставник', mentee: 'наставляемый' };

export const consentKindNames: Names<ConsentKind> = {
  mentor_work: 'на работу наставником',
  mentee_participation: 'на участие в программе',
  pd_processing: 'на обработку персональных данных',
  pd_transfer: 'на передачу персональных данных',
  pd_distribution: 'на распространение персональных данных',
  photo_video: 'на использование изображения',
};

export const signerNames = { self: 'сам участник', legal_representative: 'законный представитель' } as const;

export const orderTypeNames: Names<OrderType> = {
  order_introduce: 'о внедрении целевой модели',
  order_approve_regulation: 'об утверждении Положения',
  order_appoint_curator: 'о назначении куратора',
  order_approve_pairs: 'о закреплении пар (групп)',
  order_change_pairs: 'об изменении состава пар или прекращении',
  order_awards: 'о поощрении',
  order_final_event: 'о проведении итогового мероприятия',
};

export const municipalOrderTypeNames: Names<MunicipalOrderType> = {
  order_municipal: 'о внедрении целевой модели',
  order_final_event: orderTypeNames.order_final_event,
};

export const orderStatusNames: Names<OrderStatus> = {
  draft: 'проект',
  signed: 'подписан',
  amended: 'изменён',
  cancelled: 'отменён',
};

export const terminationReasonNames: Names<TerminationReason> = {
  completed: 'программа выполнена',
  mentor_refused: 'отказ наставника',
  mentee_refused: 'отказ наставляемого',
  employer_cancelled: 'решение работодателя',
  consent_withdrawn: 'отзыв согласия',
  left_org: 'выбытие из организации',
  replaced_mentor: 'замена наставника',
  other: 'иная причина',
};

export const qualificationNames = {
  none: 'без категории',
  fit: 'соответствие занимаемой должности',
  first: 'первая',
  highest: 'высшая',
  methodist: 'педагог-методист',
  mentor: 'педагог-наставник',
} as const;

export const curatorRoleNames: Names<CuratorRole> = { org_curator: 'куратор', org_coordinator: 'координатор' };

export const partnerKindNames: Names<PartnerKind> = {
  enterprise: 'предприятие',
  organisation: 'организация',
  university: 'вуз',
  college: 'колледж (техникум)',
  culture_sport: 'культура и спорт',
  ngo: 'общественная организация',
  ip: 'индивидуальный предприниматель',
};

export const agreementStatusNames = { draft: 'готовится', signed: 'заключено', ended: 'прекращено' } as const;

export const templateStateNames = { shipped: 'как создан', changed: 'изменён', broken: 'есть ошибки' } as const;

export const documentStateNames = {
  planned: 'в очереди',
  current: 'действует',
  replaced: 'заменён новым',
  failed: 'не создан',
} as const;

export const controlNames = { self: 'оставляет за собой', delegated: 'возложен' } as const;

export const trackNames: Names<Track> = { students: 'обучающиеся', teachers: 'педагоги' };

export const orgTypeNames: Names<OrgType> = {
  dou: 'детский сад',
  school: 'школа',
  udo: 'дополнительное образование',
  spo: 'колледж (техникум)',
  dpo: 'методическая служба',
  other: 'иная организация',
};

export const orgStatusNames: Names<OrgStatus> = {
  active: 'действует',
  closed: 'закрыта',
  merged: 'присоединена',
  not_participating: 'не участвует',
};

export const reportSourceNames: Names<ReportSource> = {
  workbook: 'книга организации',
  sheet: 'лист в муниципальной книге',
  typed: 'числа координатора',
};

export const eventLevelNames: Names<MunicipalEvent['level']> = {
  org: 'организация',
  municipal: 'муниципальный',
  intermunicipal: 'межмуниципальный',
  regional: 'региональный',
  federal: 'федеральный',
};

export const indicatorStateNames: Names<IndicatorState> = {
  achieved: 'достигнут',
  not_achieved: 'не достигнут',
  no_target: 'без целевого значения',
  not_applicable: 'не применяется',
  no_data: 'нет данных',
  incomplete: 'данные неполны',
  data_error: 'ошибка в данных',
  low_response: 'мало ответов',
};

/** What a line of an operational metric is told by. */
export const operationalGroupNames: Names<OperationalGroup> = {
  total: 'всего',
  org_type: 'по типу организации',
  form: 'по форме',
  category: 'по категории',
  kind: 'по виду',
  pair_status: 'по состоянию пары',
  programme_status: 'по состоянию программы',
  plan: 'по плану',
};

/** What else the rows of a snapshot are told by: the numbers of organisations, packed. */
export const snapshotGroupNames = { ...operationalGroupNames, numbers: 'числа организаций' } as const;

/** How the report of an organisation came in. */
export const reportStateNames = {
  accepted: 'принят',
  submitted: 'сдан',
  returned: 'возвращён',
  missing: 'не сдан',
  sheet_missing: 'лист удалён',
  unreadable: 'книга недоступна',
  altered: 'изменён после сдачи',
  no_access: 'нет доступа к книге',
  no_book: 'книга удалена',
  no_sheet: 'нет листа «Отправка»',
  damaged: 'лист «Отправка» изменён',
  no_answer: 'книга не ответила',
} as const;
export type ReportState = keyof typeof reportStateNames;

/** What the coordinator decides about a report. */
export const reportDecisionNames = { accepted: 'принят', returned: 'возвращён' } as const;

/** Whether the numbers of such a report are counted. */
export const isReported = (state: ReportState | null): boolean => state === 'submitted' || state === 'accepted';

/** Why a row adds nothing to a number (domain reference §6.3). */
export const notCountedNames: Names<NotCountedReason> = {
  draft: 'пара – проект',
  cancelled: 'пара отменена до начала',
  not_started: 'пара утверждена, но не начата',
  order_missing: 'нет приказа о закреплении',
  order_of_other_type: 'указан приказ другого вида',
  order_not_signed: 'приказ не подписан',
  order_after_window: 'приказ подписан после даты отчёта',
  start_missing: 'нет даты начала',
  outside_window: 'вне отчётного срока',
  pair_unknown: 'нет такой пары',
  member_unknown: 'нет такой записи в реестрах',
  consents_missing: 'нет действующих согласий',
  unknown_age: 'возраст неизвестен',
  studies_elsewhere: 'учитывается в другой организации',
  lives_elsewhere: 'живёт в другом муниципалитете',
};

/** How serious a problem is (domain reference §3.16). */
export const levelNames = { error: 'ошибка', warning: 'предупреждение' } as const;
