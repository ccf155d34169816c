// What stands on one sheet of a paper that is made for each pair, person, partner or event.

import { isEmployee } from '../../domain/person/isEmployee.ts';
import type { Mentee, Mentor } from '../../domain/person/person.ts';
import { personLabel } from '../../domain/person/personLabel.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import { eventsSheet } from '../../schema/sheets/activity.ts';
import { municipalPartnersSheet } from '../../schema/sheets/municipality.ts';
import { partnersSheet } from '../../schema/sheets/organisation.ts';
import { pairsSheet } from '../../schema/sheets/pairs.ts';
import { menteesSheet, mentorsSheet } from '../../schema/sheets/people.ts';
import { meetingsSheet, programmeItemsSheet, programmesSheet } from '../../schema/sheets/programme.ts';
import type { Subject } from '../catalogue.ts';
import { pairTags, personTags } from '../papers/commonTags.ts';
import { type Participant, participantsOf } from '../papers/consentPapers.ts';
import { participantTags } from '../papers/consentsData.ts';
import type { PairWithPeople, PapersInput } from '../papers/input.ts';
import { rowTags } from '../papers/rowTags.ts';
import type { TagRecord } from '../tags/value.ts';
import type { PaperFacts } from './facts.ts';
import { listTags } from './schoolTags.ts';

/** A row that papers can be made for: its code and the tags of its sheet of paper. */
export interface SubjectSheet {
  readonly id: string;
  /** How people know it; a person by code in the `codes` mode. */
  readonly label: string;
  readonly tags: () => TagRecord;
}

/** What papers are made for, by kind, in the order of the sheets. */
export type Subjects = Readonly<Record<Exclude<Subject, 'organisation'>, () => SubjectSheet[]>>;

const programmeTags = (facts: PaperFacts, pairId: string): TagRecord => {
  const programme = facts
    .rows(programmesSheet)
    .filter((row) => row.pairId === pairId)
    .at(-1);
  const items = facts
    .rows(programmeItemsSheet)
    .filter(({ programmeId }) => programme !== undefined && programmeId === programme.id);
  return { ...rowTags(programmesSheet, programme), пункты: listTags(programmeItemsSheet, items) };
};

const pairSheetTags = (facts: PaperFacts, input: PapersInput, each: PairWithPeople): TagRecord => {
  const mentees = facts.rows(menteesSheet);
  const mentorRow = facts.rows(mentorsSheet).find(({ id }) => id === each.mentor.id);
  const meetings = facts.rows(meetingsSheet).filter(({ pairId }) => pairId === each.pair.id);
  const people = each.mentees.map((mentee) => ({
    ...rowTags(
      menteesSheet,
      mentees.find(({ id }) => id === mentee.id),
    ),
    ...personTags(mentee, input.pdMode),
  }));
  return {
    ...pairTags(each, input),
    пара: rowTags(
      pairsSheet,
      facts.rows(pairsSheet).find(({ id }) => id === each.pair.id),
    ),
    наставник: { ...rowTags(mentorsSheet, mentorRow), ...personTags(each.mentor, input.pdMode) },
    наставляемые: people,
    наставляемый: people[0] ?? {},
    'число наставляемых': each.mentees.length,
    'работник с работником': isEmployee(each.mentor) && each.mentees.some(isEmployee),
    программа: programmeTags(facts, each.pair.id),
    встречи: listTags(meetingsSheet, meetings),
  };
};

/** Somebody who is in no pair yet takes part in nothing: his paper has the day it is made and no end. */
const aloneIn = (register: SchoolRegister, person: Mentor | Mentee, on: string): Participant => ({
  person,
  asMentor: [],
  asMentee: [],
  representative: register.mentees.find(({ id }) => id === person.id)?.legalRepresentative ?? '',
  startsOn: on,
  endsOn: null,
});

const personSheets = (register: SchoolRegister, input: PapersInput, on: string): SubjectSheet[] => {
  const known = new Map(participantsOf(input).map((participant) => [participant.person.id, participant]));
  return [...register.mentors, ...register.mentees].map((person) => ({
    id: person.id,
    label: personLabel(person, input.pdMode),
    tags: () => participantTags(known.get(person.id) ?? aloneIn(register, person, on), input),
  }));
};

/** Everything of a kind that papers of a school may be made for, in the order of the sheets. `input` holds all pairs. */
export const schoolSubjects = (facts: PaperFacts, register: SchoolRegister, input: PapersInput): Subjects => {
  const pairs = (): SubjectSheet[] =>
    input.pairs.map((each) => ({
      id: each.pair.id,
      label: [each.mentor, ...each.mentees].map((person) => personLabel(person, input.pdMode)).join(' – '),
      tags: () => pairSheetTags(facts, input, each),
    }));
  return {
    pair: pairs,
    pairs,
    person: () => personSheets(register, input, facts.on),
    partner: () =>
      facts.rows(partnersSheet).map((partner) => ({
        id: partner.id,
        label: partner.name,
        tags: () => {
          const theirs = input.pairs.filter(({ mentor }) => mentor.partnerId === partner.id);
          const mentors = new Map(theirs.map(({ mentor }) => [mentor.id, mentor]));
          return {
            партнёр: rowTags(partnersSheet, partner),
            'наставники партнёра': [...mentors.values()].map((mentor) => personTags(mentor, input.pdMode)),
            'число наставников партнёра': mentors.size,
            'число наставляемых партнёра': theirs.reduce((sum, { mentees }) => sum + mentees.length, 0),
          };
        },
      })),
    event: () => eventSheets(facts),
  };
};

/** An event has no code: it is known by its place in the list. */
const eventSheets = (facts: PaperFacts): SubjectSheet[] =>
  facts.rows(eventsSheet).map((event, at) => ({
    id: String(at + 1),
    label: event.title,
    tags: () => ({ мероприятие: rowTags(eventsSheet, event) }),
  }));

/** The same of the municipality, which makes papers for partners and events only. */
export const municipalSubjects = (facts: PaperFacts): Subjects => ({
  pair: () => [],
  pairs: () => [],
  person: () => [],
  partner: () =>
    facts.rows(municipalPartnersSheet).map((partner) => ({
      id: partner.id,
      label: partner.name,
      tags: () => ({
        партнёр: rowTags(municipalPartnersSheet, partner),
        'наставники партнёра': [],
        'число наставников партнёра': null,
        'число наставляемых партнёра': null,
      }),
    })),
  event: () => eventSheets(facts),
});
