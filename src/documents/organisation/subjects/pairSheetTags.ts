// What stands on a sheet of paper that is made for one pair: its people, order, programme and meetings.
import type { Day } from '../../../domain/calendar/day.ts';
import { isSigned } from '../../../domain/order/isSigned.ts';
import { isMinorOn } from '../../../domain/person/age.ts';
import { isEmployee } from '../../../domain/person/isEmployee.ts';
import type { Mentee, Mentor } from '../../../domain/person/person.ts';
import type { SchoolRegister } from '../../../domain/register/organisation.ts';
import { pairsSheet } from '../../../schema/sheets/pairs.ts';
import { menteesSheet, mentorsSheet } from '../../../schema/sheets/people.ts';
import { meetingsSheet, programmeItemsSheet, programmesSheet } from '../../../schema/sheets/programme.ts';
import { pairTags, personTags, representativeOf } from '../../papers/commonTags.ts';
import type { PairWithPeople, PapersInput } from '../../papers/input.ts';
import { rowTags } from '../../papers/rowTags.ts';
import { dayValue, type TagRecord } from '../../tags/value.ts';
import type { PaperFacts } from '../facts.ts';
import { listTags } from '../listTags.ts';

/** An agreement to the labour contract is made for such a pair alone (ТК art. 351.8). */
export const isOfEmployees = ({ mentor, mentees }: PairWithPeople): boolean =>
  isEmployee(mentor) && mentees.some(isEmployee);

/** Items of a cell, each with the sign that ends it where its author has put none. */
const itemised = (items: readonly string[]): TagRecord[] =>
  items.map((text, at) => ({
    номер: at + 1,
    текст: text,
    знак: /[.;!?]$/.test(text) ? '' : at < items.length - 1 ? ';' : '.',
  }));

/** The dates of a programme are those of its pair where it has none of its own. */
const programmeTags = (facts: PaperFacts, { pair }: PairWithPeople): TagRecord => {
  const programme = facts
    .rows(programmesSheet)
    .filter((row) => row.pairId === pair.id)
    .at(-1);
  const items = facts
    .rows(programmeItemsSheet)
    .filter(({ programmeId }) => programme !== undefined && programmeId === programme.id);
  return {
    ...rowTags(programmesSheet, programme),
    персонализированная: programme?.kind !== 'individual_plan',
    Начало: dayValue(programme?.startDate ?? pair.startDate),
    Окончание: dayValue(programme?.endDate ?? pair.endDate),
    Задачи: itemised(programme?.objectives ?? []),
    Направления: itemised(programme?.directions ?? []),
    'даты контроля': (programme?.reviewDates ?? []).map((day) => ({ дата: day })),
    пункты: listTags(programmeItemsSheet, items),
  };
};

/** Who signs for a child stands beside it. */
const signerTags = (person: Mentor | Mentee, input: PapersInput, day: Day): TagRecord => {
  return {
    ...personTags(person, input.pdMode),
    несовершеннолетний: isMinorOn(person, day),
    представитель: { фио: representativeOf(person, input.pdMode) },
  };
};

export const pairSheetTags = (
  facts: PaperFacts,
  register: SchoolRegister,
  input: PapersInput,
  each: PairWithPeople,
): TagRecord => {
  const mentees = facts.rows(menteesSheet);
  const mentorRow = facts.rows(mentorsSheet).find(({ id }) => id === each.mentor.id);
  const meetings = facts.rows(meetingsSheet).filter(({ pairId }) => pairId === each.pair.id);
  const order = register.orders.find((one) => one.id === each.pair.orderId && isSigned(one));
  const employees = each.mentees.filter(isEmployee);
  const startsOn = each.pair.startDate ?? facts.on;
  const people = each.mentees.map((mentee) => ({
    ...rowTags(
      menteesSheet,
      mentees.find(({ id }) => id === mentee.id),
    ),
    ...signerTags(mentee, input, startsOn),
  }));
  return {
    ...pairTags(each, input),
    пара: rowTags(
      pairsSheet,
      facts.rows(pairsSheet).find(({ id }) => id === each.pair.id),
    ),
    'приказ о закреплении': { номер: order?.number ?? '', дата: dayValue(order?.date ?? null) },
    наставник: { ...rowTags(mentorsSheet, mentorRow), ...signerTags(each.mentor, input, startsOn) },
    наставляемые: people,
    наставляемый: people[0] ?? {},
    'наставляемые-работники': employees.map((mentee, at) => ({
      ...personTags(mentee, input.pdMode),
      знак: at < employees.length - 1 ? '; ' : '.',
    })),
    группа: each.mentees.length > 1,
    'число наставляемых': each.mentees.length,
    'работник с работником': isOfEmployees(each),
    программа: programmeTags(facts, each),
    встречи: listTags(meetingsSheet, meetings),
  };
};
