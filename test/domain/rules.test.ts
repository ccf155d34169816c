// The validations V-01…V-28: each rule found where it should be, told in the level of the reference, and silent where nothing is wrong.
import { describe, expect, test } from '@jest/globals';
import type { CheckedRegister } from '../../src/domain/check/checkedRegister.ts';
import { checkConstants, checkOrganisations, checkTypedCounts } from '../../src/domain/check/checkMunicipality.ts';
import { checkSchool } from '../../src/domain/check/checkSchool.ts';
import { RULES, ruleOf } from '../../src/domain/check/rules.ts';
import { DEFAULT_PARAMETERS } from '../../src/domain/indicator/parameters.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { Meeting } from '../../src/domain/programme/meeting.ts';
import type { Programme } from '../../src/domain/programme/programme.ts';
import type { Curator } from '../../src/domain/register/curator.ts';
import { problemTexts } from '../../src/texts/problems.ts';
import {
  aConsent,
  aContingent,
  adultConsents,
  aMember,
  aMentee,
  aMentor,
  anOrder,
  aPair,
  aRegister,
  childConsents,
  SECOND,
} from './rows.ts';

const DAY = '2025-12-20';
const CURATOR_ORDER = anOrder({ id: 'ORD-0', type: 'order_appoint_curator', number: '3', date: '2025-01-10' });
const OWN = { ...aRegister().organisation, headFio: 'Ольховский Пётр Ильич' };

const aCurator = (row: Partial<Curator> = {}): Curator => ({
  id: 'CUR-1',
  fio: 'Берёзкина Анна Львовна',
  position: 'заместитель директора',
  role: 'org_curator',
  orderId: 'ORD-0',
  appointedFrom: '2025-01-10',
  appointedTo: null,
  ...row,
});

const aProgramme = (row: Partial<Programme> = {}): Programme => ({
  id: 'PRG-1',
  pairId: 'PR-1',
  startDate: '2025-02-01',
  endDate: '2026-02-01',
  approvedOn: '2025-02-01',
  status: 'active',
  ...row,
});

const aMeeting = (id: string, type: Meeting['type'], heldOn: string): Meeting => ({
  id,
  pairId: 'PR-1',
  type,
  plannedOn: null,
  heldOn,
});

/** Nothing is wrong with it. */
const aSchool = (row: Partial<CheckedRegister> = {}): CheckedRegister => ({
  ...aRegister(),
  organisation: OWN,
  curators: [aCurator()],
  orders: [CURATOR_ORDER, anOrder()],
  actingHead: false,
  actingBasis: '',
  programmes: [aProgramme()],
  meetings: [],
  siteSections: [],
  roadmap: [],
  comments: [],
  badges: [],
  ...row,
});

const teachers = { form: 'pedagog_pedagog' } as const;
const adults = {
  mentees: [aMentee({ category: 'pedagog', position: 'учитель' })],
  consents: [...adultConsents('MTR-1', 'mentor'), ...adultConsents('MTE-1', 'mentee')],
};
const outsider = { category: 'employer_rep', partnerId: 'P1' } as const;
const partner = { id: 'P1', name: 'ООО «Ручей»', inn: '0000000018', agreementNumber: '7', agreementDate: '2025-01-09' };

interface Case {
  readonly rule: string;
  readonly why: string;
  readonly row: Partial<CheckedRegister>;
  readonly codes: readonly string[];
}

