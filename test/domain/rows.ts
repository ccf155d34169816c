// Rows for the tests of rules: complete by default, each test names only what matters to it.
import type { Consent } from '../../src/domain/consent/consent.ts';
import type { Order } from '../../src/domain/order/order.ts';
import type { Pair, PairMember } from '../../src/domain/pair/pair.ts';
import type { Mentee, Mentor } from '../../src/domain/person/person.ts';
import type { Contingent, Organisation, SchoolRegister } from '../../src/domain/register/organisation.ts';

const PERSON = {
  id: '',
  code: '',
  lastName: 'Ольховская',
  firstName: 'Вера',
  patronymic: 'Ильинична',
  birthDate: null,
  position: '',
};

export const aMentor = (row: Partial<Mentor> = {}): Mentor => ({
  ...PERSON,
  id: 'MTR-1',
  category: 'pedagog',
  partnerId: '',
  formsOffered: [],
  competences: '',
  maxMentees: null,
  status: 'active',
  ...row,
});

export const aMentee = (row: Partial<Mentee> = {}): Mentee => ({
  ...PERSON,
  id: 'MTE-1',
  lastName: 'Ручьёва',
  category: 'pupil',
  primaryOrgId: '',
  teachingSince: null,
  legalRepresentative: '',
  request: '',
  ...row,
});

export const aPair = (row: Partial<Pair> = {}): Pair => ({
  id: 'PR-1',
  form: 'teacher_pupil',
  kinds: ['traditional'],
  startDate: '2025-02-01',
  endDate: '2026-01-31',
  goal: '',
  orderId: 'ORD-1',
  status: 'active',
  terminatedOn: null,
  ...row,
});

export const aMember = (row: Partial<PairMember> = {}): PairMember => ({
  pairId: 'PR-1',
  personId: 'MTE-1',
  role: 'mentee',
  joinedOn: null,
  leftOn: null,
  ...row,
});

/** The mentor of the pair. */
export const MENTOR = aMember({ personId: 'MTR-1', role: 'mentor' });

/** One more mentee of the pair. */
export const SECOND = aMember({ personId: 'MTE-2' });

export const anOrder = (row: Partial<Order> = {}): Order => ({
  id: 'ORD-1',
  type: 'order_approve_pairs',
  series: '',
  basedOnId: '',
  signerPosition: '',
  signerFio: '',
  acting: false,
  actingBasis: '',
  number: '12/1',
  date: '2025-01-30',
  title: '',
  status: 'signed',
  documentUrl: '',
  consentsUrl: '',
  ...row,
});

export const aConsent = (row: Partial<Consent> = {}): Consent => ({
  id: 'CNS-1',
  kind: 'pd_processing',
  personId: 'MTE-1',
  signer: 'self',
  givenOn: '2025-01-10',
  validTo: null,
  withdrawnOn: null,
  ...row,
});

/** The consents of an adult in a role. */
export const adultConsents = (personId: string, role: PairMember['role'], row: Partial<Consent> = {}): Consent[] => [
  aConsent({ personId, kind: role === 'mentor' ? 'mentor_work' : 'mentee_participation', ...row }),
  aConsent({ personId, kind: 'pd_processing', ...row }),
];

/** The consents of a mentee under 14: both signed by the representative. */
export const childConsents = (personId: string, row: Partial<Consent> = {}): Consent[] => [
  aConsent({ personId, kind: 'mentee_participation', signer: 'legal_representative', ...row }),
  aConsent({ personId, kind: 'pd_processing', signer: 'legal_representative', ...row }),
];

export const aContingent = (row: Partial<Contingent> = {}): Contingent => ({
  asOf: '2025-10-01',
  pupilsTotal: 100,
  ovzTotal: 0,
  ovzCovered: 0,
  sopTotal: 0,
  sopCovered: 0,
  youngTeachersTotal: 0,
  ...row,
});

/** One teacher with one pupil of 12, order signed, consents given. */
export const aRegister = (row: Partial<SchoolRegister> = {}): SchoolRegister => ({
  organisation: {
    id: 'O1',
    fullName: '',
    shortName: '',
    orgType: 'school',
    inn: '0000000032',
    legalAddress: '',
    place: '',
    headPosition: '',
    headFio: '',
    curatorFio: '',
    roadmapApprovedOn: null,
    hasResourceCentre: false,
    lastAssessmentOn: null,
  },
  contingent: [aContingent()],
  curators: [],
  mentors: [aMentor()],
  mentees: [aMentee({ birthDate: '2013-05-05' })],
  partners: [],
  pairs: [aPair()],
  members: [aMember({ personId: 'MTR-1', role: 'mentor' }), aMember()],
  consents: [...adultConsents('MTR-1', 'mentor'), ...childConsents('MTE-1')],
  orders: [anOrder()],
  ...row,
});

export const anOrganisation = (row: Partial<Organisation> = {}): Organisation => ({
  id: 'O1',
  shortName: '',
  orgType: 'school',
  status: 'active',
  statusFrom: null,
  source: 'workbook',
  workbookId: '',
  ...row,
});

export { ages, aReport, aTypedReport } from './reportRows.ts';
