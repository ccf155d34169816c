// The lines proposed for the plan of a programme, by the track of the pair; people leave out what they do not need and write their own on the sheet.
import type { Track } from '../domain/pair/form.ts';

const PLANS: Readonly<Record<Track, readonly string[]>> = {
  teachers: [
    'Знакомство, выявление трудностей и ожиданий',
    'Постановка цели, согласование плана и порядка встреч',
    'Взаимное посещение занятий с разбором',
    'Работа над трудностями: методика, документы, подготовка занятия',
    'Открытое занятие или мастер-класс наставляемого',
    'Подведение итогов, рекомендации на будущее',
  ],
  students: [
    'Знакомство, ожидания и интересы',
    'Постановка цели, выбор дела, согласование плана',
    'Совместная работа над целью, регулярные встречи',
    'Участие в конкурсе, проекте или мероприятии',
    'Подведение итогов, представление результата',
  ],
};

/** Pairs of a form that belongs to either track are proposed what pupils are. */
export const programmePlan = (track: Track | null): readonly string[] => PLANS[track ?? 'students'];

/** Title of a programme by its kind. */
export const programmeTitles = {
  personalised: 'Персонализированная программа наставничества',
  individual_plan: 'План индивидуального развития',
} as const;
