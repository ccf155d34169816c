// The pairs of a school with what keeps each from being approved, and the people a new pair can be made of.

import { proposedTerm } from '../../domain/life/proposedProgramme.ts';
import { isSigned } from '../../domain/order/isSigned.ts';
import { checkPair } from '../../domain/pair/checkPair.ts';
import { CATEGORIES, type Category, FORMS, type Form } from '../../domain/pair/form.ts';
import type { MemberRole, Pair } from '../../domain/pair/pair.ts';
import { mayTakeRole } from '../../domain/pair/roles.ts';
import { peopleById } from '../../domain/person/peopleById.ts';
import type { Person } from '../../domain/person/person.ts';
import { personLabel } from '../../domain/person/personLabel.ts';
import { done, type Outcome, type Problem } from '../../domain/problem.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import type { PairRow, PairsView, PersonChoice } from '../../rpc/contract.ts';
import { formNames } from '../../schema/dictionaries.ts';
import { problemText } from '../../texts/problemText.ts';
import type { Book } from '../book.ts';
import { openWithCodes } from '../identity/openWithCodes.ts';
import type { Ports } from '../ports.ts';
import { readRegister } from '../schoolRegister.ts';

/** What is wrong with one pair, its members and their roles. */
export const problemsOfPair = (register: SchoolRegister, pair: Pair, people = peopleById(register)): Problem[] =>
  checkPair(
    pair,
    register.members.filter(({ pairId }) => pairId === pair.id),
    people,
  );

const stateOf = (register: SchoolRegister, pair: Pair): PairRow['state'] => {
  const order = register.orders.find(({ id }) => id === pair.orderId);
  return order === undefined ? 'draft' : isSigned(order) ? 'signed' : 'papers';
};

const choice =
  (mode: Book['mode']) =>
  (person: Person): PersonChoice => ({ id: person.id, label: personLabel(person, mode), category: person.category });

const isFor = (form: Form, role: MemberRole): Category[] =>
  CATEGORIES.filter((category) => mayTakeRole(category, form, role));

/** Forms that are for some people only, with who may stand in them. */
const formRules = (): PairsView['formRules'] =>
  Object.fromEntries(
    FORMS.map((form) => [form, { mentor: isFor(form, 'mentor'), mentee: isFor(form, 'mentee') }] as const).filter(
      ([, { mentor, mentee }]) => mentor.length < CATEGORIES.length || mentee.length < CATEGORIES.length,
    ),
  );

/** Pairs, mentors who may be chosen (a candidate has no consent date yet) and mentees. */
export const getPairs = (ports: Ports): Outcome<PairsView> => {
  const opened = openWithCodes(ports);
  if (!opened.ok) return opened;
  const { mode } = opened.value;
  const today = ports.clock.today();
  const { register } = readRegister(opened.value, today);
  const people = peopleById(register);
  const named = (pair: Pair, role: 'mentor' | 'mentee'): string =>
    register.members
      .filter((member) => member.pairId === pair.id && member.role === role)
      .map(({ personId }) => {
        const person = people.get(personId);
        return person ? personLabel(person, mode) : personId;
      })
      .join('; ');
  return done({
    pairs: register.pairs.map((pair) => ({
      id: pair.id,
      mentor: named(pair, 'mentor'),
      mentees: named(pair, 'mentee'),
      form: formNames[pair.form],
      state: stateOf(register, pair),
      orderId: pair.orderId,
      problems: problemsOfPair(register, pair, people).map(problemText),
    })),
    mentors: register.mentors.filter(({ status }) => status === 'consented' || status === 'active').map(choice(mode)),
    mentees: register.mentees.map(choice(mode)),
    formRules: formRules(),
    term: proposedTerm(today),
  });
};
