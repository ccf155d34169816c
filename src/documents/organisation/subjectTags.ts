// What stands on one sheet of a paper that is made for each pair, person, partner or event.

import { once } from '../../domain/once.ts';
import type { Mentee, Mentor } from '../../domain/person/person.ts';
import { personLabel } from '../../domain/person/personLabel.ts';
import type { SchoolRegister } from '../../domain/register/organisation.ts';
import { eventsSheet } from '../../schema/sheets/activity.ts';
import { municipalPartnersSheet } from '../../schema/sheets/municipality.ts';
import { partnersSheet } from '../../schema/sheets/organisation.ts';
import type { Subject } from '../catalogue.ts';
import { type Participant, participantsOf } from '../papers/consentPapers.ts';
import { participantTags } from '../papers/consentsData.ts';
import type { PairWithPeople, PapersInput } from '../papers/input.ts';
import { rowTags } from '../papers/rowTags.ts';
import type { TagRecord } from '../tags/value.ts';
import type { PaperFacts } from './facts.ts';
import { isOfEmployees, pairSheetTags } from './subjects/pairSheetTags.ts';
import { municipalPartnerTags, schoolPartnerTags } from './subjects/partnerTags.ts';
import { withdrawableConsents } from './subjects/withdrawableConsents.ts';

/** A row that papers can be made for: its code and the tags of its sheet of paper. */
export interface SubjectSheet {
  readonly id: string;
  /** How people know it; a person by code in the `codes` mode. */
  readonly label: string;
  /** A pair in which an employee mentors an employee. */
  readonly isOfEmployees?: boolean;
  readonly tags: () => TagRecord;
}

/** What papers are made for, by kind, in the order of the sheets. */
export type Subjects = Readonly<Record<Exclude<Subject, 'organisation'>, () => SubjectSheet[]>>;

/** Somebody who is in no pair yet takes part in nothing: his paper has the day it is made and no end. */
const aloneIn = (person: Mentor | Mentee, on: string): Participant => ({
  person,
  asMentor: [],
  asMentee: [],
  represented: person,
  startsOn: on,
  endsOn: null,
});

const personSheets = (register: SchoolRegister, input: PapersInput, on: string): SubjectSheet[] => {
  const known = new Map(participantsOf(input).map((participant) => [participant.person.id, participant]));
  return [...register.mentors, ...register.mentees].map((person) => ({
    id: person.id,
    label: personLabel(person, input.pdMode),
    tags: () => ({
      ...participantTags(known.get(person.id) ?? aloneIn(person, on), input),
      отзываемые: withdrawableConsents(register.consents, person.id, on),
    }),
  }));
};

/** «Наставник, должность – наставляемый, класс; наставляемый, класс». */
const pairLabel = ({ mentor, mentees }: PairWithPeople, { pdMode }: PapersInput): string =>
  `${personLabel(mentor, pdMode)} – ${mentees.map((mentee) => personLabel(mentee, pdMode)).join('; ')}`;

/** Everything of a kind that papers of a school may be made for, in the order of the sheets. `input` holds all pairs. */
export const schoolSubjects = (facts: PaperFacts, register: SchoolRegister, input: PapersInput): Subjects => {
  // Asked for again with every paper that is made separately.
  const pairs = once(() =>
    input.pairs.map(
      (each): SubjectSheet => ({
        id: each.pair.id,
        label: pairLabel(each, input),
        isOfEmployees: isOfEmployees(each),
        tags: () => pairSheetTags(facts, register, input, each),
      }),
    ),
  );
  return {
    pair: pairs,
    pairs,
    person: once(() => personSheets(register, input, facts.on)),
    partner: () =>
      facts.rows(partnersSheet).map((partner) => ({
        id: partner.id,
        label: partner.name,
        tags: () =>
          schoolPartnerTags(
            partnersSheet,
            partner,
            input.pairs.filter(({ mentor }) => mentor.partnerId === partner.id),
            input,
          ),
      })),
    event: () => eventSheets(facts),
  };
};

const eventSheets = (facts: PaperFacts): SubjectSheet[] =>
  facts.rows(eventsSheet).map((event) => ({
    id: event.id,
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
      tags: () => municipalPartnerTags(municipalPartnersSheet, partner),
    })),
  event: () => eventSheets(facts),
});
