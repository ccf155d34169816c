// Every document of the catalogue, filled from a school or a municipality: its exact text.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { requireBook } from '../../../src/application/book.ts';
import { documentMaker } from '../../../src/application/documents/documentMaker.ts';
import { PROFILE_SHEETS } from '../../../src/application/profiles/profileOf.ts';
import { CATALOGUE, documentsOf } from '../../../src/documents/catalogue.ts';
import { SHIPPED_TEMPLATES } from '../../../src/documents/templates/shipped.ts';
import { PAPER_SHEETS, type Role } from '../../../src/schema/roles.ts';
import { filled } from '../../documents/filledPapers.ts';
import { golden } from '../../documents/golden.ts';
import { currentWorld, value } from '../registerSchool.ts';
import { paperMunicipality, paperSchool } from './paperSchool.ts';

/** PAPERS=folder also keeps the .docx, to be looked at. */
const kept = process.env['PAPERS'];

const maker = (role: Role) => {
  const { ports } = currentWorld();
  return documentMaker(ports, value(requireBook(ports, role, PAPER_SHEETS[role], [PROFILE_SHEETS[role]])));
};

const MAKE: Readonly<Record<Role, () => void>> = {
  school: () => paperSchool(),
  municipality: () => paperMunicipality(),
};

const PAPERS = (['school', 'municipality'] as const).flatMap((role) =>
  documentsOf(role)
    .filter((type) => CATALOGUE[type].template in SHIPPED_TEMPLATES)
    .map((type) => ({ role, type })),
);

test.each(PAPERS)('$type of a $role says what it said', ({ role, type }) => {
  MAKE[role]();
  const papers = maker(role);
  const { bytes, text } = filled(
    CATALOGUE[type].template,
    papers.data(
      type,
      papers.choices(type).map(({ id }) => id),
    ),
  );
  if (kept !== undefined) writeFileSync(path.join(kept, `${role}-${type}.docx`), bytes);
  expect(text).toBe(golden(`${role}-${type}`, text));
});
