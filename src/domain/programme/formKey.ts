// The forms people fill for a school: two that bring rows of registers, and the questionnaires.

/** Questionnaires, whose answers are anonymous; the code of a kind on «Анкеты». */
export const SURVEY_KEYS = [
  'selection_mentor',
  'selection_mentee',
  'preference_after_group_meeting',
  'pre',
  'interim',
  'post',
  'satisfaction',
  'quality',
] as const;
export const FORM_KEYS = ['registration', 'mentee_request', ...SURVEY_KEYS] as const;

export type SurveyKey = (typeof SURVEY_KEYS)[number];
export type FormKey = (typeof FORM_KEYS)[number];
