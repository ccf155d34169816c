// What has to be there before an order is signed (domain reference §4.3, V-05), told of each order, pair and person; numbers and dates are judged by checkSigning.ts.
import type { Day } from '../calendar/day.ts';
import { type MissingConsent, missingOfMembers } from '../consent/missingOfMembers.ts';
import type { PairMember } from '../pair/pair.ts';
import type { PairChange } from '../pair/pairChanges.ts';
import { isEmployee } from '../person/isEmployee.ts';
import { peopleById } from '../person/peopleById.ts';
import type { Problem } from '../problem.ts';
import {
  appointedBy,
  approvedPairs,
  awardedBy,
  hasSigned,
  ordersChanges,
  type SigningFacts,
} from './effects/signingFacts.ts';
import { isSignedOn } from './isSigned.ts';
import type { Order } from './order.ts';
import { checkNotice } from './terminationNotice.ts';

const warning = (code: string, data: Problem['data'] = {}): Problem => ({ code, data, level: 'warning' });

/** Who comes with a change: the members of a pair in place of another one, and those who joined. */
const newcomers = (order: Order, facts: SigningFacts): PairMember[] => {
  const { register } = facts;
  const changes = ordersChanges(order, facts);
  const joined = changes.flatMap((change) =>
    change.kind === 'joined'
      ? [`${change.pairId}|${change.personId}`]
      : change.kind === 'replaced'
        ? [`${change.pairId}|${change.mentorId}`]
        : [],
  );
  const replaced = new Set(changes.flatMap(({ kind, pairId }) => (kind === 'replaced' ? [pairId] : [])));
  const fresh = new Set(
    register.pairs
      .filter(({ status, replacesPairId = '' }) => replaced.has(replacesPairId) && status !== 'cancelled')
      .map(({ id }) => id),
  );
  return register.members.filter(
    ({ pairId, personId }) => fresh.has(pairId) || joined.includes(`${pairId}|${personId}`),
  );
};

/** Members whose consents the order needs and who have not left; V-05 for approving, the same for those who come later. */
const consenting = (order: Order, facts: SigningFacts): PairMember[] => {
  const members = ((): readonly PairMember[] => {
    switch (order.type) {
      case 'order_approve_pairs': {
        const ids = new Set(approvedPairs(order, facts).map(({ id }) => id));
        return facts.register.members.filter(({ pairId }) => ids.has(pairId));
      }
      case 'order_change_pairs':
        return newcomers(order, facts);
      default:
        return [];
    }
  })();
  return members.filter(({ leftOn }) => leftOn === null);
};

/** Consents that people named by the order lack on a day. */
export const missingForOrder = (order: Order, facts: SigningFacts, on: Day): MissingConsent[] =>
  missingOfMembers(facts.register, consenting(order, facts), on);

/** V-05, one a person and paper: `gate_own_consent` or `gate_representative_consent` with the kind as `reason`. */
export const consentGates = (order: Order, facts: SigningFacts, on: Day): Problem[] =>
  missingForOrder(order, facts, on).map(({ personId, kind, signer }) => ({
    code: signer === 'self' ? 'gate_own_consent' : 'gate_representative_consent',
    data: { personId, reason: kind },
  }));

/** Employees who mentor employees need an agreement to the labour contract (ТК art. 351.8). */
const agreements = (members: readonly PairMember[], { register }: SigningFacts): Problem[] => {
  const people = peopleById(register);
  const works = (id: string): boolean => {
    const person = people.get(id);
    return person !== undefined && isEmployee(person);
  };
  const ofEmployees = new Set(
    register.members.filter(({ role, personId }) => role === 'mentee' && works(personId)).map(({ pairId }) => pairId),
  );
  const leading = new Set(
    members.filter(({ role, pairId }) => role === 'mentor' && ofEmployees.has(pairId)).map(({ personId }) => personId),
  );
  return register.mentors
    .filter((mentor) => leading.has(mentor.id) && isEmployee(mentor) && !mentor.agreementOn)
    .map(({ id }) => warning('gate_agreement_missing', { personId: id }));
};

