// Everybody in the registers of a school, as the search of the panel finds them.
import type { Person } from '../../domain/person/person.ts';
import { personLabel } from '../../domain/person/personLabel.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import { peopleWithoutPair } from '../../domain/todo/peopleWithoutPair.ts';
import type { ListRegister } from '../../rpc/views/lists.ts';
import type { PersonRow } from '../../rpc/views/people.ts';
import { REGISTER_SHEETS } from '../../schema/roles.ts';
import { requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { readRegister } from '../schoolRegister.ts';

/** One read. People whose data were destroyed are left out. */
export const getPeople = (ports: Ports): Outcome<{ people: PersonRow[] }> => {
  const opened = requireBook(ports, 'school', REGISTER_SHEETS);
  if (!opened.ok) return opened;
  const book = opened.value;
  const today = ports.clock.today();
  const { register } = readRegister(book, today);
  const alone = peopleWithoutPair(register, today);
  const free = new Set([...alone.mentors, ...alone.mentees].map(({ id }) => id));
  const rowsOf = (name: ListRegister): PersonRow[] =>
    register[name]
      .filter(({ erasedOn }) => !erasedOn)
      .map((person: Person & { readonly subject?: string; readonly status?: string }) => ({
        id: person.id,
        register: name,
        label: personLabel(person, book.mode),
        words: [person.id, person.code, person.subject ?? ''].filter((word) => word !== '').join(' '),
        hasPair: !free.has(person.id),
        isCandidate: person.status === 'candidate',
      }));
  const people = [...rowsOf('mentors'), ...rowsOf('mentees')];
  return done({
    people: people.sort((one, other) => (one.label < other.label ? -1 : one.label > other.label ? 1 : 0)),
  });
};
