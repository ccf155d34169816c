// The six organisations of the demo: who they are, their partners, and which pairs and groups they form.

/** Words of the closed lists, as they stand in the drop-downs of the workbook. */
export type CategoryName =
  | 'обучающийся'
  | 'студент колледжа (техникума)'
  | 'педагогический работник'
  | 'молодой педагог'
  | 'представитель работодателя';

export interface Part {
  readonly category: CategoryName;
  readonly position: string;
  /** Years of birth from and to; null where the register does not ask. */
  readonly born: readonly [number, number] | null;
  /** `YYYY-MM-DD`, the day when the teaching work began; for teachers only. */
  readonly teachingSince?: string;
}

export interface PairPlan {
  readonly form:
    | 'teacher_pupil'
    | 'pupil_pupil'
    | 'student_pupil'
    | 'employer_pupil'
    | 'teacher_teacher'
    | 'pedagog_pedagog';
  readonly goal: string;
  readonly mentor: Part;
  /** How the mentor comes into the register: by the form, or typed by the curator. */
  readonly registered: 'form' | 'typed';
  /** Name of the partner that gives the mentor. */
  readonly partner?: string;
  readonly mentees: readonly Part[];
}

export interface OrganisationPlan {
  readonly name: string;
  readonly fullName: string;
  readonly orgType: 'school' | 'dou' | 'udo';
  readonly inn: string;
  readonly address: string;
  readonly headPosition: string;
  readonly partners: readonly { readonly name: string; readonly inn: string; readonly agreement: string }[];
  readonly contingent: Readonly<
    Record<'pupils' | 'ovz' | 'ovzCovered' | 'sop' | 'sopCovered' | 'youngTeachers', number>
  >;
  readonly resourceCentre: boolean;
  /** `YYYY-MM-DD` or empty. */
  readonly assessedOn: string;
  readonly pairs: readonly PairPlan[];
  /** Mentees of the register who are in no pair yet. */
  readonly waiting: readonly Part[];
  /** Number of the order that approves the pairs. */
  readonly orderNumber: string;
  readonly submits: boolean;
}

const pupil = (position: string, from: number, to = from): Part => ({
  category: 'обучающийся',
  position,
  born: [from, to],
});
const pupils = (count: number, position: string, from: number, to = from): Part[] =>
  Array.from({ length: count }, () => pupil(position, from, to));
const teacher = (position: string): Part => ({ category: 'педагогический работник', position, born: null });
const youngTeacher = (teachingSince: string): Part => ({
  category: 'молодой педагог',
  position: 'учитель',
  born: null,
  teachingSince,
});
const educator = (teachingSince: string): Part => ({
  category: 'молодой педагог',
  position: 'воспитатель',
  born: null,
  teachingSince,
});

const FACTORY = { name: 'ООО «Заречный машиностроительный завод»', inn: '0000000071', agreement: '1/2025' };
const COLLEGE = { name: 'ГАПОУ «Заречный техникум»', inn: '0000000089', agreement: '7' };
const LIBRARY = { name: 'МБУК «Заречная библиотека»', inn: '0000000096', agreement: '3-С' };

