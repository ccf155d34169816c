// What is to be done about pairs, consents, orders, the report and dated plans.
import { addDays } from '../calendar/addDays.ts';
import type { Day } from '../calendar/day.ts';
import { lastDayOf } from '../calendar/quarter.ts';
import { EXPIRY_NOTICE_DAYS } from '../consent/consentLines.ts';
import { isConsentValidOn } from '../consent/isConsentValidOn.ts';
import { missingOfMembers } from '../consent/missingOfMembers.ts';
import { draftsWithoutOrder } from '../order/draftsWithoutOrder.ts';
import { isSigned } from '../order/isSigned.ts';
import { isRunning, type Pair, type PairMember } from '../pair/pair.ts';
import type { SchoolRegister } from '../register/organisation.ts';
import { isOpenTask } from './openTask.ts';
import type { ReportFacts, Todo, TodoFacts } from './todo.ts';
import { NEAR_DAYS, todo, urgencyOf } from './todoOf.ts';

const earliest = (days: readonly Day[]): Day | null => [...days].sort()[0] ?? null;

const membersOf = (members: readonly PairMember[], pairs: readonly Pair[], day: Day): PairMember[] => {
  const ids = new Set(pairs.map(({ id }) => id));
  return members.filter(({ pairId, leftOn }) => ids.has(pairId) && (leftOn === null || leftOn > day));
};

/** Consents that run out: of people whose pairs run, unless a later one of the kind is there. */
const expiring = (register: SchoolRegister, members: readonly PairMember[], today: Day): Day[] => {
  const near = addDays(today, EXPIRY_NOTICE_DAYS);
  const people = new Set(members.map(({ personId }) => personId));
  return register.consents.flatMap((consent) => {
    const { validTo, personId, kind, signer } = consent;
    if (validTo === null || validTo > near || !people.has(personId) || !isConsentValidOn(consent, today)) return [];
    const isRenewed = register.consents.some(
      (other) =>
        other.personId === personId &&
        other.kind === kind &&
        other.signer === signer &&
        other.givenOn !== null &&
        (other.validTo ?? '9999') > validTo,
    );
    return isRenewed ? [] : [validTo];
  });
};

const pairTodos = ({ register, quietPairs }: TodoFacts, today: Day): Todo[] => {
  const drafts = draftsWithoutOrder(register);
  const over = register.pairs.filter((pair) => isRunning(pair) && pair.endDate !== null && pair.endDate < today);
  return [
    ...todo('pairs_without_papers', drafts.length, { place: 'pairs', rowIds: drafts.map(({ id }) => id) }),
    ...todo('pairs_over', over.length, {
      place: 'pairs',
      urgency: 'later',
      due: earliest(over.flatMap(({ endDate }) => endDate ?? [])),
      rowIds: over.map(({ id }) => id),
    }),
    ...todo('pairs_quiet', quietPairs.length, { place: 'meetings', urgency: 'later', rowIds: quietPairs }),
  ];
};

const consentTodos = ({ register }: TodoFacts, today: Day): Todo[] => {
  const { pairs, members, orders } = register;
  const known = new Set(orders.filter(({ status }) => status !== 'cancelled').map(({ id }) => id));
  // A pair without an order gets its consents with the papers of the order.
  const current = pairs.filter(
    (pair) =>
      (pair.status === 'draft' || isRunning(pair)) &&
      known.has(pair.orderId) &&
      (pair.endDate === null || pair.endDate >= today),
  );
  const own = membersOf(members, current, today);
  const missing = missingOfMembers(register, own, today);
  const ends = expiring(register, own, today);
  return [
    ...todo('consents_missing', missing.length, {
      place: 'consents',
      rowIds: [...new Set(missing.map(({ personId }) => personId))],
    }),
    ...todo('consents_expiring', ends.length, { place: 'consents', urgency: 'later', due: earliest(ends) }),
  ];
};

const orderTodos = ({ register, ordersNotInEffect }: TodoFacts): Todo[] => {
  const ready = register.orders
    .filter((order) => order.status !== 'cancelled' && !isSigned(order) && order.documentUrl !== '')
    .map(({ id }) => id);
  return [
    ...todo('order_to_sign', ready.length, { place: ready.length === 1 ? 'order' : 'orders', rowIds: ready }),
    ...todo('orders_not_in_effect', ordersNotInEffect.length, { place: 'orders', rowIds: ordersNotInEffect }),
  ];
};

/** Asked for from the first day after the quarter; before it the heading tells the day. */
const reportTodos = ({ period, deadline, isSubmitted, isReturned }: ReportFacts, today: Day): Todo[] => {
  const urgency = deadline < today ? 'overdue' : 'now';
  if (isReturned) return todo('report_returned', 1, { place: 'report', urgency, due: deadline });
  if (isSubmitted || today <= lastDayOf(period)) return [];
  return todo('report_due', 1, { place: 'report', urgency, due: deadline });
};

const planTodos = ({ tasks, roadmap }: TodoFacts, today: Day): Todo[] => {
  const near = addDays(today, NEAR_DAYS + 1);
  const terms = tasks.filter((task) => task.dueOn !== null && task.dueOn < near && isOpenTask(task));
  const term = earliest(terms.flatMap(({ dueOn }) => dueOn ?? []));
  const late = roadmap.filter((task) => task.dueOn !== null && task.dueOn < today && isOpenTask(task));
  return [
    ...todo('task_due', terms.length, {
      place: 'tasks',
      urgency: term === null ? 'now' : urgencyOf(term, today, near),
      due: term,
      rowIds: terms.map(({ id }) => id),
    }),
    ...todo('roadmap_overdue', late.length, {
      place: 'roadmap',
      urgency: 'later',
      due: earliest(late.flatMap(({ dueOn }) => dueOn ?? [])),
    }),
  ];
};

export const workTodos = (facts: TodoFacts, today: Day): Todo[] => [
  ...planTodos(facts, today),
  ...pairTodos(facts, today),
  ...consentTodos(facts, today),
  ...orderTodos(facts),
  ...reportTodos(facts.report, today),
  ...todo('errors_found', facts.errorsFound, { place: 'findings', urgency: 'later' }),
];
