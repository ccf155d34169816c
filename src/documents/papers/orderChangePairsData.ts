// Fill plan of the order that changes pairs: which orders it amends and how, which pairs end, whose pay and agreements end with them.
import { grouped } from '../../domain/grouped.ts';
import { appendixNumber } from '../../domain/order/effects/appendixRows.ts';
import { isSigned } from '../../domain/order/isSigned.ts';
import type { Pair } from '../../domain/pair/pair.ts';
import { type PairChange, pairChanges } from '../../domain/pair/pairChanges.ts';
import { isChildCategory } from '../../domain/person/age.ts';
import { isEmployee } from '../../domain/person/isEmployee.ts';
import type { Mentee, Mentor } from '../../domain/person/person.ts';
import { personKey } from '../../domain/person/personKey.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import { terminationReasonNames } from '../../schema/dictionaries.ts';
import { sentence } from '../organisation/sentence.ts';
import { parseName } from '../tags/nameText.ts';
import { dayValue, PEN, type TagRecord, type TagValue } from '../tags/value.ts';
import { nameOf, personTags } from './commonTags.ts';
import type { PapersInput } from './input.ts';

interface ChangesInput extends Pick<PapersInput, 'pdMode' | 'orderId'> {
  readonly register: SchoolRegister;
  readonly pairIds: ReadonlySet<string>;
}

/** Tags of `order_change_pairs` besides those of the organisation: changes that no other order in force has told. */
export function orderChangePairsData(input: ChangesInput): TagRecord {
  const { register, pairIds, orderId } = input;
  const changes = pairChanges(register, pairIds, orderId);
  const people = new Map<string, Mentor | Mentee>(
    [...register.mentors, ...register.mentees].map((person) => [person.id, person]),
  );
  const pairs = new Map(register.pairs.map((pair) => [pair.id, pair]));
  const told = changes.map((change) => changeOf(change, pairs, people));
  const amended = told.filter(({ change }) => change.kind !== 'ended');
  const ended = told.filter(({ change }) => change.kind === 'ended');
  const orders = [...grouped(amended, ({ pair }) => pair?.orderId ?? '')].map(([id, own]) => ({
    ...orderTags(register, id),
    изменения: sentence(
      own.map((each) => changeTags(each, input)),
      ';',
      '.',
    ),
  }));
  const concerned = told.flatMap(({ named }) => named);
  return {
    приказ: { номер: PEN, дата: PEN, код: orderId },
    'только прекращение': amended.length === 0,
    'один приказ': orders.length === 1,
    исходный: orders[0] ?? orderTags(register, ''),
    'изменяемые приказы': orders,
    'есть новые': amended.some(({ change }) => change.kind !== 'left'),
    'есть прекращение': ended.length > 0,
    прекращения: sentence(
      ended.map((each) => changeTags(each, input)),
      ';',
      '.',
    ),
    ...employmentTags(told, input),
    'с обучающимися': concerned.some(isChildCategory),
    ознакомлены: acknowledged(concerned, input),
  };
}

interface Told {
  readonly change: PairChange;
  readonly pair: Pair | undefined;
  readonly mentor: Mentor | Mentee | undefined;
  /** Who mentors no more. */
  readonly former: Mentor | Mentee | undefined;
  readonly person: Mentor | Mentee | undefined;
  readonly mentees: readonly (Mentor | Mentee)[];
  readonly named: readonly (Mentor | Mentee)[];
}

function changeOf(
  change: PairChange,
  pairs: ReadonlyMap<string, Pair>,
  people: ReadonlyMap<string, Mentor | Mentee>,
): Told {
  const find = (id: string) => people.get(id);
  const mentor = find(change.mentorId);
  const person = 'personId' in change ? find(change.personId) : undefined;
  const formerId =
    change.kind === 'replaced'
      ? change.formerMentorId
      : change.kind === 'ended'
        ? change.mentorId
        : change.kind === 'left' && change.role === 'mentor'
          ? change.personId
          : '';
  const former = find(formerId);
  const mentees = 'menteeIds' in change ? change.menteeIds.flatMap((id) => find(id) ?? []) : [];
  const named = [former, mentor, person, ...mentees].flatMap((each) => each ?? []);
  return { change, pair: pairs.get(change.pairId), mentor, former, person, mentees, named };
}