export const ORGANISATIONS: readonly OrganisationPlan[] = [
  {
    name: 'МБОУ СОШ № 101',
    fullName: 'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 101»',
    orgType: 'school',
    inn: '0000000018',
    address: 'Тестовская область, г. Заречный, ул. Школьная, д. 1',
    headPosition: 'директор',
    // One enterprise helps three schools: the municipality counts it once.
    partners: [FACTORY, COLLEGE],
    contingent: { pupils: 640, ovz: 18, ovzCovered: 9, sop: 4, sopCovered: 4, youngTeachers: 2 },
    resourceCentre: true,
    assessedOn: '2024-05-16',
    pairs: [
      {
        form: 'teacher_pupil',
        goal: 'подготовка к олимпиаде по математике',
        registered: 'form',
        mentor: teacher('учитель математики'),
        mentees: pupils(4, '7 «А» класс', 2012),
      },
      {
        form: 'teacher_pupil',
        goal: 'исследовательская работа по биологии',
        registered: 'form',
        mentor: teacher('учитель биологии'),
        mentees: pupils(4, '9 «Б» класс', 2010),
      },
      {
        form: 'pupil_pupil',
        goal: 'адаптация пятиклассников',
        registered: 'form',
        mentor: pupil('10 «А» класс', 2009),
        mentees: pupils(3, '5 «В» класс', 2014),
      },
      {
        form: 'employer_pupil',
        goal: 'выбор инженерной профессии',
        registered: 'form',
        partner: FACTORY.name,
        mentor: { category: 'представитель работодателя', position: 'инженер-технолог', born: null },
        mentees: pupils(2, '11 «А» класс', 2008),
      },
      {
        form: 'teacher_teacher',
        goal: 'вхождение в профессию',
        registered: 'typed',
        mentor: teacher('учитель русского языка'),
        mentees: [youngTeacher('2024-09-02'), youngTeacher('2025-08-25')],
      },
    ],
    waiting: [pupil('8 «А» класс', 2011)],
    orderNumber: '12/1',
    submits: true,
  },
  {
    name: 'МБОУ СОШ № 102',
    fullName: 'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 102»',
    orgType: 'school',
    inn: '0000000025',
    address: 'Тестовская область, г. Заречный, ул. Речная, д. 14',
    headPosition: 'директор',
    partners: [FACTORY, COLLEGE],
    contingent: { pupils: 480, ovz: 11, ovzCovered: 4, sop: 3, sopCovered: 2, youngTeachers: 1 },
    resourceCentre: false,
    assessedOn: '2021-03-12',
    pairs: [
      {
        form: 'teacher_pupil',
        goal: 'преодоление трудностей в русском языке',
        registered: 'form',
        mentor: teacher('учитель русского языка'),
        mentees: pupils(4, '6 «Б» класс', 2013),
      },
      {
        form: 'pupil_pupil',
        goal: 'школьное самоуправление',
        registered: 'typed',
        mentor: pupil('11 «А» класс', 2007),
        mentees: pupils(4, '8 «В» класс', 2011),
      },
      {
        form: 'student_pupil',
        goal: 'знакомство с профессией техника',
        registered: 'form',
        partner: COLLEGE.name,
        mentor: { category: 'студент колледжа (техникума)', position: 'студент 3 курса', born: [2006, 2006] },
        mentees: pupils(3, '9 «А» класс', 2010),
      },
      {
        form: 'teacher_teacher',
        goal: 'ведение урока и классное руководство',
        registered: 'typed',
        mentor: teacher('учитель физики'),
        mentees: [youngTeacher('2023-09-01')],
      },
    ],
    waiting: [pupil('7 «В» класс', 2012)],
    orderNumber: '56-ОД',
    submits: true,
  },
  {
    name: 'МБОУ СОШ № 103',
    fullName: 'Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная школа № 103»',
    orgType: 'school',
    inn: '0000000032',
    address: 'Тестовская область, с. Верхнее Заречье, ул. Полевая, д. 3',
    headPosition: 'директор',
    partners: [FACTORY, LIBRARY],
    contingent: { pupils: 210, ovz: 6, ovzCovered: 2, sop: 2, sopCovered: 1, youngTeachers: 1 },
    resourceCentre: false,
    assessedOn: '2023-10-04',
    pairs: [
      {
        form: 'teacher_pupil',
        goal: 'проект по истории села',
        registered: 'form',
        mentor: teacher('учитель истории'),
        mentees: pupils(3, '8 класс', 2011),
      },
      {
        form: 'pupil_pupil',
        goal: 'подготовка к всероссийским проверочным работам',
        registered: 'typed',
        mentor: pupil('10 класс', 2009),
        mentees: pupils(3, '6 класс', 2013),
      },
      {
        form: 'teacher_teacher',
        goal: 'вхождение в профессию',
        registered: 'typed',
        mentor: teacher('учитель химии'),
        mentees: [youngTeacher('2025-09-01')],
      },
    ],
    waiting: pupils(2, '7 класс', 2012),
    orderNumber: '31-Д',
    // A school without a report: the roll-up shows it as missing and the indicators as incomplete.
    submits: false,
  },
  {
    name: 'МБДОУ «Детский сад № 111»',
    fullName: 'Муниципальное бюджетное дошкольное образовательное учреждение «Детский сад № 111»',
    orgType: 'dou',
    inn: '0000000040',
    address: 'Тестовская область, г. Заречный, пер. Тихий, д. 8',
    headPosition: 'заведующий',
    partners: [],
    contingent: { pupils: 120, ovz: 0, ovzCovered: 0, sop: 0, sopCovered: 0, youngTeachers: 0 },
    resourceCentre: false,
    assessedOn: '2025-04-22',
    pairs: [
      {
        form: 'pedagog_pedagog',
        goal: 'планирование занятий с детьми',
        registered: 'form',
        mentor: teacher('старший воспитатель'),
        mentees: [educator('2025-02-03')],
      },
    ],
    waiting: [],
    orderNumber: '9',
    submits: true,
  },
  {
    name: 'МБДОУ «Детский сад № 112»',
    fullName: 'Муниципальное бюджетное дошкольное образовательное учреждение «Детский сад № 112»',
    orgType: 'dou',
    inn: '0000000057',
    address: 'Тестовская область, г. Заречный, ул. Садовая, д. 21',
    headPosition: 'заведующий',
    partners: [],
    contingent: { pupils: 95, ovz: 3, ovzCovered: 0, sop: 0, sopCovered: 0, youngTeachers: 0 },
    resourceCentre: false,
    assessedOn: '',
    pairs: [
      {
        form: 'pedagog_pedagog',
        goal: 'работа с родителями',
        registered: 'typed',
        mentor: teacher('воспитатель высшей категории'),
        mentees: [educator('2024-08-19'), educator('2025-09-01')],
      },
    ],
    waiting: [],
    orderNumber: '17/2',
    submits: true,
  },
  {
    name: 'МБУ ДО «Дом творчества»',
    fullName: 'Муниципальное бюджетное учреждение дополнительного образования «Дом творчества»',
    orgType: 'udo',
    inn: '0000000064',
    address: 'Тестовская область, г. Заречный, пл. Центральная, д. 2',
    headPosition: 'директор',
    partners: [],
    contingent: { pupils: 310, ovz: 5, ovzCovered: 1, sop: 2, sopCovered: 1, youngTeachers: 0 },
    resourceCentre: true,
    assessedOn: '2024-11-29',
    pairs: [
      {
        form: 'teacher_pupil',
        goal: 'робототехника',
        registered: 'form',
        mentor: teacher('педагог дополнительного образования'),
        mentees: pupils(4, 'объединение «Робототехника»', 2011, 2012),
      },
    ],
    waiting: [],
    orderNumber: '22',
    submits: true,
  },
];
