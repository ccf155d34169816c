// A school with an order in force on a pair of employees, for the tests of what the signing of its other orders asks and changes.
import { PRODUCTION_YEARS } from '../../src/domain/calendar/productionCalendar.ts';
import type { OrderedAward, SigningFacts } from '../../src/domain/order/effects/signingFacts.ts';
import type { Order } from '../../src/domain/order/order.ts';
import type { SchoolRegister } from '../../src/domain/register/organisation.ts';
import { adultConsents, aMember, aMentee, aMentor, anOrder, aPair, aRegister } from './rows.ts';

export const SIGNED_ON = '2025-09-12';
export const CHANGED_ON = '2025-12-01';

const ORDERS = [
  anOrder({ id: 'INT', type: 'order_introduce', number: '1', date: '2025-09-01' }),
  anOrder({ id: 'CUR', type: 'order_appoint_curator', number: '2', date: '2025-09-02' }),
  anOrder({ id: 'ORD-1', number: '96-Д', date: SIGNED_ON }),
];

/** Two teachers, the younger led by the elder; a third who may come in the place of the elder. */
export const aStaff = (row: Partial<SchoolRegister> = {}): SchoolRegister =>
  aRegister({
    orders: ORDERS,
    curators: [],
    mentors: [aMentor({ id: 'MTR-1', agreementOn: '2025-09-15' }), aMentor({ id: 'MTR-2', agreementOn: '2025-09-15' })],
    mentees: [aMentee({ id: 'MTE-1', category: 'young_pedagog' })],
    pairs: [aPair({ form: 'teacher_teacher', startDate: '2025-09-15', endDate: '2026-05-31' })],
    members: [aMember({ personId: 'MTR-1', role: 'mentor' }), aMember({ personId: 'MTE-1', role: 'mentee' })],
    consents: [
      ...adultConsents('MTR-1', 'mentor'),
      ...adultConsents('MTR-2', 'mentor'),
      ...adultConsents('MTE-1', 'mentee'),
    ],
    ...row,
  });

export const someFacts = (register: SchoolRegister, row: Partial<SigningFacts> = {}): SigningFacts => ({
  register,
  paperIds: [],
  awards: [],
  hasMinutes: false,
  hasHigherAct: true,
  calendar: PRODUCTION_YEARS,
  ...row,
});

export const aDraft = (type: Order['type'], row: Partial<Order> = {}): Order =>
  anOrder({ id: 'NEW', type, number: '', date: null, status: 'draft', ...row });

export const anAward = (row: Partial<OrderedAward> = {}): OrderedAward => ({
  id: 'AWD-1',
  level: 'org',
  basis: 'за помощь молодым коллегам',
  orderId: '',
  awardedOn: null,
  status: 'nominated',
  ...row,
});
