// Short names of the organisations beside their codes, in texts that were frozen with codes alone.
import { completeRecords } from '../../schema/derive/table.ts';
import { organisationsSheet } from '../../schema/sheets/municipality.ts';
import { nameWithCode } from '../../texts/ru.ts';
import type { Book } from '../book.ts';

/** Short names by code, as «Реестр ОО» has them today. */
export type OrganisationNames = ReadonlyMap<string, string>;

/** The workbook is opened with «Реестр ОО». */
export const organisationNames = (book: Book): OrganisationNames =>
  new Map(completeRecords(book.table(organisationsSheet)).map(({ id, shortName }) => [id, shortName]));

const CODE = /\p{L}{2,4}-\d+/gu;

/** `text` with the name before each code the register knows; a snapshot keeps codes, so that renaming makes no new version. */
export const named = (text: string, names: OrganisationNames): string =>
  text.replace(CODE, (code) => {
    const name = names.get(code);
    return name === undefined ? code : nameWithCode(name, code);
  });
