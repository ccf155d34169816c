// Draft pairs of people of the registers, made ready to join the one bulk write of a use case.
import type { Day } from '../../domain/calendar/day.ts';
import { checkPair } from '../../domain/pair/checkPair.ts';
import type { Form, Kind } from '../../domain/pair/form.ts';
import type { Pair, PairMember } from '../../domain/pair/pair.ts';
import { peopleById } from '../../domain/person/peopleById.ts';
import { isWarning, type Outcome, type Problem } from '../../domain/problem.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import { appended, type Block } from '../../schema/derive/write.ts';
import { membersSheet, pairsSheet } from '../../schema/sheets/pairs.ts';
import type { Book } from '../book.ts';
import { identified } from '../identity/identified.ts';
import { nextIds } from '../identity/nextIds.ts';
import { appendJournal } from '../journal.ts';
import type { Ports } from '../ports.ts';

export interface NewPair {
  readonly mentorId: string;
  readonly menteeIds: readonly string[];
  readonly form: Form;
  readonly kinds: readonly Kind[];
  readonly startDate: Day;
  readonly endDate: Day;
  readonly goal: string;
}

const memberOf = (pairId: string, personId: string, role: PairMember['role']): PairMember => ({
  pairId,
  personId,
  role,
  joinedOn: null,
  leftOn: null,
});

const membersOf = (pairId: string, { mentorId, menteeIds }: NewPair): PairMember[] => [
  memberOf(pairId, mentorId, 'mentor'),
  ...menteeIds.map((personId) => memberOf(pairId, personId, 'mentee')),
];

const draft = (id: string, { form, kinds, startDate, endDate, goal }: NewPair): Pair => ({
  id,
  form,
  kinds,
  startDate,
  endDate,
  goal,
  orderId: '',
  status: 'draft',
  terminatedOn: null,
});

/** What is wrong with a choice of people of a register, warnings too; `pairId` is the code the pair would have. */
export const judgeOf = (register: SchoolRegister) => {
  const people = peopleById(register);
  const mentors = new Map(register.mentors.map((mentor) => [mentor.id, mentor]));
  return (pairId: string, choice: NewPair): Problem[] => {
    const mentor = mentors.get(choice.mentorId);
    return mentor?.status === 'candidate' || mentor?.status === 'inactive'
      ? [{ code: 'mentor_is_candidate', data: { personId: mentor.id } }]
      : checkPair(draft(pairId, choice), membersOf(pairId, choice), people);
  };
};

/**
 * An outcome for each choice, in their order, and the blocks of those that may be: pairs, members and their entries in
 * «Журнал». Problems of a choice: `mentor_is_candidate` and every error of checkPair; warnings hinder nothing.
 */
export const draftPairs = (
  ports: Ports,
  book: Book,
  register: SchoolRegister,
  choices: readonly NewPair[],
): { readonly outcomes: readonly Outcome<{ pairId: string }>[]; readonly blocks: Block[] } => {
  const judge = judgeOf(register);
  const ids = nextIds(book, pairsSheet, choices.length);
  const pairs: Pair[] = [];
  const members: PairMember[] = [];
  const outcomes = choices.map((choice): Outcome<{ pairId: string }> => {
    const pairId = ids[pairs.length] ?? '';
    const problems = judge(pairId, choice).filter((problem) => !isWarning(problem));
    if (problems.length > 0) return { ok: false, problems };
    pairs.push(draft(pairId, choice));
    members.push(...membersOf(pairId, choice));
    return { ok: true, value: { pairId } };
  });
  if (pairs.length === 0) return { outcomes, blocks: [] };
  const entries = identified(
    book,
    pairsSheet,
    pairs.map((pair) => ({ ...pair })),
  );
  return {
    outcomes,
    blocks: [
      ...appended(book.table(pairsSheet), pairs),
      ...appended(book.table(membersSheet), members),
      ...appendJournal(ports, book, entries),
    ],
  };
};
