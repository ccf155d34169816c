// Which cells of a row a screen asks for, in short steps; the rest is filled on the sheet.
import type { ListRegister } from '../../rpc/views/lists.ts';
import type { FilledSheet } from '../../rpc/views/rows.ts';
import type { SheetSchema } from '../../schema/sheet.ts';
import { curatorsSheet, ownOrganisationSheet } from '../../schema/sheets/organisation.ts';
import { representativesSheet } from '../../schema/sheets/pairs.ts';
import { menteesSheet, mentorsSheet } from '../../schema/sheets/people.ts';

const WHO = ['code', 'lastName', 'firstName', 'patronymic', 'category', 'birthDate'] as const;

interface Filled {
  readonly schema: SheetSchema;
  readonly steps: readonly (readonly string[])[];
}

export const FILLED_SHEETS: Readonly<Record<FilledSheet, Filled>> = {
  mentors: {
    schema: mentorsSheet,
    steps: [WHO, ['position', 'subject', 'formsOffered', 'competences', 'consentSignedOn']],
  },
  mentees: {
    schema: menteesSheet,
    steps: [WHO, ['position', 'subject', 'request', 'requestSource', 'teachingSince']],
  },
  representatives: { schema: representativesSheet, steps: [['fio', 'kinship', 'phone']] },
  organisation: {
    schema: ownOrganisationSheet,
    steps: [
      ['fullName', 'shortName', 'inn', 'legalAddress'],
      ['headPosition', 'headFio', 'place'],
    ],
  },
  curators: { schema: curatorsSheet, steps: [['fio', 'position', 'appointedFrom', 'email']] },
};

/** Cells that have a screen of their own once the person is there. */
const NOT_EDITED = new Set(['consentSignedOn']);

/** What may be changed of somebody who is there. */
export const editedSteps = (register: ListRegister): readonly (readonly string[])[] =>
  FILLED_SHEETS[register].steps.map((keys) => keys.filter((key) => !NOT_EDITED.has(key)));