const curatorFirst = ({ register }: SigningFacts, day: Day): Problem[] =>
  hasSigned(register.orders, 'order_appoint_curator', day) ? [] : [warning('gate_no_curator')];

const approving = (order: Order, facts: SigningFacts, day: Day): Problem[] => [
  ...curatorFirst(facts, day),
  ...(approvedPairs(order, facts).length === 0 ? [warning('gate_no_pairs', { orderId: order.id })] : []),
  ...agreements(consenting(order, facts), facts),
];

/** A change without its order in force changes nothing; a pair that ends and a member who leaves need a day and a reason. */
const changeProblems = (change: PairChange, facts: SigningFacts, day: Day): Problem[] => {
  const { register } = facts;
  const { pairId } = change;
  const pair = register.pairs.find(({ id }) => id === pairId);
  const original = register.orders.find(({ id }) => id !== '' && id === pair?.orderId);
  const problems: Problem[] = [];
  if (original === undefined) problems.push({ code: 'gate_original_missing', data: { pairId } });
  else if (!isSignedOn(original, day))
    problems.push({ code: 'gate_original_not_signed', data: { pairId, otherOrderId: original.id } });
  if (change.on === null) problems.push({ code: 'gate_change_without_day', data: { pairId } });
  if (change.kind === 'ended' && change.reason === null)
    problems.push({ code: 'gate_reason_missing', data: { pairId } });
  if (change.kind === 'left' && change.reason === null)
    problems.push({ code: 'gate_leaving_reason_missing', data: { pairId, personId: change.personId } });
  return problems;
};

const changing = (order: Order, facts: SigningFacts, day: Day): Problem[] => {
  const changes = ordersChanges(order, facts);
  if (changes.length === 0) return [{ code: 'gate_nothing_changes', data: { orderId: order.id } }];
  const told = changes.flatMap((change) => changeProblems(change, facts, day));
  return [
    ...new Map(told.map((problem) => [JSON.stringify(problem), problem])).values(),
    ...checkNotice(changes, facts.register, day, facts.calendar),
    ...curatorFirst(facts, day),
    ...agreements(consenting(order, facts), facts),
  ];
};

const appointing = (order: Order, { register }: SigningFacts, day: Day): Problem[] => [
  ...(hasSigned(register.orders, 'order_introduce', day) ? [] : [{ code: 'gate_not_introduced' }]),
  ...(appointedBy(order, register, day).length === 0 ? [warning('gate_no_curators')] : []),
];

const awarding = (order: Order, facts: SigningFacts, day: Day): Problem[] => {
  const awards = awardedBy(order, facts);
  if (awards.length === 0) return [warning('gate_no_awards'), ...curatorFirst(facts, day)];
  const isProposed = facts.hasMinutes || awards.every(({ basis }) => basis.trim() !== '');
  return [...(isProposed ? [] : [warning('gate_no_proposal')]), ...curatorFirst(facts, day)];
};

/**
 * Gates of the order on the day it is or will be signed, besides the consents. Errors: gate_not_introduced,
 * gate_nothing_changes, gate_original_missing, gate_original_not_signed, gate_change_without_day, gate_reason_missing,
 * gate_leaving_reason_missing, termination_notice_short. Warnings: gate_no_higher_act, gate_no_curator, gate_no_curators, gate_no_pairs,
 * gate_agreement_missing, gate_no_awards, gate_no_proposal.
 */
export const gatesOf = (order: Order, facts: SigningFacts, day: Day): Problem[] => {
  switch (order.type) {
    case 'order_introduce':
      return facts.hasHigherAct ? [] : [warning('gate_no_higher_act')];
    case 'order_approve_regulation':
      return [];
    case 'order_appoint_curator':
      return appointing(order, facts, day);
    case 'order_approve_pairs':
      return approving(order, facts, day);
    case 'order_change_pairs':
      return changing(order, facts, day);
    case 'order_awards':
      return awarding(order, facts, day);
    case 'order_final_event':
      return curatorFirst(facts, day);
  }
};
