// A school workbook opened for the life of its pairs: the register, what pairs do, the profile and its calendar.
import type { Activity } from '../../domain/activity/activity.ts';
import type { Day } from '../../domain/calendar/day.ts';
import type { ProductionCalendar } from '../../domain/calendar/productionCalendar.ts';
import { completeParameters } from '../../domain/indicator/parameters.ts';
import type { LifeFacts } from '../../domain/life/pairLife.ts';
import { isSigned } from '../../domain/order/isSigned.ts';
import type { Order } from '../../domain/order/order.ts';
import type { Pair } from '../../domain/pair/pair.ts';
import { isEndingOpen } from '../../domain/pair/pairChanges.ts';
import { forbiddenText } from '../../domain/person/forbiddenText.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { REGISTER_SHEETS } from '../../schema/roles.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { awardsSheet } from '../../schema/sheets/activity.ts';
import { documentsSheet } from '../../schema/sheets/documents.ts';
import { readinessSheet, roadmapSheet } from '../../schema/sheets/plan.ts';
import { meetingsSheet, programmeItemsSheet, programmesSheet } from '../../schema/sheets/programme.ts';
import { outboxSheet } from '../../schema/sheets/report.ts';
import { answersSheet, surveysSheet } from '../../schema/sheets/survey.ts';
import { type Book, requireBook } from '../book.ts';
import { idsOf } from '../documents/idsOf.ts';
import type { Ports } from '../ports.ts';
import type { Profile } from '../profile.ts';
import { PROFILE_SHEETS, profileOf } from '../profiles/profileOf.ts';
import { calendarOf } from '../profiles/workingDaysSection.ts';
import { readActivity } from '../schoolActivity.ts';
import { readRegister } from '../schoolRegister.ts';

export interface LifeBook {
  readonly book: Book;
  readonly register: SchoolRegister;
  readonly activity: Activity;
  readonly profile: Profile;
  readonly calendar: ProductionCalendar;
  readonly facts: LifeFacts;
}

const LIFE_SHEETS: readonly SheetSchema[] = [
  ...REGISTER_SHEETS,
  programmesSheet,
  programmeItemsSheet,
  meetingsSheet,
  surveysSheet,
  answersSheet,
  awardsSheet,
];

/** One read, and the profile that ships. Refused as requireBook refuses. */
export const openLife = (ports: Ports, on: Day): Outcome<LifeBook> => {
  const also = [documentsSheet, outboxSheet, roadmapSheet, readinessSheet, PROFILE_SHEETS.school];
  const opened = requireBook(ports, 'school', LIFE_SHEETS, also);
  if (!opened.ok) return opened;
  const book = opened.value;
  const { register } = readRegister(book, on);
  const activity = readActivity(book);
  const { profile } = profileOf(ports, book);
  const { quietDays } = completeParameters(profile.parameters);
  return done({
    book,
    register,
    activity,
    profile,
    calendar: calendarOf(profile),
    facts: { ...activity, members: register.members, orders: register.orders, quietDays },
  });
};

/** Orders on changes whose papers name the pair, in the order of the sheet. */
const changeOrdersOf = ({ book, register }: LifeBook, pairId: string): Order[] => {
  const naming = completeRecords(book.table(documentsSheet)).filter(({ about }) => idsOf(about).includes(pairId));
  const ids = new Set(naming.map(({ orderId }) => orderId));
  return register.orders.filter(({ id, type }) => type === 'order_change_pairs' && ids.has(id));
};

/** Those of them that are drafts. */
export const changeDraftsOf = (life: LifeBook, pairId: string): Order[] =>
  changeOrdersOf(life, pairId).filter((order) => order.status === 'draft' && !isSigned(order));

/** An early end may be taken back as long as no signed order has it, carried out or just typed into the sheet. */
export const mayResume = (life: LifeBook, pair: Pair): boolean =>
  isEndingOpen(life.register, pair) &&
  !changeOrdersOf(life, pair.id).some((order) => isSigned(order) && !order.effectiveOn);

/** Refused: `pair_unknown` {pairId}. */
export const pairOf = ({ register }: LifeBook, pairId: string): Outcome<Pair> => {
  const pair = register.pairs.find(({ id }) => id === pairId);
  return pair === undefined ? refused({ code: 'pair_unknown', data: { pairId } }) : done(pair);
};

/** A workbook opened with the pair that is spoken of; refused: `text_forbidden`, `pair_unknown`, as requireBook refuses. */
export const openPair = (
  ports: Ports,
  pairId: string,
  typed: readonly string[] = [],
): Outcome<{ life: LifeBook; pair: Pair; today: Day }> => {
  if (typed.some((text) => forbiddenText(text) !== null)) return refused({ code: 'text_forbidden' });
  const today = ports.clock.today();
  const life = openLife(ports, today);
  if (!life.ok) return life;
  const pair = pairOf(life.value, pairId);
  return pair.ok ? done({ life: life.value, pair: pair.value, today }) : pair;
};
