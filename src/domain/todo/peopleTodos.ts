// What is to be done about the school itself and its people: who is missing, who waits for a consent, who has no pair.
import type { Day } from '../calendar/day.ts';
import { actsNotBegun } from '../order/missingActs.ts';
import { findDuplicates } from '../person/duplicates.ts';
import { type Curator, isInOfficeOn } from '../register/curator.ts';
import type { OwnOrganisation, SchoolRegister } from '../register/organisation.ts';
import { peopleWithoutPair } from './peopleWithoutPair.ts';
import type { Todo, TodoFacts } from './todo.ts';
import { todo } from './todoOf.ts';

/** What no paper can be printed without. */
const NEEDED = ['fullName', 'shortName', 'headPosition', 'headFio', 'place', 'legalAddress', 'inn'] as const;

/** How many cells of «Организация» are empty that papers need. */
export const lackingOfOrganisation = (organisation: OwnOrganisation): number =>
  NEEDED.filter((key) => organisation[key].trim() === '').length;

const hasCurator = (curators: readonly Curator[], today: Day): boolean =>
  curators.some((curator) => curator.role !== 'org_coordinator' && isInOfficeOn(curator, today));

const duplicates = ({ mentors, mentees }: SchoolRegister): number =>
  [...findDuplicates(mentors), ...findDuplicates(mentees)].filter(({ certain }) => certain).length;

export const peopleTodos = ({ register, answersToMend }: TodoFacts, today: Day): Todo[] => {
  const candidates = register.mentors.filter(({ status, erasedOn }) => status === 'candidate' && !erasedOn);
  const unmatched = peopleWithoutPair(register, today).mentees;
  const acts = actsNotBegun(register);
  const isEmpty = register.mentors.length === 0;
  return [
    ...todo('organisation_incomplete', lackingOfOrganisation(register.organisation), { place: 'organisation' }),
    ...todo('no_curator', hasCurator(register.curators, today) ? 0 : 1, { place: 'curators' }),
    ...todo('acts_not_begun', acts.length, { place: 'documents', rowIds: acts }),
    ...todo('answers_to_mend', answersToMend.length, { place: 'answers', rowIds: answersToMend }),
    ...todo('no_mentors', isEmpty ? 1 : 0, { place: 'addMentor' }),
    ...todo('no_mentees', register.mentees.length === 0 ? 1 : 0, { place: 'addMentee' }),
    ...todo('mentor_candidates', candidates.length, {
      place: 'candidates',
      rowIds: candidates.map(({ id }) => id),
    }),
    ...todo('mentees_unmatched', isEmpty ? 0 : unmatched.length, {
      place: 'match',
      rowIds: unmatched.map(({ id }) => id),
    }),
    ...todo('people_twice', duplicates(register), { place: 'duplicates', urgency: 'later' }),
  ];
};
