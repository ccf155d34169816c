// The first answer of a school workbook: its counts, its quarter, and what is to be done; one read, and no check of the book.
import { daysBetween } from '../../domain/calendar/addDays.ts';
import type { Period } from '../../domain/calendar/day.ts';
import { reportDeadline } from '../../domain/calendar/reportDeadline.ts';
import { isSigned } from '../../domain/order/isSigned.ts';
import { listTodos } from '../../domain/todo/listTodos.ts';
import type { Choice, PanelView } from '../../rpc/contract.ts';
import { formNames, kindNames } from '../../schema/dictionaries.ts';
import type { Book } from '../book.ts';
import { choicesOf } from '../choices.ts';
import { rhythmOf } from '../cycle/rhythm.ts';
import { getFormState } from '../forms/formStates.ts';
import type { Ports } from '../ports.ts';
import { profileOf } from '../profiles/profileOf.ts';
import { readRegister } from '../schoolRegister.ts';
import { homeFacts, submissionOf } from './homeFacts.ts';
import { homeView } from './homeView.ts';

/** Of a book opened with HOME_SHEETS and HOME_EXTRAS. `periods` are the quarters offered. */
export const schoolPanel = (ports: Ports, book: Book, period: Period, periods: readonly Choice[]): PanelView => {
  const today = ports.clock.today();
  const { register } = readRegister(book, today);
  const { profile } = profileOf(ports, book);
  const { submitted, remark } = submissionOf(book, period);
  const deadline = reportDeadline(period, rhythmOf(profile));
  const report = { period, deadline, isSubmitted: submitted !== '', isReturned: remark !== '' };
  const facts = homeFacts(book, register, report, profile, today);
  const signed = new Set(register.orders.filter(isSigned).map(({ id }) => id));
  return {
    role: 'school',
    organisation: register.organisation.shortName,
    pdMode: book.mode,
    counts: {
      mentors: register.mentors.length,
      mentees: register.mentees.length,
      pairs: register.pairs.length,
      signedPairs: register.pairs.filter(({ orderId }) => signed.has(orderId)).length,
    },
    formUrl: getFormState(ports, 'registration')?.url ?? '',
    forms: choicesOf(formNames, profile.forms),
    kinds: choicesOf(kindNames, profile.kinds),
    periods,
    period,
    deadline,
    daysLeft: daysBetween(today, deadline),
    submitted,
    remark,
    home: homeView(ports, book, register, listTodos(facts, today)),
  };
};
