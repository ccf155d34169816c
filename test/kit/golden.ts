// The golden example of the domain reference §6.7 as plain rows: what a person would type into five workbooks, and the answers.
import type { Consent } from '../../src/domain/consent/consent.ts';
import type { IndicatorDefinition, IndicatorState } from '../../src/domain/indicator/indicator.ts';
import type { Order } from '../../src/domain/order/order.ts';
import type { Pair, PairMember } from '../../src/domain/pair/pair.ts';
import type { Mentee, Mentor } from '../../src/domain/person/person.ts';
import type {
  Constant,
  Contingent,
  MunicipalEvent,
  Organisation,
  OwnOrganisation,
  Partner,
  ReportMoment,
  SchoolRegister,
} from '../../src/domain/register/organisation.ts';

export const GOLDEN_MOMENT: ReportMoment = { period: '2025-Q4', asOf: '2025-12-31' };

const organisation = (
  row: Pick<Organisation, 'id' | 'shortName' | 'orgType'> & Partial<Organisation>,
): Organisation => ({
  status: 'active',
  statusFrom: null,
  source: 'workbook',
  workbookId: '',
  ...row,
});

/** O2 has a workbook and never submits; O5 is closed inside the year. */
export const GOLDEN_ORGANISATIONS: readonly Organisation[] = [
  organisation({ id: 'O1', shortName: 'МБОУ СОШ № 101', orgType: 'school' }),
  organisation({ id: 'O2', shortName: 'МБОУ СОШ № 102', orgType: 'school' }),
  organisation({ id: 'O3', shortName: 'МБДОУ «Детский сад № 103»', orgType: 'dou' }),
  organisation({ id: 'O4', shortName: 'МБУ ДО «Дом творчества № 104»', orgType: 'udo' }),
  organisation({
    id: 'O5',
    shortName: 'МБОУ СОШ № 105',
    orgType: 'school',
    status: 'closed',
    statusFrom: '2025-06-30',
  }),
];

const own = (row: Pick<OwnOrganisation, 'id' | 'orgType' | 'inn'> & Partial<OwnOrganisation>): OwnOrganisation => {
  const shortName = GOLDEN_ORGANISATIONS.find(({ id }) => id === row.id)?.shortName ?? '';
  return {
    fullName: shortName,
    shortName,
    legalAddress: 'Тестовская область, Заречный муниципальный округ, ул. Полевая, д. 1',
    place: 'г. Заречный',
    headPosition: 'директор',
    headFio: 'Ольховский Пётр Ильич',
    curatorFio: 'Берёзкина Анна Львовна',
    roadmapApprovedOn: null,
    hasResourceCentre: false,
    lastAssessmentOn: null,
    ...row,
  };
};

type PersonRow = Pick<Mentor, 'id' | 'lastName' | 'category' | 'birthDate'>;
const GIVEN_NAMES = { code: '', firstName: 'Вера', patronymic: 'Ильинична', position: '' };
const mentor = (row: PersonRow & Partial<Mentor>): Mentor => ({
  ...GIVEN_NAMES,
  partnerId: '',
  formsOffered: [],
  competences: 'Работа с командой',
  maxMentees: null,
  status: 'active',
  ...row,
});
const mentee = (row: PersonRow & Partial<Mentee>): Mentee => ({
  ...GIVEN_NAMES,
  primaryOrgId: '',
  teachingSince: null,
  legalRepresentative: '',
  request: 'Найти своё направление',
  ...row,
});
const child = (id: string, lastName: string, birthDate: string | null, row: Partial<Mentee> = {}): Mentee =>
  mentee({ id, lastName, category: 'pupil', birthDate, legalRepresentative: 'Заозёрная Мария Львовна', ...row });

const pair = (row: Pick<Pair, 'id' | 'form' | 'orderId'> & Partial<Pair>): Pair => ({
  kinds: ['traditional'],
  startDate: '2025-02-01',
  endDate: '2026-01-31',
  goal: 'Освоить проектную работу',
  status: 'active',
  terminatedOn: null,
  ...row,
});
const members = (pairId: string, mentorId: string, menteeIds: readonly string[]): PairMember[] => [
  { pairId, personId: mentorId, role: 'mentor', joinedOn: null, leftOn: null },
  ...menteeIds.map((personId): PairMember => ({ pairId, personId, role: 'mentee', joinedOn: null, leftOn: null })),
];

const order = (id: string, type: Order['type'], number: string, date: string | null): Order => ({
  id,
  type,
  number,
  date,
  title: 'О наставничестве',
  series: '',
  basedOnId: '',
  signerPosition: '',
  signerFio: '',
  acting: false,
  actingBasis: '',
  status: date === null ? 'draft' : 'signed',
  documentUrl: '',
  consentsUrl: '',
});

