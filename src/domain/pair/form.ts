// Forms and kinds of mentoring and who may stand in which role; the Russian names are in texts/ru.ts.

/** Categories of a participant (domain reference §2.2). */
export const CATEGORIES = [
  'pupil',
  'student_spo',
  'student_uni',
  'pedagog',
  'young_pedagog',
  'head',
  'employer_rep',
  'partner_rep',
  'univ_pedagog',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Form of mentoring: who mentors whom. */
export const FORMS = [
  'pupil_pupil',
  'student_pupil',
  'employer_pupil',
  'employer_student',
  'teacher_teacher',
  'teacher_pupil',
  'pedagog_pedagog',
  'head_pedagog',
  'employer_ped_student',
  'univ_young_pedagog',
  'partner_pedagog',
  'other',
] as const;
export type Form = (typeof FORMS)[number];

/** Kind of mentoring: how it is organised (S0, seven kinds). */
export const KINDS = ['traditional', 'virtual', 'group', 'short_term', 'reverse', 'situational', 'speed'] as const;
export type Kind = (typeof KINDS)[number];

/** Programme a pair belongs to: the pupils' model (Р-145) or the teachers' system (АЗ-1128/08). */
export type Track = 'students' | 'teachers';
