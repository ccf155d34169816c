// Which appendix of the order that approves pairs a pair stands in, and in which row of it (domain reference §4.4).
import type { Track } from '../../pair/form.ts';
import type { Pair } from '../../pair/pair.ts';
import { isJoining } from '../../pair/pairChanges.ts';
import { trackOf } from '../../pair/roles.ts';
import { isChildCategory } from '../../person/age.ts';
import { peopleById } from '../../person/peopleById.ts';
import type { Person } from '../../person/person.ts';
import type { SchoolRegister } from '../../register/organisation.ts';

/** Appendices in their order: that of teachers may be shown around, that with pupils may not. */
export const APPENDICES: readonly Track[] = ['teachers', 'students'];

/** Any child in the pair puts it with the pupils, whatever its form: that appendix never goes to the site. */
export const appendixOf = ({ form }: Pick<Pair, 'form'>, people: readonly Pick<Person, 'category'>[]): Track =>
  people.some(isChildCategory) ? 'students' : (trackOf(form) ?? 'teachers');

type Rows = Pick<SchoolRegister, 'mentors' | 'mentees' | 'members'>;

/** The appendix of each pair by its code, as the pair was approved: who came later has moved no row. */
export const appendixOfEach = (pairs: readonly Pair[], register: Rows): ReadonlyMap<string, Track> => {
  const people = peopleById(register);
  return new Map(
    pairs.map((pair) => {
      const own = register.members.filter((member) => member.pairId === pair.id && !isJoining(pair, member));
      return [
        pair.id,
        appendixOf(
          pair,
          own.flatMap(({ personId }) => people.get(personId) ?? []),
        ),
      ] as const;
    }),
  );
};

/** Row numbers by code: those that stand there, and for the other pairs the next free ones of their appendix. */
export const appendixRows = (pairs: readonly Pair[], register: Rows): ReadonlyMap<string, number> => {
  const appendices = appendixOfEach(pairs, register);
  const taken = new Map(
    APPENDICES.map((appendix) => [
      appendix,
      new Set(pairs.filter(({ id }) => appendices.get(id) === appendix).map(({ orderItemNo }) => orderItemNo ?? 0)),
    ]),
  );
  return new Map(
    pairs.map(({ id, orderItemNo }) => {
      if (orderItemNo) return [id, orderItemNo];
      const own = taken.get(appendices.get(id) ?? 'teachers') ?? new Set();
      let row = 1;
      while (own.has(row)) row += 1;
      own.add(row);
      return [id, row];
    }),
  );
};

/** Number of the appendix where the order has more than one; null where it is the only one. */
export const appendixNumber = (pairId: string, ofOrder: readonly Pair[], register: Rows): number | null => {
  const appendices = appendixOfEach(ofOrder, register);
  const present = APPENDICES.filter((appendix) => [...appendices.values()].includes(appendix));
  const own = appendices.get(pairId);
  return present.length < 2 || own === undefined ? null : present.indexOf(own) + 1;
};
