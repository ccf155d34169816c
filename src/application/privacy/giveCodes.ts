// Codes for new people, drawn by lot, with a blank list to print; which code is whose only the pen on that list knows.

import { codeListData } from '../../documents/papers/codeListData.ts';
import { commonTags } from '../../documents/papers/commonTags.ts';
import { schoolYearOf } from '../../domain/calendar/reportWindow.ts';
import { DRAWN_SIGNS, personCodeOf } from '../../domain/person/personCode.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import { REGISTER_SHEETS } from '../../schema/roles.ts';
import { templateTextsSheet } from '../../schema/sheets/documents.ts';
import { fileNames } from '../../texts/ru.ts';
import { requireBook } from '../book.ts';
import { makeDocument } from '../makeDocument.ts';
import type { Ports } from '../ports.ts';
import { readRegister } from '../schoolRegister.ts';
import { templateOf } from '../templates/templateOf.ts';

/** Hex digits that make one drawn number. */
const DIGITS = 8;

const drawn = (ports: Ports, seed: string, index: number): string => {
  const hex = ports.shipped.digest(`${seed}:${index}`);
  return personCodeOf(
    Array.from({ length: DRAWN_SIGNS }, (_, at) => Number.parseInt(hex.slice(at * DIGITS, (at + 1) * DIGITS), 16)),
  );
};

/** Refused: `codes_in_names_mode`, problems of the template. Nothing is written into the workbook. */
export const giveCodes = (ports: Ports, count: number): Outcome<{ codes: string[]; url: string }> => {
  const opened = requireBook(ports, 'school', REGISTER_SHEETS, [templateTextsSheet]);
  if (!opened.ok) return opened;
  if (opened.value.mode !== 'codes') return refused({ code: 'codes_in_names_mode' });
  const today = ports.clock.today();
  const { register } = readRegister(opened.value, today);
  const taken = new Set([...register.mentors, ...register.mentees].map(({ code }) => code.trim().toUpperCase()));
  const seed = ports.shipped.unguessable();
  const codes = new Set<string>();
  for (let index = 0; codes.size < count; index += 1) {
    const code = drawn(ports, seed, index);
    if (!taken.has(code)) codes.add(code);
  }
  const { organisation } = register;
  const list = [...codes];
  const made = makeDocument(ports, () => templateOf(ports, opened.value, 'code_list'), {
    tag: `codes:${list[0] ?? ''}`,
    name: fileNames.codeList(organisation.shortName),
    data: codeListData(commonTags({ organisation, schoolYear: schoolYearOf(today) }), list),
  });
  return made.ok ? done({ codes: list, url: made.value.url }) : made;
};
