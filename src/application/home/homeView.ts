// The list of things to do and what stands around it, as the first screen shows them.
import { grouped } from '../../domain/grouped.ts';
import type { OrderType } from '../../domain/order/order.ts';
import { personLabel } from '../../domain/person/personLabel.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import { peopleWithoutPair } from '../../domain/todo/peopleWithoutPair.ts';
import type { Todo, TodoPlace } from '../../domain/todo/todo.ts';
import type { Finding, HomeView, TodoView } from '../../rpc/views/home.ts';
import { orderTypeNames } from '../../schema/dictionaries.ts';
import { REGISTER_SHEETS } from '../../schema/roles.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { curatorsSheet } from '../../schema/sheets/organisation.ts';
import { checksSheet } from '../../schema/sheets/service.ts';
import { placeText } from '../../texts/problemText.ts';
import type { Book } from '../book.ts';
import { linkTo } from '../check/checkRows.ts';
import type { Ports } from '../ports.ts';

/** Rows named with an item, and findings shown at once. */
const NAMED = 3;
const SHOWN_FINDINGS = 5;

/** Items that are done in the sheet itself. */
const SHEET_OF_PLACE: Readonly<Partial<Record<TodoPlace, SheetSchema>>> = {
  curators: curatorsSheet,
};

/** How a person, a pair or an order is called in a line. */
export const namesOf = (register: SchoolRegister, mode: Book['mode']): ((id: string) => string) => {
  const names = new Map<string, string>();
  for (const person of [...register.mentors, ...register.mentees]) names.set(person.id, personLabel(person, mode));
  for (const { id, title } of register.orders) names.set(id, title === '' ? id : title);
  const membersOf = grouped(register.members, ({ pairId }) => pairId);
  for (const { id } of register.pairs) {
    const people = (membersOf.get(id) ?? []).flatMap(({ personId }) => names.get(personId) ?? []);
    names.set(id, people.length === 0 ? id : people.join(' – '));
  }
  return (id) => names.get(id) ?? orderTypeNames[id as OrderType] ?? id;
};

const todoViews = (ports: Ports, book: Book, register: SchoolRegister, todos: readonly Todo[]): TodoView[] => {
  const nameOf = namesOf(register, book.mode);
  const inSheets = todos.some(({ place }) => SHEET_OF_PLACE[place] !== undefined);
  const ids = inSheets ? ports.workbooks.sheetIds(book.id) : {};
  const url = inSheets ? ports.workbooks.urlOf(book.id) : '';
  return todos.map(({ rowIds, ...item }) => {
    // A term of the law has no name but its sentence on the sheet.
    const named = item.place === 'tasks' ? [] : rowIds.slice(0, NAMED);
    return {
      ...item,
      // Answers are mended one after another.
      rowId: rowIds.length === 1 || item.place === 'answers' ? (rowIds[0] ?? '') : '',
      names: named.map(nameOf),
      more: named.length === 0 ? 0 : rowIds.length - named.length,
      link: linkTo(book, url, ids, { place: { sheet: SHEET_OF_PLACE[item.place]?.title ?? '' } }),
    };
  });
};

const findings = (book: Book): HomeView['findings'] => {
  const rows = book.table(checksSheet).rows.map(({ record }) => record);
  const errors = rows.filter(({ level }) => level === 'error').length;
  return {
    errors,
    warnings: rows.length - errors,
    first: rows.slice(0, SHOWN_FINDINGS).map(
      ({ level, sheet, rowNumber, text, link }): Finding => ({
        level: level ?? 'error',
        place: placeText(sheet, rowNumber),
        text,
        link,
      }),
    ),
  };
};

const newRows = (book: Book): number =>
  REGISTER_SHEETS.filter(({ idPrefix }) => idPrefix !== undefined)
    .flatMap((schema) => book.table(schema).rows)
    .filter(({ complete, ready, record }) => (complete || ready === true) && record['id'] === '').length;

export const homeView = (ports: Ports, book: Book, register: SchoolRegister, todos: readonly Todo[]): HomeView => {
  const alone = peopleWithoutPair(register, ports.clock.today());
  return {
    todos: todoViews(ports, book, register, todos),
    alone: { mentors: alone.mentors.length, mentees: alone.mentees.length },
    findings: findings(book),
    newRows: newRows(book),
  };
};
