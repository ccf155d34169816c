// Version 1 → 2: curator, resource centre and legal representative get rows of their own sheets; the old columns stay where they are.
import { type Carried, codesAfter, type Migration, type OldBook, oldRows } from './migration.ts';

const curators = ({ sheet }: OldBook): Carried[] => {
  const present = oldRows(sheet('Кураторы'));
  const nextCode = codesAfter(present, 'Код куратора', 'КУР');
  const known = new Set(present.map((row) => row.text('Куратор')));
  return oldRows(sheet('Организация'))
    .map((row) => row.text('Куратор'))
    .filter((fio) => fio !== '' && !known.has(fio))
    .map((fio) => ({
      sheet: 'Кураторы',
      cells: { 'Код куратора': nextCode(), Куратор: fio, Роль: 'куратор' },
    }));
};

const CENTRE = 'ресурсный центр наставнических практик';
const STATUS = new Map([
  ['да', 'опубликован'],
  ['нет', 'нет'],
]);

/** Version 1 had no drop-down but «да» and «нет»; another word is left to the curator. */
const resourceCentre = ({ sheet }: OldBook): Carried[] => {
  if (oldRows(sheet('Сайт')).some((row) => row.text('Раздел') === CENTRE)) return [];
  return oldRows(sheet('Организация'))
    .slice(0, 1)
    .flatMap((row) => {
      const status = STATUS.get(row.text('Раздел «Ресурсный центр»').toLowerCase());
      return status === undefined ? [] : [{ sheet: 'Сайт', cells: { Раздел: CENTRE, Состояние: status } }];
    });
};

/** A child whose row has no code yet gets one: its representative could not be told whose he is. */
const representatives = ({ sheet }: OldBook): Carried[] => {
  const children = oldRows(sheet('Наставляемые'));
  const present = oldRows(sheet('Представители'));
  const known = new Set(present.map((row) => row.text('Код записи')));
  const nextPerson = codesAfter(children, 'Код записи', 'НСМ');
  const nextCode = codesAfter(present, 'Код представителя', 'ПРД');
  return children.flatMap((row): Carried[] => {
    const fio = row.text('Законный представитель');
    const own = row.text('Код записи');
    if (fio === '' || known.has(own)) return [];
    const personId = own === '' ? nextPerson() : own;
    const added = {
      sheet: 'Представители',
      cells: { 'Код представителя': nextCode(), 'Код записи': personId, 'Законный представитель': fio },
    };
    return own === ''
      ? [{ sheet: 'Наставляемые', rowNumber: row.rowNumber, cells: { 'Код записи': personId } }, added]
      : [added];
  });
};

export const peopleOfTheirOwn: Migration = {
  from: 1,
  carry: (book) =>
    book.role === 'school' ? [...curators(book), ...resourceCentre(book), ...representatives(book)] : [],
};