const CASES: readonly Case[] = [
  {
    rule: 'V-01',
    why: 'signed without a number',
    row: { orders: [CURATOR_ORDER, anOrder({ number: '' })] },
    codes: ['order_number_missing'],
  },
  {
    rule: 'V-01',
    why: 'signed without a date',
    row: { orders: [CURATOR_ORDER, anOrder({ date: null })] },
    codes: ['order_date_missing'],
  },
  {
    rule: 'V-01',
    why: 'nobody knows who signs',
    row: { organisation: { ...OWN, headFio: '' } },
    codes: ['order_signer_missing', 'order_signer_missing'],
  },
  {
    rule: 'V-01',
    why: 'a draft lacks a number by right',
    row: { orders: [CURATOR_ORDER, anOrder(), anOrder({ id: 'ORD-2', number: '', date: null, status: 'draft' })] },
    codes: [],
  },
  {
    rule: 'V-02',
    why: 'a number twice, said of both',
    row: { orders: [CURATOR_ORDER, anOrder(), anOrder({ id: 'ORD-2', number: '№ 12/1' })] },
    codes: ['order_number_taken', 'order_number_taken'],
  },
  {
    rule: 'V-02',
    why: 'another series counts for itself',
    row: { orders: [CURATOR_ORDER, anOrder(), anOrder({ id: 'ORD-2', series: 'ЛС' })] },
    codes: [],
  },
  {
    rule: 'V-02',
    why: 'numbering begins again every year',
    row: { orders: [CURATOR_ORDER, anOrder(), anOrder({ id: 'ORD-2', date: '2024-01-30', type: 'order_introduce' })] },
    codes: [],
  },
  {
    rule: 'V-03',
    why: 'dated tomorrow',
    row: { orders: [CURATOR_ORDER, anOrder(), anOrder({ id: 'ORD-2', number: '13', date: '2025-12-21' })] },
    codes: ['order_date_future'],
  },
  {
    rule: 'V-03',
    why: 'dated before the order it is based on',
    row: {
      orders: [
        CURATOR_ORDER,
        anOrder(),
        anOrder({ id: 'ORD-2', number: '13', date: '2025-01-29', basedOnId: 'ORD-1' }),
      ],
    },
    codes: ['order_before_basis'],
  },
  {
    rule: 'V-04',
    why: 'pairs approved before a curator was appointed',
    row: { orders: [{ ...CURATOR_ORDER, date: '2025-01-31' }, anOrder()], curators: [] },
    codes: ['order_before_curator'],
  },
  {
    rule: 'V-04',
    why: 'no curator at all',
    row: { orders: [anOrder()], curators: [] },
    codes: ['order_before_curator'],
  },
  {
    rule: 'V-04',
    why: 'the introduction comes before the curator by right',
    row: {
      orders: [
        CURATOR_ORDER,
        anOrder(),
        anOrder({ id: 'ORD-2', type: 'order_introduce', number: '1', date: '2025-01-09' }),
      ],
    },
    codes: [],
  },
  {
    rule: 'V-05',
    why: 'a consent given after the order',
    row: {
      consents: [
        ...adultConsents('MTR-1', 'mentor').map((one) => ({ ...one, givenOn: '2025-02-02' })),
        ...childConsents('MTE-1'),
      ],
    },
    codes: ['consent_missing', 'consent_missing'],
  },
  {
    rule: 'V-05',
    why: 'who joined later is judged by the day of joining',
    row: {
      members: [aMember({ personId: 'MTR-1', role: 'mentor' }), aMember({ joinedOn: '2025-03-01' })],
      consents: [...adultConsents('MTR-1', 'mentor'), ...childConsents('MTE-1', { givenOn: '2025-02-20' })],
    },
    codes: [],
  },
  {
    rule: 'V-05',
    why: 'a draft waits for its consents by right',
    row: { consents: [], pairs: [aPair({ status: 'draft', orderId: '' })] },
    codes: [],
  },
  {
    rule: 'V-06',
    why: 'a curator without an order',
    row: { curators: [aCurator({ orderId: '' })] },
    codes: ['curator_without_order'],
  },
  {
    rule: 'V-06',
    why: 'appointed from a day before the order',
    row: { curators: [aCurator({ appointedFrom: '2025-01-09' })] },
    codes: ['curator_without_order'],
  },
  {
    rule: 'V-06',
    why: 'one who has left needs no order now',
    row: { curators: [aCurator(), aCurator({ id: 'CUR-2', orderId: '', appointedTo: '2025-06-01' })] },
    codes: [],
  },
  {
    rule: 'V-07',
    why: 'the parent did not sign',
    row: { consents: adultConsents('MTR-1', 'mentor') },
    codes: ['representative_consent_missing', 'representative_consent_missing'],
  },
  {
    rule: 'V-08',
    why: 'eighteen before the pair ends',
    row: {
      mentees: [aMentee({ birthDate: '2008-01-15' })],
      consents: [
        ...adultConsents('MTR-1', 'mentor'),
        ...childConsents('MTE-1'),
        aConsent({ kind: 'mentee_participation' }),
      ],
    },
    codes: ['turns_adult_during_pair'],
  },
  {
    rule: 'V-09',
    why: 'a pupil leads as a teacher',
    row: { mentors: [aMentor({ category: 'pupil', birthDate: '2005-05-05' })] },
    codes: ['category_does_not_fit_form'],
  },
  {
    rule: 'V-10',
    why: 'a group of one',
    row: { pairs: [aPair({ kinds: ['virtual', 'group'] })] },
    codes: ['group_of_one_mentee'],
  },
  {
    rule: 'V-10',
    why: 'one to one with two',
    row: {
      mentees: [
        aMentee({ birthDate: '2013-05-05' }),
        aMentee({ id: 'MTE-2', lastName: 'Полевая', birthDate: '2013-05-06' }),
      ],
      members: [...aRegister().members, SECOND],
      consents: [...aRegister().consents, ...childConsents('MTE-2')],
    },
    codes: ['traditional_with_several_mentees'],
  },
  {
    rule: 'V-11',
    why: 'two months and thirty days: a warning for pupils',
    row: {
      programmes: [aProgramme({ startDate: '2025-02-01', endDate: '2025-04-30' })],
      pairs: [aPair({ endDate: '2025-04-30' })],
    },
    codes: ['programme_too_short'],
  },
  {
    rule: 'V-11',
    why: 'an error for teachers',
    row: {
      ...adults,
      programmes: [aProgramme({ endDate: '2025-04-30' })],
      pairs: [aPair({ ...teachers, endDate: '2025-04-30' })],
    },
    codes: ['programme_too_short'],
  },
  {
    rule: 'V-11',
    why: 'exactly three months, exactly a year',
    row: {
      programmes: [aProgramme({ endDate: '2025-05-01' }), aProgramme({ id: 'PRG-2', endDate: '2026-02-01' })],
      pairs: [aPair({ endDate: '2025-05-01' })],
    },
    codes: [],
  },
  {
    rule: 'V-11',
    why: 'a day more than a year',
    row: { programmes: [aProgramme({ endDate: '2026-02-02' })] },
    codes: ['programme_too_long'],
  },
  {
    rule: 'V-11',
    why: 'a speed pair has no length (Q9)',
    row: {
      programmes: [aProgramme({ endDate: '2025-02-03' })],
      pairs: [aPair({ kinds: ['speed'], endDate: '2025-02-03' })],
    },
    codes: [],
  },
  {
    rule: 'V-12',
    why: 'the pair begins before its programme',
    row: { programmes: [aProgramme({ startDate: '2025-03-01' })] },
    codes: ['pair_outside_programme'],
  },
  {
    rule: 'V-13',
    why: 'paid without an agreement',
    row: { mentors: [aMentor({ hasExtraPay: true })] },
    codes: ['supplementary_agreement_missing'],
  },
  {
    rule: 'V-13',
    why: 'with the agreement',
    row: { mentors: [aMentor({ hasExtraPay: true, agreementOn: '2025-02-01' })] },
    codes: [],
  },
  {
    rule: 'V-14',
    why: 'a mentor of an enterprise without clearance',
    row: { mentors: [aMentor(outsider)], partners: [partner], pairs: [aPair({ form: 'employer_pupil' })] },
    codes: ['clearance_missing'],
  },
  {
    rule: 'V-14',
    why: 'no agreement with the partner',
    row: {
      mentors: [aMentor({ ...outsider, clearanceCheckedOn: '2025-01-20' })],
      partners: [{ ...partner, agreementDate: null }],
      pairs: [aPair({ form: 'employer_pupil' })],
    },
    codes: ['partner_agreement_missing'],
  },
  {
    rule: 'V-15',
    why: 'one person twice',
    row: {
      mentees: [
        aMentee({ birthDate: '2013-05-05' }),
        aMentee({ id: 'MTE-2', lastName: 'РУЧЬЕВА ', birthDate: '2013-05-05' }),
      ],
    },
    codes: ['person_twice'],
  },
  {
    rule: 'V-15',
    why: 'two people of one name are told apart by the birth date',
    row: { mentees: [aMentee({ birthDate: '2013-05-05' }), aMentee({ id: 'MTE-2', birthDate: '2012-05-05' })] },
    codes: [],
  },
  {
    rule: 'V-16',
    why: 'a wrong control digit',
    row: { partners: [{ ...partner, inn: '0000000019' }] },
    codes: ['partner_inn_wrong'],
  },
  {
    rule: 'V-17',
    why: 'bases are on the site, the mentor did not consent to it',
    row: { siteSections: [{ isPublished: true, hasBases: true }] },
    codes: ['publication_without_consent'],
  },
  {
    rule: 'V-17',
    why: 'consented, or nothing published',
    row: {
      siteSections: [{ isPublished: true, hasBases: true }],
      consents: [...aRegister().consents, aConsent({ personId: 'MTR-1', kind: 'pd_distribution' })],
    },
    codes: [],
  },
  {
    rule: 'V-18',
    why: 'covered more than there are',
    row: { contingent: [aContingent({ ovzTotal: 2, ovzCovered: 3 })] },
    codes: ['contingent_part_exceeds_whole'],
  },
  {
    rule: 'V-18',
    why: 'single ages exceed the total',
    row: { contingent: [aContingent({ pupilsTotal: 10, pupils11: 6, pupils12: 5 })] },
    codes: ['contingent_ages_exceed_total'],
  },
  {
    rule: 'V-19',
    why: 'older than the school year',
    row: { contingent: [aContingent({ asOf: '2025-08-31' })] },
    codes: ['contingent_old'],
  },
  {
    rule: 'V-21',
    why: 'planning before the trial',
    row: {
      meetings: [
        aMeeting('M1', 'first', '2025-02-03'),
        aMeeting('M2', 'planning', '2025-02-10'),
        aMeeting('M3', 'trial', '2025-02-17'),
      ],
    },
    codes: ['meeting_out_of_order'],
  },
  {
    rule: 'V-21',
    why: 'two first meetings',
    row: { meetings: [aMeeting('M1', 'first', '2025-02-03'), aMeeting('M2', 'first', '2025-02-10')] },
    codes: ['meeting_type_repeated'],
  },
  {
    rule: 'V-21',
    why: 'a speed pair meets once',
    row: {
      pairs: [aPair({ kinds: ['speed'] })],
      meetings: [aMeeting('M1', 'first', '2025-02-03'), aMeeting('M2', 'final', '2025-02-10')],
    },
    codes: ['meetings_of_speed_pair'],
  },
  {
    rule: 'V-21',
    why: 'regular meetings may repeat',
    row: {
      meetings: [
        aMeeting('M1', 'first', '2025-02-03'),
        aMeeting('M2', 'regular', '2025-02-10'),
        aMeeting('M3', 'regular', '2025-02-17'),
        aMeeting('M4', 'final', '2025-05-17'),
      ],
    },
    codes: [],
  },
  {
    rule: 'V-22',
    why: 'a consent that ends before the pair',
    row: {
      consents: [
        ...adultConsents('MTR-1', 'mentor', { validTo: '2025-12-31' }).slice(0, 1),
        ...adultConsents('MTR-1', 'mentor').slice(1),
        ...childConsents('MTE-1'),
      ],
    },
    codes: ['consent_expires_during_pair'],
  },
  {
    rule: 'V-23',
    why: 'a task before the roadmap was approved',
    row: {
      organisation: { ...OWN, roadmapApprovedOn: '2025-01-20' },
      roadmap: [
        { taskId: 'R1', dueOn: '2024-12-31' },
        { taskId: 'R2', dueOn: null },
      ],
    },
    codes: ['roadmap_task_before_order'],
  },
  {
    rule: 'V-25',
    why: 'a surname of the register in an anonymous answer',
    row: { comments: [{ responseId: 'A1', comment: 'Спасибо, Ручьева очень помогла!' }] },
    codes: ['survey_answer_names_somebody'],
  },
  {
    rule: 'V-25',
    why: 'a patronymic of anybody',
    row: { comments: [{ responseId: 'A1', comment: 'Анна Львовна – лучшая' }] },
    codes: ['survey_answer_names_somebody'],
  },
  {
    rule: 'V-25',
    why: 'words alone',
    row: { comments: [{ responseId: 'A1', comment: 'Встречи были полезны, ручьём текли идеи' }] },
    codes: [],
  },
  {
    rule: 'V-26',
    why: 'a mentee in two running pairs of one form',
    row: {
      pairs: [aPair(), aPair({ id: 'PR-2' })],
      programmes: [aProgramme(), aProgramme({ id: 'PRG-2', pairId: 'PR-2' })],
      members: [
        ...aRegister().members,
        aMember({ pairId: 'PR-2', personId: 'MTR-1', role: 'mentor' }),
        aMember({ pairId: 'PR-2' }),
      ],
    },
    codes: ['mentee_in_two_pairs'],
  },
  { rule: 'V-27', why: 'acting without an order', row: { actingHead: true }, codes: ['acting_head_without_order'] },
  {
    rule: 'V-27',
    why: 'the position says that somebody acts',
    row: { orders: [CURATOR_ORDER, anOrder({ signerPosition: 'И. о. директора' })] },
    codes: ['acting_without_order'],
  },
  {
    rule: 'V-28',
    why: 'a title without «О»',
    row: { orders: [CURATOR_ORDER, anOrder({ title: 'Приказ о парах' })] },
    codes: ['order_title_form'],
  },
  {
    rule: 'V-28',
    why: '«Об» and «О»',
    row: { orders: [{ ...CURATOR_ORDER, title: 'О назначении' }, anOrder({ title: 'Об утверждении' })] },
    codes: [],
  },
];