// Who signs is written out here, not asked of the product: under 14 the parent, from 14 both, adults themselves.
const SIGNED_BY = {
  adult: ['self'],
  from14: ['self', 'legal_representative'],
  under14: ['legal_representative'],
} as const;
const consents = (
  role: 'mentor' | 'mentee',
  age: keyof typeof SIGNED_BY,
  personIds: readonly string[],
  givenOn = '2025-01-10',
): Consent[] =>
  personIds.flatMap((personId) => {
    const base = { personId, givenOn, validTo: null, withdrawnOn: null };
    const kind = role === 'mentor' ? 'mentor_work' : 'mentee_participation';
    return [
      ...SIGNED_BY[age].map((signer): Consent => ({ ...base, id: `${personId}-${kind}-${signer}`, kind, signer })),
      {
        ...base,
        id: `${personId}-pd`,
        kind: 'pd_processing' as const,
        signer: age === 'adult' ? ('self' as const) : ('legal_representative' as const),
      },
    ];
  });

const contingent = (row: Partial<Contingent>): Contingent => ({
  asOf: '2025-10-01',
  pupilsTotal: 300,
  ovzTotal: 0,
  ovzCovered: 0,
  sopTotal: 0,
  sopCovered: 0,
  youngTeachersTotal: 0,
  ...row,
});
const partner = (id: string, inn: string): Partner => ({
  id,
  name: `ООО «Ручей ${id}»`,
  inn,
  agreementNumber: '7',
  agreementDate: '2025-01-09',
});

/** School: all five acts; C1…C10 of the example, the young teacher MTE-11, partners E1 (mentors) and E2 (agreement only). */
const O1: SchoolRegister = {
  organisation: own({
    id: 'O1',
    orgType: 'school',
    inn: '0000000032',
    roadmapApprovedOn: '2024-09-02',
    hasResourceCentre: true,
    lastAssessmentOn: '2023-01-15',
  }),
  contingent: [
    contingent({ asOf: '2024-10-01', ovzTotal: 9, ovzCovered: 9, sopTotal: 9, youngTeachersTotal: 9 }),
    contingent({ ovzTotal: 4, ovzCovered: 1, youngTeachersTotal: 2 }),
  ],
  curators: [],
  mentors: [
    mentor({ id: 'MTR-01', lastName: 'Ольховская', category: 'pedagog', birthDate: null, position: 'учитель истории' }),
    mentor({ id: 'MTR-02', lastName: 'Заозёрная', category: 'pupil', birthDate: '2010-03-03', position: '9А' }),
    mentor({ id: 'MTR-03', lastName: 'Ручьёва', category: 'employer_rep', birthDate: null, partnerId: 'E1' }),
  ],
  mentees: [
    child('MTE-01', 'Первая', '2014-12-31'),
    child('MTE-02', 'Вторая', '2015-01-01'),
    child('MTE-03', 'Третья', '2007-01-01'),
    child('MTE-04', 'Четвёртая', '2006-12-31'),
    child('MTE-05', 'Пятая', '2012-05-05'),
    child('MTE-06', 'Заозёрная', '2010-03-03'),
    child('MTE-07', 'Седьмая', null),
    child('MTE-08', 'Восьмая', '2011-01-01'),
    child('MTE-09', 'Девятая', '2011-06-06'),
    child('MTE-10', 'Десятая', '2011-09-09'),
    mentee({
      id: 'MTE-11',
      lastName: 'Луговая',
      category: 'young_pedagog',
      birthDate: null,
      position: 'учитель математики',
      teachingSince: '2024-08-20',
    }),
  ],
  partners: [partner('E1', '0000000018'), partner('E2', '0000000025')],
  pairs: [
    pair({ id: 'PR-01', form: 'teacher_pupil', kinds: ['group'], orderId: 'ORD-05' }),
    pair({ id: 'PR-02', form: 'pupil_pupil', orderId: 'ORD-05' }),
    pair({ id: 'PR-03', form: 'employer_pupil', orderId: 'ORD-05' }),
    pair({ id: 'PR-04', form: 'teacher_pupil', orderId: 'ORD-06', status: 'draft' }),
    pair({
      id: 'PR-05',
      form: 'teacher_pupil',
      orderId: 'ORD-04',
      startDate: '2024-09-16',
      endDate: '2024-12-20',
      status: 'completed',
    }),
    pair({
      id: 'PR-06',
      form: 'teacher_pupil',
      orderId: 'ORD-05',
      status: 'terminated',
      terminatedOn: '2025-02-10',
    }),
    pair({ id: 'PR-07', form: 'pedagog_pedagog', orderId: 'ORD-05' }),
  ],
  members: [
    ...members('PR-01', 'MTR-01', ['MTE-01', 'MTE-03', 'MTE-04', 'MTE-06', 'MTE-07']),
    ...members('PR-02', 'MTR-02', ['MTE-02']),
    ...members('PR-03', 'MTR-03', ['MTE-05']),
    ...members('PR-04', 'MTR-01', ['MTE-08']),
    ...members('PR-05', 'MTR-01', ['MTE-09']),
    ...members('PR-06', 'MTR-01', ['MTE-10']),
    ...members('PR-07', 'MTR-01', ['MTE-11']),
  ],
  consents: [
    ...consents('mentor', 'adult', ['MTR-01'], '2024-09-10'),
    ...consents('mentor', 'adult', ['MTR-03']),
    ...consents('mentor', 'from14', ['MTR-02']),
    ...consents('mentee', 'adult', ['MTE-03', 'MTE-04', 'MTE-11']),
    ...consents('mentee', 'from14', ['MTE-06', 'MTE-08']),
    ...consents('mentee', 'under14', ['MTE-01', 'MTE-02', 'MTE-05', 'MTE-07', 'MTE-10']),
    ...consents('mentee', 'under14', ['MTE-09'], '2024-09-10'),
  ],
  orders: [
    order('ORD-01', 'order_introduce', '95-Д', '2024-09-02'),
    order('ORD-02', 'order_approve_regulation', '96-Д', '2024-09-02'),
    order('ORD-03', 'order_appoint_curator', '97-Д', '2024-09-02'),
    order('ORD-04', 'order_approve_pairs', '101-Д', '2024-09-13'),
    order('ORD-05', 'order_approve_pairs', '12/1', '2025-01-30'),
    order('ORD-06', 'order_approve_pairs', '', null),
  ],
};

