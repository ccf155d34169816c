// Both sides of a matching made of rows, as the rules compare them.
import { type MatchingRegister, type Sides, sidesOf } from '../../src/domain/matching/sides.ts';
import { FORMS } from '../../src/domain/pair/form.ts';

export const TODAY = '2025-10-01';
const NO_WISHES = { ofMentees: new Map(), ofMentors: new Map(), unlinked: 0 };

export const sides = (rows: Partial<MatchingRegister>): Sides =>
  sidesOf(
    {
      mentors: [],
      mentees: [],
      pairs: [],
      members: [],
      consents: [],
      forms: FORMS,
      wishes: NO_WISHES,
      refusals: [],
      ...rows,
    },
    TODAY,
  );
