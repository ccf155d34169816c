// Version 4 → 5: events get codes, and documents that named an event by its place in the list name it by its code.
import { comparableTitle } from '../derive/header.ts';
import { type Carried, codesAfter, type OldBook, oldRows } from './migration.ts';

/** Levels version 4 knew: a row with another one, or without a title, had no place in the list. */
const LEVELS: readonly string[] = ['организация', 'муниципальный', 'межмуниципальный', 'региональный', 'федеральный'];

/** Documents made of events; an order is one event's, minutes may be those of several. */
const OF_EVENTS: readonly string[] = ['приказ об итоговом мероприятии', 'протокол'];

export const codesOfEvents = ({ sheet }: OldBook): Carried[] => {
  const rows = oldRows(sheet('Мероприятия'));
  const nextCode = codesAfter(rows, 'Код мероприятия', 'МРП');
  const list = rows
    .filter((row) => row.text('Название') !== '' && LEVELS.includes(comparableTitle(row.text('Уровень'))))
    .map((row) => ({ row, known: row.text('Код мероприятия') }))
    .map(({ row, known }) => ({ row, known, code: known || nextCode() }));
  // What has been sorted since the document was made nobody can tell: the place is all that is known.
  const codeAt = (place: string): string => (/^\d+$/u.test(place) ? (list[Number(place) - 1]?.code ?? place) : place);
  const named = oldRows(sheet('Документы')).flatMap((row): Carried[] => {
    const about = row.text('О ком или о чём');
    const codes = about.split(', ').map(codeAt).join(', ');
    if (!OF_EVENTS.includes(row.text('Вид документа')) || codes === about) return [];
    return [{ sheet: 'Документы', rowNumber: row.rowNumber, cells: { 'О ком или о чём': codes } }];
  });
  const given = list
    .filter(({ known }) => known === '')
    .map(({ row, code }) => ({ sheet: 'Мероприятия', rowNumber: row.rowNumber, cells: { 'Код мероприятия': code } }));
  return [...given, ...named];
};
