// Everything that is wrong in a school workbook on a day, each problem once and with its row; nothing is changed.
import type { Day } from '../../domain/calendar/day.ts';
import { checkConsents } from '../../domain/consent/checkConsents.ts';
import { isSigned } from '../../domain/order/isSigned.ts';
import { peopleById } from '../../domain/person/peopleById.ts';
import { isWarning, type Place, type Problem } from '../../domain/problem.ts';
import { checkRegister } from '../../domain/register/checkRegister.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { ordersSheet, pairsSheet } from '../../schema/sheets/pairs.ts';
import { menteesSheet, mentorsSheet } from '../../schema/sheets/people.ts';
import type { Book } from '../book.ts';
import type { ReadRegister } from '../schoolRegister.ts';

/** Sheets whose rows the rules name by id, and the datum that names them; the first that is found is the place. */
const NAMED_BY: readonly (readonly [datum: string, schema: SheetSchema])[] = [
  ['personId', mentorsSheet],
  ['personId', menteesSheet],
  ['pairId', pairsSheet],
  ['orderId', ordersSheet],
];

const placeOf = (book: Book, { data, place }: Problem): Place | undefined => {
  if (place?.rowNumber !== undefined) return place;
  for (const [datum, schema] of NAMED_BY) {
    const row = book.table(schema).rows.find(({ record }) => record['id'] !== '' && record['id'] === data?.[datum]);
    if (row) return { ...place, sheet: schema.title, rowNumber: row.rowNumber };
  }
  return place;
};

/** Drafts wait for their consents by right; of a pair that runs only what is coming is told. */
const consentWarnings = (register: SchoolRegister, on: Day): Problem[] => {
  const people = peopleById(register);
  return register.pairs
    .filter(({ status }) => status === 'active')
    .flatMap((pair) =>
      checkConsents(
        pair,
        register.members.filter(({ pairId }) => pairId === pair.id),
        people,
        register.consents,
        on,
      ).filter(isWarning),
    );
};

/** An order signed by hand leaves its pairs as they were; they would not count, and nobody would know why. */
const draftsUnderSignedOrders = (register: SchoolRegister): Problem[] => {
  const signed = new Set(register.orders.filter(isSigned).map(({ id }) => id));
  return register.pairs
    .filter(({ status, orderId }) => status === 'draft' && signed.has(orderId))
    .map(({ id }) => ({ code: 'pair_draft_but_signed', data: { pairId: id } }));
};

/** Problems of cells, rows and relations, and those `more` brings; a problem found twice is listed once. */
export const checkBook = (
  book: Book,
  { register, problems }: ReadRegister,
  on: Day,
  more: readonly Problem[],
): Problem[] => {
  const all = [
    ...problems,
    ...checkRegister(register, on),
    ...consentWarnings(register, on),
    ...draftsUnderSignedOrders(register),
    ...more,
  ].map((problem) => {
    const place = placeOf(book, problem);
    return place ? { ...problem, place } : problem;
  });
  return [
    ...new Map(all.map((problem) => [JSON.stringify([problem.code, problem.data, problem.place]), problem])).values(),
  ];
};
