// Closed lists of what happens in a programme: programmes, meetings, events, surveys, awards, practices, tasks (domain reference §3.6–3.15).
import type { MeetingType } from '../domain/programme/meeting.ts';
import type { ProgrammeStatus } from '../domain/programme/programme.ts';
import type { EventPurpose } from '../domain/register/organisation.ts';
import type { TaskStatus } from '../domain/roadmap/settleTasks.ts';

export const programmeKindNames = {
  personalised: 'персонализированная программа',
  individual_plan: 'план индивидуального развития',
} as const;

export const programmeStatusNames: Readonly<Record<ProgrammeStatus, string>> = {
  draft: 'проект',
  approved: 'утверждена',
  active: 'выполняется',
  completed: 'выполнена',
  closed_early: 'закрыта досрочно',
};

export const resultLevelNames = { achieved: 'достигнут', partly: 'достигнут частично', not: 'не достигнут' } as const;

export const meetingFormatNames = { in_person: 'очно', remote: 'дистанционно' } as const;

export const meetingTypeNames: Readonly<Record<MeetingType, string>> = {
  first: 'первая организационная',
  trial: 'вторая пробная рабочая',
  planning: 'встреча-планирование',
  regular: 'регулярная',
  final: 'заключительная',
};

export const eventPurposeNames: Readonly<Record<EventPurpose, string>> = {
  popularisation: 'популяризация',
  best_practice: 'лучшие практики',
  training: 'обучение',
  information: 'информирование',
  final: 'подведение итогов',
  award: 'награждение',
};

export const surveyKindNames = {
  selection_mentor: 'отбор наставников',
  selection_mentee: 'отбор наставляемых',
  preference_after_group_meeting: 'предпочтения после общей встречи',
  pre: 'до программы',
  interim: 'промежуточная',
  post: 'после программы',
  satisfaction: 'удовлетворённость',
  quality: 'качество процесса',
} as const;

/** What the curator has made of a proposal to match two. */
export const matchingStateNames = { proposed: 'предложено', accepted: 'принято', refused: 'отклонено' } as const;

export const proposedByNames = { program: 'программа', curator: 'куратор' } as const;

export const respondentNames = {
  mentor: 'наставник',
  mentee: 'наставляемый',
  parent: 'родитель',
  curator: 'куратор',
} as const;

export const awardLevelNames = {
  org: 'организация',
  municipal: 'муниципальный',
  regional: 'региональный',
  departmental: 'ведомственный',
  state: 'государственный',
} as const;

export const awardStatusNames = { nominated: 'представлен', approved: 'утверждён', handed: 'вручено' } as const;

export const practiceStatusNames = {
  draft: 'проект',
  submitted: 'направлена',
  selected: 'отобрана',
  published: 'опубликована',
  rejected: 'отклонена',
} as const;

export const readinessAnswerNames = { yes: 'да', no: 'нет', partial: 'частично', na: 'не применяется' } as const;

export const siteKindNames = {
  mentoring: 'раздел о наставничестве',
  resource_center: 'ресурсный центр наставнических практик',
  municipal_page: 'страница муниципалитета',
} as const;

export const siteStatusNames = { absent: 'нет', draft: 'готовится', published: 'опубликован' } as const;

export const taskStatusNames: Readonly<Record<TaskStatus, string>> = {
  planned: 'запланировано',
  in_progress: 'выполняется',
  done: 'выполнено',
  done_late: 'выполнено с опозданием',
  overdue: 'просрочено',
  not_needed: 'не требуется',
  date_not_set: 'срок не задан',
};

/** The fifteen questions of the readiness checklist (domain reference §3.15), in order. */
export const readinessItemNames = {
  rc01: 'Приказ о внедрении',
  rc02: 'Положение',
  rc03: 'Дорожная карта',
  rc04: 'Куратор назначен',
  rc05: 'Куратор обучен',
  rc06: 'Наставники определены',
  rc07: 'Запросы собраны',
  rc08: 'Формы согласий готовы',
  rc09: 'Согласия на обработку данных собраны',
  rc10: 'Формы и виды выбраны',
  rc11: 'Меры поощрения в локальных актах',
  rc12: 'Соглашения с партнёрами',
  rc13: 'Раздел на сайте',
  rc14: 'Родители и педагоги извещены',
  rc15: 'Даты мониторинга и анкеты определены',
} as const;
