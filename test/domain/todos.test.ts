// «Сделать сейчас»: what a curator is told to do, when, and in which order.
import { describe, expect, test } from '@jest/globals';
import type { Curator } from '../../src/domain/register/curator.ts';
import type { SchoolRegister } from '../../src/domain/register/organisation.ts';
import { listTodos } from '../../src/domain/todo/listTodos.ts';
import type { TodoFacts } from '../../src/domain/todo/todo.ts';
import { aConsent, adultConsents, aMentee, aMentor, anOrder, aPair, aRegister } from './rows.ts';

const TODAY = '2025-06-20';

const CURATOR: Curator = {
  id: 'C-1',
  fio: 'Осокина Яна Львовна',
  position: '',
  role: 'org_curator',
  orderId: '',
  appointedFrom: null,
  appointedTo: null,
};

/** The orders that come before the pairs. */
const ACTS = (['order_introduce', 'order_approve_regulation', 'order_appoint_curator'] as const).map((type, index) =>
  anOrder({ id: `ACT-${index + 1}`, type }),
);

/** A school in which nothing is to be done, with what a case changes in it. */
const aSchool = (row: Partial<SchoolRegister> = {}): SchoolRegister => {
  const register = aRegister();
  return {
    ...register,
    organisation: {
      ...register.organisation,
      fullName: 'Школа № 1',
      shortName: 'Школа № 1',
      headPosition: 'директор',
      headFio: 'Лугин Пётр Ильич',
      place: 'г. Заречный',
      legalAddress: 'ул. Полевая, 1',
    },
    curators: [CURATOR],
    ...row,
    orders: [...(row.orders ?? register.orders), ...ACTS],
  };
};

const facts = (row: Partial<TodoFacts> = {}): TodoFacts => ({
  register: aSchool(),
  report: { period: '2025-Q2', deadline: '2025-07-07', isSubmitted: false, isReturned: false },
  tasks: [],
  roadmap: [],
  ordersNotInEffect: [],
  quietPairs: [],
  answersToMend: [],
  errorsFound: 0,
  ...row,
});

const told = (row: Partial<TodoFacts>, today = TODAY): string[] =>
  listTodos(facts(row), today).map(({ code, count, urgency, due, place, rowIds }) =>
    [code, count, urgency, due ?? '', place, rowIds.join(',')].filter((part) => part !== '').join(' '),
  );

const REPORT = facts().report;
const DRAFT_ORDER = anOrder({ number: '', date: null, status: 'draft', documentUrl: 'https://docs.example/1' });
const NOBODY = { mentors: [], mentees: [], pairs: [], members: [], consents: [], orders: [] };
const aTask = (row: object) => ({ id: 'T-1', dueOn: '2025-06-25', doneOn: null, status: 'planned', ...row });

test('where all is done nothing is told', () => {
  expect(told({})).toEqual([]);
});

