// Gender read from a patronymic, for declension; endings are data, and no patronymic means not known.
import { normaliseName } from './normaliseName.ts';

export type Gender = 'male' | 'female';

const MALE = /(?:ич|оглы|оглу|улы|уулу)$/;
const FEMALE = /(?:овна|евна|ична|инична|кызы|гызы|кизи)$/;

/** Null when the patronymic is empty or its ending says nothing. */
export const genderByPatronymic = (patronymic: string): Gender | null => {
  const text = normaliseName(patronymic);
  if (FEMALE.test(text)) return 'female';
  return MALE.test(text) ? 'male' : null;
};
