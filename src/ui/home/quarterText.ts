// How the quarter stands, in a line.
import * as texts from '../../texts/uiHome.ts';
import type { SchoolView } from '../school/schoolProps.ts';
import { showMoment } from '../values/show.ts';

export const quarterOf = ({ submitted, remark, daysLeft }: SchoolView): string => {
  if (submitted !== '' && remark === '') return texts.quarterSubmitted(showMoment(submitted));
  return daysLeft < 0 ? texts.quarterLate(-daysLeft) : texts.quarterLeft(daysLeft);
};
