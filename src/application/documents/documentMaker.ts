// Reads of an opened workbook what its papers are made of.
import { type DocumentMaker, municipalMaker, schoolMaker } from '../../documents/organisation/documentMaker.ts';
import type { PaperFacts } from '../../documents/organisation/facts.ts';
import { schoolYearOf } from '../../domain/calendar/reportWindow.ts';
import { once } from '../../domain/once.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { periodName } from '../../texts/ru.ts';
import { shortPeriod } from '../../texts/shortPeriod.ts';
import type { Book } from '../book.ts';
import type { Ports } from '../ports.ts';
import { profileOf } from '../profiles/profileOf.ts';
import { withOwnOrder } from '../profiles/withOwnOrder.ts';
import { readRegister } from '../schoolRegister.ts';
import { papersInput } from './schoolFacts.ts';

/** For a workbook opened with PAPER_SHEETS and its profile sheet. */
export const documentMaker = (ports: Ports, book: Book): DocumentMaker => {
  const on = ports.clock.today();
  // A trip of its own: many papers say nothing of it.
  const profile = once(() => {
    const own = profileOf(ports, book).profile;
    return book.role === 'municipality' ? withOwnOrder(ports, book, own) : own;
  });
  const facts: PaperFacts = {
    rows: (schema) => completeRecords(book.table(schema)),
    settings: book.settings,
    pdMode: book.mode,
    get profile() {
      return profile();
    },
    on,
    periodName,
    shortPeriodName: shortPeriod,
  };
  if (book.role === 'municipality') return municipalMaker(facts);
  const { register } = readRegister(book, on);
  return schoolMaker(facts, register, papersInput(book, register, register.pairs, '', schoolYearOf(on)));
};