/** Kindergarten: one pair of teachers; a young воспитатель is not a young учитель. */
const O3: SchoolRegister = {
  organisation: own({
    id: 'O3',
    orgType: 'dou',
    inn: '0000000040',
    headPosition: 'заведующий',
    lastAssessmentOn: '2022-12-31',
  }),
  contingent: [contingent({ pupilsTotal: 120, ovzTotal: 2, ovzCovered: 0 })],
  curators: [],
  mentors: [
    mentor({
      id: 'MTR-01',
      lastName: 'Полевая',
      category: 'pedagog',
      birthDate: null,
      position: 'старший воспитатель',
    }),
  ],
  mentees: [
    mentee({
      id: 'MTE-01',
      lastName: 'Речная',
      category: 'young_pedagog',
      birthDate: null,
      position: 'воспитатель',
      teachingSince: '2024-09-01',
    }),
  ],
  partners: [],
  pairs: [pair({ id: 'PR-01', form: 'pedagog_pedagog', orderId: 'ORD-01' })],
  members: members('PR-01', 'MTR-01', ['MTE-01']),
  consents: [...consents('mentor', 'adult', ['MTR-01']), ...consents('mentee', 'adult', ['MTE-01'])],
  orders: [order('ORD-01', 'order_approve_pairs', '5', '2025-01-30')],
};

/** УДО: C5 again, whose main school is O1, mentored from the partner E1; its contingent is the schools' to report. */
const O4: SchoolRegister = {
  organisation: own({ id: 'O4', orgType: 'udo', inn: '0000000057' }),
  contingent: [contingent({ ovzTotal: 3, ovzCovered: 3, sopTotal: 1, sopCovered: 1 })],
  curators: [],
  mentors: [mentor({ id: 'MTR-01', lastName: 'Ручьёва', category: 'employer_rep', birthDate: null, partnerId: 'E1' })],
  mentees: [child('MTE-01', 'Пятая', '2012-05-05', { primaryOrgId: 'O1' })],
  partners: [partner('E1', '0000000018')],
  pairs: [pair({ id: 'PR-01', form: 'employer_pupil', orderId: 'ORD-01' })],
  members: members('PR-01', 'MTR-01', ['MTE-01']),
  consents: [...consents('mentor', 'adult', ['MTR-01']), ...consents('mentee', 'under14', ['MTE-01'])],
  orders: [order('ORD-01', 'order_approve_pairs', '4', '2025-01-30')],
};

/** The registers of the organisations that submit: O1, O3, O4. */
export const GOLDEN_REGISTERS: readonly SchoolRegister[] = [O1, O3, O4];

const residents = (age: number, value: number): Constant => ({
  key: `children_resident_age_${age}`,
  value,
  asOf: '2025-01-01',
  source: 'Статистика, на 1 января 2025 г.',
});

