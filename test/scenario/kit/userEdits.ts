// What a curator may do to a register between two runs of the product, at random; columns are looked for as a person does.
import type { GridEdit, GridSheet, Workspace } from '../../../local/contract.ts';
import { sheetOf } from './cells.ts';
import type { Chance } from './random.ts';

export interface Hand {
  readonly workspace: Workspace;
  readonly book: string;
  readonly chance: Chance;
  /** A surname nobody has had yet. */
  readonly newSurname: () => string;
  /** Told when the surname of a row that has a code was corrected. */
  readonly corrected: (before: string, after: string, code: string) => void;
}

const LATIN: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', с: 'c' };

/** A title without what people change in it. */
export const plain = (title: string): string =>
  [...title.replace(/\s+/gu, ' ').trim().toLowerCase()]
    .map((letter) => Object.keys(LATIN).find((one) => LATIN[one] === letter) ?? letter)
    .join('');

export const columnOf = (sheet: GridSheet, title: string): number =>
  (sheet.rows[0] ?? []).findIndex(({ text }) => plain(text) === plain(title));

/** Indexes of rows that hold a person or a pair: anything at all below the header. */
export const filledRows = (sheet: GridSheet): number[] =>
  sheet.rows.flatMap((row, index) => (index > 0 && row.some(({ value }) => value !== null) ? [index] : []));

const textAt = (sheet: GridSheet, row: number, title: string): string =>
  sheet.rows[row]?.[columnOf(sheet, title)]?.text ?? '';

type Edit = (hand: Hand, tab: string, code: string) => void;

const edited = ({ workspace, book }: Hand, tab: string, edit: GridEdit): void => workspace.editSheet(book, tab, edit);

const paste = (hand: Hand, tab: string, row: number, column: number, value: GridSheet['rows'][0][0]['value']): void =>
  edited(hand, tab, { kind: 'paste', row, column, values: [[value]] });

const someRow = (hand: Hand, sheet: GridSheet): number => hand.chance.pick(filledRows(sheet));

const usedColumns = (sheet: GridSheet): number => sheet.rows[0]?.length ?? 1;

const copyRow = (hand: Hand, tab: string, from: number, to: number, without: string): void => {
  const sheet = sheetOf(hand.workspace, hand.book, tab);
  const skipped = columnOf(sheet, without);
  const cells = Array.from(
    { length: usedColumns(sheet) },
    (_none, column) => sheet.rows[column === skipped ? to : from]?.[column]?.value ?? null,
  );
  edited(hand, tab, { kind: 'paste', row: to, column: 0, values: [cells] });
};

const overwriteSurname = (hand: Hand, tab: string, row: number): void => {
  const sheet = sheetOf(hand.workspace, hand.book, tab);
  const column = columnOf(sheet, 'Фамилия');
  if (column >= 0) paste(hand, tab, row, column, hand.newSurname());
};

