// Which programme a form belongs to and who may stand in which role in it (domain reference §2.2, rule V-09).
import type { Category, Form, Track } from './form.ts';
import type { MemberRole } from './pair.ts';

interface FormRule {
  /** Null for the form that any programme may use. */
  readonly track: Track | null;
  /** Null: anybody. */
  readonly mentor: readonly Category[] | null;
  readonly mentee: readonly Category[] | null;
}

const FORM_RULES: Readonly<Record<Form, FormRule>> = {
  pupil_pupil: { track: 'students', mentor: ['pupil'], mentee: ['pupil'] },
  student_pupil: { track: 'students', mentor: ['student_spo', 'student_uni'], mentee: ['pupil'] },
  employer_pupil: { track: 'students', mentor: ['employer_rep'], mentee: ['pupil'] },
  employer_student: { track: 'students', mentor: ['employer_rep'], mentee: ['student_spo'] },
  teacher_teacher: { track: 'teachers', mentor: ['pedagog'], mentee: ['pedagog'] },
  teacher_pupil: { track: 'students', mentor: ['pedagog'], mentee: ['pupil'] },
  pedagog_pedagog: { track: 'teachers', mentor: ['pedagog'], mentee: ['pedagog', 'young_pedagog'] },
  head_pedagog: { track: 'teachers', mentor: ['head'], mentee: ['pedagog'] },
  employer_ped_student: {
    track: 'teachers',
    mentor: ['head', 'employer_rep'],
    mentee: ['student_spo', 'student_uni'],
  },
  univ_young_pedagog: { track: 'teachers', mentor: ['univ_pedagog'], mentee: ['young_pedagog'] },
  partner_pedagog: { track: 'teachers', mentor: ['partner_rep'], mentee: ['pedagog'] },
  other: { track: null, mentor: null, mentee: null },
};

/** The programme of a form; null for `other`, which belongs to either. */
export const trackOf = (form: Form): Track | null => FORM_RULES[form].track;

/** Whether a category may take a role in a form. `pedagog` means any pedagogical worker (§2.2), a young one included. */
export const mayTakeRole = (category: Category, form: Form, role: MemberRole): boolean => {
  const allowed = FORM_RULES[form][role];
  if (allowed === null || allowed.includes(category)) return true;
  return category === 'young_pedagog' && allowed.includes('pedagog');
};