const codesOf = (problems: readonly Problem[]) => problems.map(({ code }) => code);

describe('a rule', () => {
  test('of a school in order finds nothing', () => {
    expect(checkSchool(aSchool(), DAY, DEFAULT_PARAMETERS)).toEqual([]);
  });

  test.each(CASES)('$rule: $why', ({ rule, row, codes }) => {
    const found = checkSchool(aSchool(row), DAY, DEFAULT_PARAMETERS);
    expect(codesOf(found)).toEqual(codes);
    const level = RULES.find(({ id }) => id === rule)?.level;
    for (const problem of found) {
      expect(ruleOf(problem.code)).toBe(rule);
      if (level !== 'both') expect(problem.level ?? 'error').toBe(level);
    }
  });

  test('V-11 is an error for teachers and a warning for pupils', () => {
    const levels = CASES.filter(({ rule, codes }) => rule === 'V-11' && codes[0] === 'programme_too_short').map(
      ({ row }) => checkSchool(aSchool(row), DAY, DEFAULT_PARAMETERS)[0]?.level,
    );
    expect(levels).toEqual(['warning', undefined]);
  });
});

describe('a rule on the coordinator’s numbers', () => {
  test.each([
    { asOf: '2023-12-19', codes: ['constant_old'], why: 'V-20: two years and a day' },
    { asOf: '2023-12-20', codes: [], why: 'two years exactly' },
  ])('constant of $asOf: $why', ({ asOf, codes }) => {
    const rows = [
      { key: 'enterprises_total', value: 20, asOf: '2020-01-01', source: '' },
      { key: 'enterprises_total', value: 25, asOf, source: '' },
      { key: 'children_resident_age_11', value: null, asOf: '2019-01-01', source: '' },
    ];
    expect(codesOf(checkConstants(rows, DAY))).toEqual(codes);
  });

  test('V-18: covered more than there are, of typed numbers', () => {
    const row = { orgId: 'O1', ovzTotal: 2, ovzCovered: 3, sopTotal: 1, sopCovered: 1 };
    expect(codesOf(checkTypedCounts(row))).toEqual(['typed_part_exceeds_whole']);
  });

  test.each([
    { inns: ['0000000018', ' 0000000018 '], status: 'active', others: ['O1'], why: 'a branch entered as another one' },
    { inns: ['0000000018', '0000000025'], status: 'active', others: [], why: 'two organisations' },
    { inns: ['', ' '], status: 'active', others: [], why: 'nobody wrote it down' },
    { inns: ['0000000018', '0000000018'], status: 'merged', others: [], why: 'it has merged into the first' },
  ] as const)('one ИНН of two organisations names $others: $why', ({ inns, status, others }) => {
    const found = checkOrganisations([
      { id: 'O1', status: 'active', inn: inns[0] },
      { id: 'O2', status, inn: inns[1] },
    ]);
    expect(found.map(({ data }) => data?.['other'])).toEqual(others);
  });
});

describe('the table of rules', () => {
  test('has every number once, in order', () => {
    expect(RULES.map(({ id }) => id)).toEqual(
      Array.from({ length: 28 }, (_, index) => `V-${String(index + 1).padStart(2, '0')}`),
    );
  });

  test('every message has its words, and belongs to one rule', () => {
    const codes = RULES.flatMap((rule) => rule.codes);
    expect(codes.filter((code) => !Object.hasOwn(problemTexts, code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });
});
