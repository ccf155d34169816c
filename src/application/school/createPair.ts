// Makes a draft pair (group) of people of the registers; refused with everything that is wrong with it at once.

import type { Day } from '../../domain/calendar/day.ts';
import { checkPair } from '../../domain/pair/checkPair.ts';
import type { Form, Kind } from '../../domain/pair/form.ts';
import type { Pair, PairMember } from '../../domain/pair/pair.ts';
import { peopleById } from '../../domain/person/peopleById.ts';
import { done, isWarning, type Outcome, refused } from '../../domain/problem.ts';
import { appended } from '../../schema/derive/write.ts';
import { REGISTER_SHEETS } from '../../schema/roles.ts';
import { membersSheet, pairsSheet } from '../../schema/sheets/pairs.ts';
import { requireBook } from '../book.ts';
import { identified } from '../identity/identified.ts';
import { nextIds } from '../identity/nextIds.ts';
import { appendJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';
import { readRegister } from '../schoolRegister.ts';

export interface NewPair {
  readonly mentorId: string;
  readonly menteeIds: readonly string[];
  readonly form: Form;
  readonly kinds: readonly Kind[];
  readonly startDate: Day;
  readonly endDate: Day;
  readonly goal: string;
}

/** Writes the pair and its members in one request. Refused: `mentor_is_candidate` and every code of checkPair; warnings do not stop it. */
export const createPair = (ports: Ports, choice: NewPair): Outcome<{ pairId: string }> => {
  const opened = requireBook(ports, 'school', REGISTER_SHEETS);
  if (!opened.ok) return opened;
  const book = opened.value;
  const { register } = readRegister(book, ports.clock.today());
  const mentor = register.mentors.find(({ id }) => id === choice.mentorId);
  if (mentor?.status === 'candidate' || mentor?.status === 'inactive')
    return refused({ code: 'mentor_is_candidate', data: { personId: mentor.id } });
  const [id = ''] = nextIds(book, pairsSheet, 1);
  const { form, kinds, startDate, endDate, goal } = choice;
  const pair: Pair = { id, form, kinds, startDate, endDate, goal, orderId: '', status: 'draft', terminatedOn: null };
  const member = (personId: string, role: PairMember['role']): PairMember => ({
    pairId: id,
    personId,
    role,
    joinedOn: null,
    leftOn: null,
  });
  const members = [
    member(choice.mentorId, 'mentor'),
    ...choice.menteeIds.map((personId) => member(personId, 'mentee')),
  ];
  const problems = checkPair(pair, members, peopleById(register)).filter((problem) => !isWarning(problem));
  if (problems.length > 0) return { ok: false, problems };
  book.write(
    appended(book.table(pairsSheet), [pair]),
    appended(book.table(membersSheet), members),
    appendJournal(ports, book, identified(book, pairsSheet, [{ ...pair }])),
  );
  return done({ pairId: id });
};
