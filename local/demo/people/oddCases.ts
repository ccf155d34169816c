// The odd cases of real registers, worked into the demo: each one changes one person and says which rule it shows.
import type { Organisation, Participant } from './participant.ts';

type Work = (organisations: readonly Organisation[]) => Organisation[];

/** Changes mentee `at` of the pair `pair` of the organisation whose name ends with `organisation`. */
const mentee =
  (
    organisation: string,
    pair: number,
    at: number,
    change: (person: Participant, all: readonly Organisation[]) => Partial<Participant>,
  ): Work =>
  (all) =>
    all.map((one) => {
      if (!one.plan.name.endsWith(organisation)) return one;
      const pairs = one.pairs.map((group, index) => {
        if (index !== pair) return group;
        return {
          ...group,
          mentees: group.mentees.map((person, place) =>
            place === at ? { ...person, ...change(person, all) } : person,
          ),
        };
      });
      return { ...one, pairs };
    });

/** «а», «е» and «о» of the Latin alphabet look the same and are not the same. */
const withLatinLetter = (text: string): string =>
  text.replace(/[аео]/, (letter) => ({ а: 'a', е: 'e', о: 'o' })[letter] ?? letter);

export const ODD_CASES: readonly Work[] = [
  // A name without a patronymic is a whole name.
  mentee('№ 101', 0, 0, () => ({ patronymic: '' })),
  // Years of a person born on 29 February are full on 1 March.
  mentee('№ 101', 0, 1, () => ({ birthDate: '2012-02-29' })),
  mentee('№ 101', 0, 2, ({ firstName }) => ({ firstName: `${firstName} ` })),
  // The birthday is the day of the report: the new age counts.
  mentee('№ 101', 1, 0, () => ({ birthDate: '2010-12-31' })),
  mentee('№ 101', 2, 0, ({ lastName }) => ({ lastName: withLatinLetter(lastName) })),
  // Eighteen in the middle of the programme: from that day the person signs, not the parent.
  mentee('№ 101', 3, 0, () => ({ birthDate: '2008-02-10' })),
  // Without a birth date a pupil is in no age band and is listed with the reason.
  mentee('№ 102', 0, 0, () => ({ birthDate: 'уточняется' })),
  // The same pupil in a school and in additional education: counted once, where the pupil mainly studies.
  mentee('«Дом творчества»', 0, 0, (person, all) => {
    const pupil = all[0]?.pairs[0]?.mentees[1];
    if (pupil === undefined) return {};
    const { lastName, firstName, patronymic, birthDate, representative } = pupil;
    return {
      lastName,
      firstName,
      patronymic,
      birthDate,
      representative,
      position: person.position,
      primaryOrganisation: all[0]?.plan.name ?? '',
    };
  }),
];