/** An order that is not signed has no number to refer to: lines for the pen. */
function orderTags({ orders }: SchoolRegister, id: string): TagRecord {
  const order = orders.find((one) => one.id === id && isSigned(one));
  return order === undefined
    ? { номер: PEN, дата: PEN, заголовок: '' }
    : { номер: order.number, дата: dayValue(order.date), заголовок: order.title };
}

const NOBODY: TagRecord = { фио: null, должность: null };

function changeTags(
  { change, pair, mentor, former, person, mentees }: Told,
  { pdMode, register }: ChangesInput,
): TagRecord {
  const ofOrder = register.pairs.filter(({ orderId }) => orderId !== '' && orderId === pair?.orderId);
  const tagsOf = (each: Mentor | Mentee | undefined): TagRecord =>
    each === undefined ? NOBODY : personTags(each, pdMode);
  const isMentor = 'role' in change && change.role === 'mentor';
  const reason: TagValue = 'reason' in change && change.reason !== null ? terminationReasonNames[change.reason] : PEN;
  return {
    замена: change.kind === 'replaced',
    включение: change.kind === 'joined',
    исключение: change.kind === 'left',
    'о наставнике': isMentor,
    закрепление: orderTags(register, pair?.orderId ?? ''),
    строка: pair?.orderItemNo ?? null,
    'номер приложения': pair === undefined ? null : appendixNumber(pair.id, ofOrder, register),
    дата: dayValue(change.on),
    наставник: tagsOf(mentor),
    прежний: tagsOf(former),
    участник: tagsOf(person),
    наставляемые: sentence(mentees.map(tagsOf)),
    'один наставляемый': mentees.length === 1,
    причина: reason,
  };
}

/** Labour law covers an employee who mentors employees (ТК art. 351.8): what was agreed ends, what begins is to be agreed. */
function employmentTags(told: readonly Told[], { pdMode, register }: ChangesInput): TagRecord {
  const mentors = new Map(register.mentors.map((mentor) => [mentor.id, mentor]));
  const works = ({ mentees }: Told, mentor: Mentor | Mentee | undefined): boolean =>
    mentor !== undefined && isEmployee(mentor) && (mentees.length === 0 || mentees.some(isEmployee));
  const leaving = told.filter((each) => works(each, each.former));
  const coming = told.filter(
    (each) => each.change.kind === 'replaced' && works(each, each.mentor) && each.mentees.length > 0,
  );
  const paid = leaving.filter(({ former }) => mentors.get(former?.id ?? '')?.hasExtraPay === true);
  return {
    'есть выплаты': paid.length > 0,
    выплаты: sentence(
      paid.flatMap(({ former, change }) =>
        former === undefined ? [] : [{ ...personTags(former, pdMode), дата: dayValue(change.on) }],
      ),
      ';',
      '.',
    ),
    'соглашения прекращаются': leaving.length > 0,
    'соглашения заключаются': coming.length > 0,
    'есть соглашения': leaving.length + coming.length > 0,
  };
}

/** The curator and the adults whom the order names, each once; children are told through their parents. */
function acknowledged(people: readonly (Mentor | Mentee)[], { pdMode, register }: ChangesInput): TagRecord[] {
  const { curatorFio } = register.organisation;
  const adults = new Map(
    people.filter((person) => !isChildCategory(person)).map((person) => [personKey(person), person]),
  );
  return [
    ...(curatorFio.trim() === '' ? [] : [{ фио: parseName(curatorFio) }]),
    ...[...adults.values()].map((person) => ({ фио: nameOf(person, pdMode) })),
  ];
}
