// The notice before mentoring of an employee ends, by the production calendar, and who signed an order.
import { describe, expect, test } from '@jest/globals';
import { PRODUCTION_YEARS } from '../../src/domain/calendar/productionCalendar.ts';
import { gatesOf } from '../../src/domain/order/gatesOf.ts';
import { checkSigner, signerOf } from '../../src/domain/order/signer.ts';
import type { Pair } from '../../src/domain/pair/pair.ts';
import type { SchoolRegister } from '../../src/domain/register/organisation.ts';
import { aConsent, aMentee, aMentor, anOrder, aPair } from './rows.ts';
import { aDraft, aStaff, CHANGED_ON, someFacts } from './signingRows.ts';

const STAFF = aStaff();
const [RUNNING] = STAFF.pairs as [Pair];
const PAPER = { paperIds: ['PR-1'] };
const ended = (row: Partial<Pair> = {}): SchoolRegister =>
  aStaff({
    pairs: [aPair({ ...RUNNING, terminatedOn: '2025-12-04', terminationReason: 'employer_cancelled', ...row })],
  });

describe('notice before an employee stops mentoring (ТК 351.8)', () => {
  // 1 December 2025 is a Monday.
  const withdrawn = [aConsent({ personId: 'MTR-1', kind: 'mentor_work', withdrawnOn: '2025-11-26' })];
  test.each([
    { row: {}, register: {}, earliest: null, why: 'order of Monday, last day Thursday' },
    { row: { terminatedOn: '2025-12-03' }, register: {}, earliest: '2025-12-04', why: 'a day too early' },
    { row: { terminatedOn: '2025-11-28' }, register: {}, earliest: '2025-12-04', why: 'before the order itself' },
    {
      row: { terminatedOn: '2025-12-03', noticeOn: '2025-11-28' },
      register: {},
      earliest: null,
      why: 'told on Friday',
    },
    {
      row: { terminatedOn: '2025-12-03', noticeOn: '2025-12-02' },
      register: {},
      earliest: '2025-12-05',
      why: 'what is written down goes before the day of the order',
    },
    {
      row: { terminatedOn: '2025-12-01' },
      register: { consents: withdrawn },
      earliest: null,
      why: 'the mentor has told: the consent is withdrawn',
    },
    {
      row: { terminatedOn: '2025-12-02', terminationReason: 'left_org' as const },
      register: {},
      earliest: null,
      why: 'dismissed',
    },
    {
      row: { terminatedOn: '2025-12-02', terminationReason: 'completed' as const },
      register: {},
      earliest: null,
      why: 'done',
    },
    {
      row: { terminatedOn: '2025-12-02' },
      register: { mentees: [aMentee({ id: 'MTE-1', category: 'pupil' })] },
      earliest: null,
      why: 'a pupil is no employee',
    },
    {
      row: { terminatedOn: '2025-12-02' },
      register: { mentors: [aMentor({ id: 'MTR-1', category: 'employer_rep', partnerId: 'P-1' })] },
      earliest: null,
      why: 'a mentor from outside is no employee',
    },
  ])('$why: not before $earliest', ({ row, register, earliest }) => {
    const facts = someFacts({ ...ended(row), ...register }, PAPER);
    const short = gatesOf(aDraft('order_change_pairs'), facts, CHANGED_ON).filter(
      ({ code }) => code === 'termination_notice_short',
    );
    expect(short.map(({ data }) => data?.['earliest'])).toEqual(earliest === null ? [] : [earliest]);
  });

  test('the calendar of the municipality decides: a day off more is a day more', () => {
    const calendar = { 2025: { off: ['2025-12-02'], worked: [] } };
    const facts = someFacts(ended(), { ...PAPER, calendar });
    expect(gatesOf(aDraft('order_change_pairs'), facts, CHANGED_ON)[0]?.data).toMatchObject({ earliest: '2025-12-05' });
  });

  test.each([
    { noticeOn: '2026-12-25', years: [], why: 'the last day of the term is in 2026' },
    { noticeOn: '2026-12-28', years: [2027], why: 'the third working day is in 2027, whose decree is not taken in' },
    { noticeOn: '2027-03-01', years: [2027], why: 'all of it' },
    { noticeOn: '2028-03-01', years: [2028], why: 'a year that nobody has entered' },
  ])('counted from $noticeOn, it says that moved days are not known of $years: $why', ({ noticeOn, years }) => {
    const facts = someFacts(ended({ noticeOn, terminatedOn: '2028-12-04' }), PAPER);
    const told = gatesOf(aDraft('order_change_pairs'), facts, CHANGED_ON).filter(
      ({ code }) => code === 'notice_calendar_not_decreed',
    );
    expect(told.map(({ data, level }) => [data?.['year'], level])).toEqual(years.map((year) => [year, 'warning']));
  });

  test('days that the municipality has entered are decreed', () => {
    const calendar = { ...PRODUCTION_YEARS, 2027: { off: [], worked: [] } };
    const facts = someFacts(ended({ noticeOn: '2027-03-01', terminatedOn: '2028-12-04' }), { ...PAPER, calendar });
    expect(gatesOf(aDraft('order_change_pairs'), facts, CHANGED_ON)).toEqual([]);
  });

  test('a replaced mentor is told three working days before the eve of the new pair', () => {
    const next = aPair({ ...RUNNING, id: 'PR-2', orderId: '', status: 'draft', replacesPairId: 'PR-1' });
    const register = aStaff({ pairs: [RUNNING, { ...next, startDate: '2025-12-04' }] });
    const codes = gatesOf(aDraft('order_change_pairs'), someFacts(register, PAPER), CHANGED_ON).map(({ code }) => code);
    expect(codes).toEqual(['termination_notice_short']);
  });
});

describe('the signer', () => {
  const organisation = { ...STAFF.organisation, headPosition: 'директор', headFio: 'Ольховский Пётр Ильич' };
  const DEPUTY = 'Берёзкина Анна Львовна';
  test.each([
    { order: {}, entered: {}, fio: organisation.headFio, position: 'директор', why: 'the head' },
    { order: {}, entered: { signerFio: ' ' }, fio: organisation.headFio, position: 'директор', why: 'an empty field' },
    {
      order: { signerFio: DEPUTY, signerPosition: 'заместитель директора' },
      entered: {},
      fio: DEPUTY,
      position: 'заместитель директора',
      why: 'whom the row names',
    },
    { order: { signerFio: DEPUTY }, entered: {}, fio: DEPUTY, position: '', why: "nobody's position but the own" },
    { order: {}, entered: { signerFio: DEPUTY }, fio: DEPUTY, position: 'директор', why: 'entered now' },
  ])('$why', ({ order, entered, fio, position }) => {
    expect(signerOf(anOrder(order), organisation, entered)).toMatchObject({ signerFio: fio, signerPosition: position });
  });

  test.each([
    { row: {}, codes: ['order_signer_missing'], why: 'V-01: nobody' },
    { row: { signerFio: DEPUTY }, codes: [], why: 'somebody' },
    { row: { signerFio: DEPUTY, acting: true }, codes: ['acting_without_order'], why: 'V-27: acts by no order' },
    { row: { signerFio: DEPUTY, acting: true, actingBasis: '№ 7-ЛС' }, codes: [], why: 'acts by an order' },
  ])('$why: $codes', ({ row, codes }) => {
    expect(checkSigner('NEW', signerOf(anOrder(row), STAFF.organisation)).map(({ code }) => code)).toEqual(codes);
  });
});
