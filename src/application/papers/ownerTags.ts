// Tags that tell whose a paper is that is no document of the catalogue.
import { authorityTags } from '../../documents/organisation/municipalTags.ts';
import { commonTags } from '../../documents/papers/commonTags.ts';
import type { TagRecord } from '../../documents/tags/value.ts';
import type { Day } from '../../domain/calendar/day.ts';
import { schoolYearOf } from '../../domain/calendar/reportWindow.ts';
import type { Book } from '../book.ts';
import { readRegister } from '../schoolRegister.ts';

/** Of a workbook of a school opened with REGISTER_SHEETS, or of a municipality with any sheets. */
export const ownerTags = (book: Book, on: Day): TagRecord =>
  book.role === 'municipality'
    ? { организация: authorityTags(book.settings) }
    : commonTags({ organisation: readRegister(book, on).register.organisation, schoolYear: schoolYearOf(on) });