/** Children of 11–18 are 40, of 15–18 are 16; nobody has entered the ages 10 and 19. */
export const GOLDEN_CONSTANTS: readonly Constant[] = [
  ...[11, 12, 13, 14].map((age) => residents(age, 6)),
  ...[15, 16, 17, 18].map((age) => residents(age, 4)),
  { key: 'enterprises_total', value: 25, asOf: '2025-01-01', source: 'Реестр организаций' },
];

export const GOLDEN_EVENTS: readonly MunicipalEvent[] = [
  {
    title: 'Фестиваль «Шаг вперёд»',
    level: 'municipal',
    purpose: 'popularisation',
    plannedOn: '2025-04-10',
    heldOn: '2025-04-11',
  },
  { title: 'Форум наставников', level: 'municipal', purpose: 'best_practice', plannedOn: '2025-12-20', heldOn: null },
];

const target = (
  id: string,
  measure: IndicatorDefinition['measure'],
  value: number,
  fromYear: number,
  more: Partial<IndicatorDefinition> = {},
): IndicatorDefinition => ({ id, name: id, measure, unit: '%', targets: [{ fromYear, value }], ...more });
const MENTEES = { ageMin: 11, ageMax: 18 };
const MENTORS = { ageMin: 15, ageMax: 18 };

/** ART-01…15 of §6.2. */
export const GOLDEN_DEFINITIONS: readonly IndicatorDefinition[] = [
  target('ART-01', 'M_ORG_IMPLEMENTED', 100, 2021, { orgTypes: ['school'] }),
  target('ART-02', 'M_CHILD_MENTEE', 20, 2021, MENTEES),
  target('ART-03', 'M_CHILD_MENTOR', 5, 2021, MENTORS),
  target('ART-04', 'M_YOUNG_TEACHER_MENTEE', 100, 2021),
  target('ART-05', 'M_ENTERPRISE', 5, 2021),
  target('ART-06', 'M_MUNICIPAL_EVENT', 1, 2021, { unit: 'ед.' }),
  target('ART-07', 'M_CHILD_MENTEE', 70, 2024, MENTEES),
  target('ART-08', 'M_CHILD_MENTOR', 35, 2024, MENTORS),
  target('ART-09', 'M_YOUNG_TEACHER_MENTEE', 100, 2024),
  target('ART-10', 'M_ENTERPRISE', 30, 2024),
  target('ART-11', 'M_RESOURCE_CENTER', 100, 2024),
  target('ART-12', 'M_OVZ_COVERED', 50, 2024),
  target('ART-13', 'M_SOP_COVERED', 100, 2024),
  target('ART-14', 'M_ORG_RUNNING', 100, 2024, { orgTypes: ['dou', 'school', 'udo'] }),
  target('ART-15', 'M_NOKO', 100, 2021),
];

export interface GoldenAnswer {
  readonly id: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Rounded as shown; null is a dash. */
  readonly shown: number | null;
  readonly state: IndicatorState;
  readonly target: number;
  readonly supersededBy: string;
}

const answer = (
  id: string,
  numerator: number,
  denominator: number | null,
  shown: number | null,
  state: IndicatorState,
  effective: number,
  supersededBy = '',
): GoldenAnswer => ({ id, numerator, denominator, shown, state, target: effective, supersededBy });

export const GOLDEN_ANSWERS: readonly GoldenAnswer[] = [
  answer('ART-01', 1, 2, 50, 'not_achieved', 100),
  answer('ART-02', 5, 40, 12.5, 'incomplete', 70, 'ART-07'),
  answer('ART-03', 1, 16, 6.3, 'incomplete', 35, 'ART-08'),
  answer('ART-04', 1, 2, 50, 'incomplete', 100, 'ART-09'),
  answer('ART-05', 1, 25, 4, 'incomplete', 30, 'ART-10'),
  answer('ART-06', 1, null, 1, 'achieved', 1),
  answer('ART-07', 5, 40, 12.5, 'incomplete', 70),
  answer('ART-08', 1, 16, 6.3, 'incomplete', 35),
  answer('ART-09', 1, 2, 50, 'incomplete', 100),
  answer('ART-10', 1, 25, 4, 'incomplete', 30),
  answer('ART-11', 1, 3, 33.3, 'not_achieved', 100),
  answer('ART-12', 1, 6, 16.7, 'incomplete', 50),
  answer('ART-13', 0, 0, null, 'no_data', 100),
  answer('ART-14', 3, 4, 75, 'not_achieved', 100),
  answer('ART-15', 1, 3, 33.3, 'not_achieved', 100),
];
