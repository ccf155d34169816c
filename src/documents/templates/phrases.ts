// Russian phrases that the fill plan chooses between: words that agree with a person or a number, and the lists of data.
import type { Track } from '../../domain/pair/form.ts';

/** A number of appendices as «приложению», «приложениям 1 и 2» and «приложения», «приложений 1 и 2». */
export const appendixDative = (count: number): string => (count === 1 ? 'приложению' : 'приложениям 1\u00a0и\u00a02');
export const appendixGenitive = (count: number): string => (count === 1 ? 'приложения' : 'приложений 1\u00a0и\u00a02');

/** A single appendix carries no number (ГОСТ Р 7.0.97). */
export const appendixMark = (position: number, count: number): string =>
  count === 1 ? 'Приложение' : `Приложение ${position}`;

export const APPENDIX_TITLES: Readonly<Record<Track, string>> = {
  teachers: 'Наставнические пары (группы) педагогических работников',
  students: 'Наставнические пары (группы) с участием обучающихся',
};

/** «в качестве …» */
export const roleGenitive = (isMentor: boolean, isMentee: boolean): string =>
  isMentor && isMentee ? 'наставника и наставляемого' : isMentor ? 'наставника' : 'наставляемого';

export interface DataListFacts {
  readonly child: boolean;
  readonly mentor: boolean;
  readonly mentee: boolean;
  readonly codes: boolean;
  readonly representative: boolean;
}

/** Personal data that the registers hold about such a participant and no more (152-ФЗ art. 5 part 5: no excess). */
export const dataList = ({ child, mentor, mentee, codes, representative }: DataListFacts): string =>
  [
    'Фамилия, имя, отчество',
    ...(codes ? ['личный код участника'] : []),
    ...(child ? ['дата рождения', 'класс (группа, курс)'] : ['место работы и должность']),
    ...(mentor ? ['компетенции и предпочитаемые формы наставничества'] : []),
    ...(mentee && !child ? ['дата начала педагогической работы'] : []),
    ...(mentee ? ['запрос на наставничество'] : []),
    'сведения об участии в программе наставничества (роль, пара или группа, тема, сроки, результаты)',
    ...(representative ? ['фамилия, имя, отчество законного представителя'] : []),
  ].join('; ');

/** «в целях …» of the programmes of a profile. */
export const purposePhrase = (teachers: boolean, students: boolean): string => {
  if (!teachers) return 'раскрытия способностей обучающихся, их личностного и профессионального самоопределения';
  return students
    ? 'профессионального роста педагогических работников, закрепления молодых специалистов и раскрытия способностей обучающихся'
    : 'профессионального роста педагогических работников и закрепления молодых специалистов';
};

/** Names of forms in one sentence; the form that is none of the list becomes its last words. */
export const formsPhrase = (forms: readonly { readonly form: string; readonly name: string }[]): string => {
  const named = forms.filter(({ form }) => form !== 'other').map(({ name }) => `«${name}»`);
  const others = named.length === forms.length ? [] : ['иные формы по запросам участников'];
  return [...named, ...others].join(', ');
};

/** Section of the plan for tasks that were written down without one. */
export const OTHER_TASKS = 'Другие мероприятия';

/** Awards that are paid, by the words people use for them. */
export const isMoneyAward = (kind: string): boolean => /преми|выплат|вознагражд/i.test(kind);

/** Who answers for the programme, in papers that either role makes. */
export const CURATOR = 'куратор';
export const COORDINATOR = 'муниципальный координатор';
