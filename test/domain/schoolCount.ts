// One school counted at the end of a quarter: what the tests of the summary start from.

import type { Mentee } from '../../src/domain/person/person.ts';
import type { SchoolRegister } from '../../src/domain/register/organisation.ts';
import { summariseSchool } from '../../src/domain/report/summariseSchool.ts';
import { aMentee, aRegister } from './rows.ts';

export const MOMENT = { period: '2025-Q4', asOf: '2025-12-31' };

/** Marks that can be read, so that a test sees of what they are made. */
export const unmarked = (text: string): string => text.replaceAll(':', '=');

export const count = (row: Partial<SchoolRegister> = {}) => summariseSchool(aRegister(row), MOMENT, {}, unmarked);

/** A register whose only mentee is a pupil of 12, unless told otherwise. */
export const withMentee = (mentee: Partial<Mentee>): Partial<SchoolRegister> => ({
  mentees: [aMentee({ birthDate: '2013-05-05', ...mentee })],
});