describe('what is to be done', () => {
  test.each<{ why: string; given: Partial<TodoFacts>; today?: string; todos: string[] }>([
    {
      why: 'papers cannot be printed without the head and the address',
      given: { register: aSchool({ organisation: aRegister().organisation }) },
      todos: ['organisation_incomplete 6 now organisation'],
    },
    {
      why: 'a curator whose term is over is none',
      given: { register: aSchool({ curators: [{ ...CURATOR, appointedTo: '2025-06-19' }] }) },
      todos: ['no_curator 1 now curators'],
    },
    {
      why: 'the first acts have no order, and a cancelled one is none; a draft is waited for elsewhere',
      given: {
        register: {
          ...aSchool(),
          orders: [anOrder(), anOrder({ id: 'A-1', type: 'order_introduce', status: 'cancelled' })],
        },
      },
      todos: ['acts_not_begun 3 now documents order_introduce,order_approve_regulation,order_appoint_curator'],
    },
    {
      why: 'of an empty register people are asked for, not pairs',
      given: { register: aSchool(NOBODY) },
      todos: ['no_mentors 1 now addMentor', 'no_mentees 1 now addMentee'],
    },
    {
      why: 'a mentor without a consent is a candidate, and the only one is named',
      given: {
        register: aSchool({ mentors: [aMentor(), aMentor({ id: 'MTR-2', lastName: 'Ветрова', status: 'candidate' })] }),
      },
      todos: ['mentor_candidates 1 now candidates MTR-2'],
    },
    {
      why: 'a mentee whom no pair has',
      given: { register: aSchool({ mentees: [aMentee(), aMentee({ id: 'MTE-2', lastName: 'Холмов' })] }) },
      todos: ['mentees_unmatched 1 now match MTE-2'],
    },
    {
      why: 'a draft without an order needs its papers; its consents come with them',
      given: { register: aSchool({ pairs: [aPair({ status: 'draft', orderId: '' })], consents: [] }) },
      todos: ['pairs_without_papers 1 now pairs PR-1'],
    },
    {
      why: 'a draft whose order was cancelled needs papers again',
      given: { register: aSchool({ pairs: [aPair({ status: 'draft' })], orders: [anOrder({ status: 'cancelled' })] }) },
      todos: ['pairs_without_papers 1 now pairs PR-1'],
    },
    {
      why: 'papers are out: two consents of the mentor first, then the order, which is opened at once',
      given: {
        register: aSchool({
          pairs: [aPair({ status: 'draft' })],
          orders: [DRAFT_ORDER],
          consents: aRegister().consents.filter(({ personId }) => personId !== 'MTR-1'),
        }),
      },
      todos: ['consents_missing 2 now consents MTR-1', 'order_to_sign 1 now order ORD-1'],
    },
    {
      why: 'of several orders the list is opened',
      given: {
        register: aSchool({ orders: [anOrder(), { ...DRAFT_ORDER, id: 'ORD-2' }, { ...DRAFT_ORDER, id: 'ORD-3' }] }),
      },
      todos: ['order_to_sign 2 now orders ORD-2,ORD-3'],
    },
    {
      why: 'a draft without its document cannot be signed',
      given: { register: aSchool({ orders: [anOrder(), { ...DRAFT_ORDER, id: 'ORD-2', documentUrl: '' }] }) },
      todos: [],
    },
    {
      why: 'a consent that is withdrawn is missing in a pair that runs',
      given: {
        register: aSchool({ consents: aRegister().consents.map((one) => ({ ...one, withdrawnOn: '2025-06-19' })) }),
      },
      todos: ['consents_missing 4 now consents MTR-1,MTE-1'],
    },
    {
      why: 'a pair that is over asks for no consents, and for its own end',
      given: { register: aSchool({ pairs: [aPair({ endDate: '2025-06-19' })], consents: [] }) },
      todos: ['pairs_over 1 later 2025-06-19 pairs PR-1'],
    },
    {
      why: 'a consent that runs out within a month',
      given: {
        register: aSchool({
          consents: [...adultConsents('MTR-1', 'mentor', { validTo: '2025-07-10' }), ...aRegister().consents.slice(2)],
        }),
      },
      todos: ['consents_expiring 2 later 2025-07-10 consents'],
    },
    {
      why: 'one that was renewed in time does not run out',
      given: {
        register: aSchool({
          consents: [
            ...aRegister().consents,
            aConsent({ id: 'CNS-9', personId: 'MTR-1', validTo: '2025-07-10', givenOn: '2024-07-10' }),
            aConsent({ id: 'CNS-10', personId: 'MTR-1', validTo: '2026-07-10', givenOn: '2025-06-01' }),
          ],
        }),
      },
      todos: [],
    },
    { why: 'a quarter under way asks for nothing', given: {}, today: '2025-06-30', todos: [] },
    { why: 'it has ended', given: {}, today: '2025-07-01', todos: ['report_due 1 now 2025-07-07 report'] },
    { why: 'the last day is not late', given: {}, today: '2025-07-07', todos: ['report_due 1 now 2025-07-07 report'] },
    { why: 'the day after is', given: {}, today: '2025-07-08', todos: ['report_due 1 overdue 2025-07-07 report'] },
    { why: 'it is handed in', given: { report: { ...REPORT, isSubmitted: true } }, today: '2025-07-08', todos: [] },
    {
      why: 'it came back',
      given: { report: { ...REPORT, isSubmitted: true, isReturned: true } },
      today: '2025-07-05',
      todos: ['report_returned 1 now 2025-07-07 report'],
    },
    {
      why: 'a term of the law that is near, the done and the far ones left out',
      given: {
        tasks: [aTask({}), aTask({ doneOn: TODAY }), aTask({ status: 'not_needed' }), aTask({ dueOn: '2025-07-05' })],
      },
      todos: ['task_due 1 now 2025-06-25 tasks T-1'],
    },
    {
      why: 'the last near day, and the first that has passed',
      given: { tasks: [aTask({ dueOn: '2025-07-04' }), aTask({ dueOn: '2025-06-19' })] },
      todos: ['task_due 2 overdue 2025-06-19 tasks T-1,T-1'],
    },
    {
      why: 'the plan may wait, however late it is',
      given: { roadmap: [aTask({ dueOn: '2025-01-31' }), aTask({ dueOn: TODAY }), aTask({ dueOn: null })] },
      todos: ['roadmap_overdue 1 later 2025-01-31 roadmap'],
    },
    {
      why: 'two rows of one person',
      given: {
        register: aSchool({
          mentors: [aMentor({ birthDate: '1980-01-01' }), aMentor({ id: 'MTR-2', birthDate: '1980-01-01' })],
        }),
      },
      todos: ['people_twice 1 later duplicates'],
    },
    {
      why: 'what others have counted is told as it is',
      given: {
        answersToMend: ['НСТ-0001', 'НСТ-0002'],
        errorsFound: 3,
        quietPairs: ['PR-1'],
        ordersNotInEffect: ['ORD-1', 'ORD-2'],
      },
      todos: [
        'answers_to_mend 2 now answers НСТ-0001,НСТ-0002',
        'orders_not_in_effect 2 now orders ORD-1,ORD-2',
        'errors_found 3 later findings',
        'pairs_quiet 1 later meetings PR-1',
      ],
    },
  ])('$why', ({ given, today, todos }) => {
    expect(told(given, today)).toEqual(todos);
  });
});

test('the order is signed before the report is made, what is overdue comes before both, what can wait after', () => {
  const register = aSchool({ orders: [anOrder(), { ...DRAFT_ORDER, id: 'ORD-2' }] });
  const given = { register, tasks: [aTask({ dueOn: '2025-07-01' })], errorsFound: 1 };
  expect(listTodos(facts(given), '2025-07-02').map(({ code }) => code)).toEqual([
    'task_due',
    'order_to_sign',
    'report_due',
    'errors_found',
  ]);
});
