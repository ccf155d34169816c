// Fill plan of the journal of registration of orders, of either role.

import type { TagRecord } from '../tags/value.ts';
import { printedNumber } from '../template/bindNumbers.ts';

/** Number, date, title, kind, who signed, executor, state: a line as the sheet of the journal has it. */
export type JournalLine = [
  number: string,
  date: string,
  title: string,
  kind: string,
  signer: string,
  executor: string,
  state: string,
];

/** Tags of `order_journal`; `common` tells whose it is. */
export const orderJournalData = (common: TagRecord, lines: readonly JournalLine[]): TagRecord => ({
  ...common,
  записи: lines.map(([номер, дата, заголовок, вид, подписал, исполнитель, состояние]) => ({
    номер: printedNumber(номер),
    дата,
    заголовок,
    вид,
    подписал,
    исполнитель,
    состояние,
  })),
});