/** By name, so that a failure can be told step by step. */
export const EDITS: Readonly<Record<string, Edit>> = {
  sort(hand, tab) {
    const sheet = sheetOf(hand.workspace, hand.book, tab);
    const column = hand.chance.number(usedColumns(sheet));
    edited(hand, tab, { kind: 'sort', column, descending: hand.chance.maybe(0.5) });
  },
  sortCodesAlone(hand, tab, code) {
    const column = columnOf(sheetOf(hand.workspace, hand.book, tab), code);
    edited(hand, tab, { kind: 'sort', column, descending: hand.chance.maybe(0.5), alone: true });
  },
  wipeCodes(hand, tab, code) {
    const sheet = sheetOf(hand.workspace, hand.book, tab);
    const share = hand.chance.pick([0.2, 0.5, 1]);
    for (const row of filledRows(sheet))
      if (hand.chance.maybe(share)) paste(hand, tab, row, columnOf(sheet, code), null);
  },
  moveColumn(hand, tab) {
    const count = usedColumns(sheetOf(hand.workspace, hand.book, tab));
    edited(hand, tab, { kind: 'moveColumn', from: hand.chance.number(count), to: hand.chance.number(count) });
  },
  renameColumn(hand, tab) {
    const sheet = sheetOf(hand.workspace, hand.book, tab);
    const column = hand.chance.number(usedColumns(sheet));
    const title = sheet.rows[0]?.[column]?.text ?? '';
    const written = hand.chance.pick([
      title.toUpperCase(),
      `  ${title.replaceAll(' ', '\u00a0 ')} `,
      title.replace(/[аеос]/u, (letter) => LATIN[letter] ?? letter),
    ]);
    paste(hand, tab, 0, column, written);
  },
  foreignColumn(hand, tab) {
    const sheet = sheetOf(hand.workspace, hand.book, tab);
    const before = hand.chance.number(usedColumns(sheet) + 1);
    edited(hand, tab, { kind: 'insertColumns', before, count: 1 });
    paste(hand, tab, 0, before, `Заметка ${hand.newSurname()}`);
    for (const row of filledRows(sheet))
      if (hand.chance.maybe(0.5)) paste(hand, tab, row, before, hand.chance.number(99));
  },
  foreignSheet(hand) {
    const title = `Лист ${hand.newSurname()}`;
    hand.workspace.addSheet(hand.book, title);
    edited(hand, title, {
      kind: 'paste',
      row: 0,
      column: 0,
      values: [
        ['Фамилия', 1],
        ['не трогать', 45_901],
      ],
    });
  },
  blankRows(hand, tab) {
    const sheet = sheetOf(hand.workspace, hand.book, tab);
    edited(hand, tab, { kind: 'insertRows', before: 1 + hand.chance.number(sheet.rows.length), count: 2 });
  },
  hideRows(hand, tab) {
    const sheet = sheetOf(hand.workspace, hand.book, tab);
    edited(hand, tab, { kind: 'hideRows', rows: filledRows(sheet).filter(() => hand.chance.maybe(0.5)) });
  },
  filter(hand, tab, code) {
    const sheet = sheetOf(hand.workspace, hand.book, tab);
    edited(hand, tab, {
      kind: 'filter',
      column: columnOf(sheet, code),
      shown: [textAt(sheet, someRow(hand, sheet), code)],
    });
  },
  copyBelow(hand, tab) {
    const sheet = sheetOf(hand.workspace, hand.book, tab);
    copyRow(hand, tab, someRow(hand, sheet), sheet.rows.length, '');
    if (hand.chance.maybe(0.6)) overwriteSurname(hand, tab, sheet.rows.length);
  },
  pasteOver(hand, tab, code) {
    const sheet = sheetOf(hand.workspace, hand.book, tab);
    copyRow(hand, tab, someRow(hand, sheet), someRow(hand, sheet), hand.chance.maybe(0.5) ? code : '');
  },
  dateAsText(hand, tab) {
    const sheet = sheetOf(hand.workspace, hand.book, tab);
    const column = columnOf(sheet, 'Дата рождения');
    const row = someRow(hand, sheet);
    const [day = '', month = '', year = ''] = textAt(sheet, row, 'Дата рождения').split('.');
    if (column < 0 || year === '') return;
    const months = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября'];
    const words = `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year} г.`;
    paste(
      hand,
      tab,
      row,
      column,
      hand.chance.pick([words, `${day}.${month}.${year.slice(2)}`, `${year}-${month}-${day}`]),
    );
  },
  correctSurname(hand, tab, code) {
    const sheet = sheetOf(hand.workspace, hand.book, tab);
    const row = someRow(hand, sheet);
    const before = textAt(sheet, row, 'Фамилия');
    if (before === '') return;
    overwriteSurname(hand, tab, row);
    const after = textAt(sheetOf(hand.workspace, hand.book, tab), row, 'Фамилия');
    if (textAt(sheet, row, code) !== '') hand.corrected(before, after, textAt(sheet, row, code));
  },
  carelessSurname(hand, tab) {
    const sheet = sheetOf(hand.workspace, hand.book, tab);
    const column = columnOf(sheet, 'Фамилия');
    if (column < 0) return;
    const row = someRow(hand, sheet);
    const before = textAt(sheet, row, 'Фамилия');
    paste(
      hand,
      tab,
      row,
      column,
      hand.chance.pick([`${before} `, ` ${before}`, before.replace('ё', 'е'), before.toUpperCase()]),
    );
  },
  deleteRow(hand, tab) {
    const sheet = sheetOf(hand.workspace, hand.book, tab);
    if (filledRows(sheet).length > 4) edited(hand, tab, { kind: 'deleteRow', row: someRow(hand, sheet) });
  },
};
