// Coverage by form, of reports: pairs with groups, and mentors; forms that nobody has are left out.
import { FORMS, type Form } from '../pair/form.ts';
import type { Report } from '../report/report.ts';
import { sumOfTallies } from '../tally.ts';

export interface FormCount {
  readonly form: Form;
  readonly pairs: number;
  readonly mentors: number;
}

/** In the order of the forms. A mentor of two forms, or of two organisations, is counted in each. */
export const formCounts = (reports: readonly Pick<Report, 'pairsByForm' | 'mentorsByForm'>[]): FormCount[] => {
  const pairs = sumOfTallies(reports.map(({ pairsByForm }) => pairsByForm));
  const mentors = sumOfTallies(reports.map(({ mentorsByForm }) => mentorsByForm));
  return FORMS.map((form) => ({ form, pairs: pairs[form] ?? 0, mentors: mentors[form] ?? 0 })).filter(
    (one) => one.pairs > 0 || one.mentors > 0,
  );
};
