// Which questions the schools' registration form asks: lines of «Настройки профиля», chosen before the schools' workbooks are made.
import { done, type Outcome } from '../../domain/problem.ts';
import type { MentorFormView } from '../../rpc/views/setUp.ts';
import { patched } from '../../schema/derive/write.ts';
import { profileSettingsSheet } from '../../schema/sheets/profile.ts';
import { settingsSheet } from '../../schema/sheets/service.ts';
import { type Book, requireBook } from '../book.ts';
import type { Ports } from '../ports.ts';
import { profileOf } from '../profiles/profileOf.ts';
import { archiveStart } from '../profiles/readProfile.ts';
import { changedSettings } from '../settings.ts';

/** A line the coordinator has removed is not offered: it says nothing any more. */
const questionRows = (book: Book) => {
  const table = book.table(profileSettingsSheet);
  const end = archiveStart(table) ?? Number.POSITIVE_INFINITY;
  return table.rows.filter(
    ({ complete, rowNumber, record }) => complete && rowNumber < end && record.section === 'mentorForm',
  );
};

const openProfile = (ports: Ports): Outcome<Book> => requireBook(ports, 'municipality', [profileSettingsSheet]);

/** The questions besides the name, in the order of the form. */
export const getMentorForm = (ports: Ports): Outcome<MentorFormView> => {
  const opened = openProfile(ports);
  if (!opened.ok) return opened;
  const asked = new Set<string>(profileOf(ports, opened.value).profile.mentorForm);
  return done({
    questions: questionRows(opened.value).map(({ record }) => ({
      code: record.key,
      name: record.name,
      isAsked: asked.has(record.key),
    })),
  });
};

/** Asks exactly the questions `asked`. Workbooks made before follow when they are updated. */
export const setMentorForm = (ports: Ports, asked: readonly string[]): Outcome<{ questions: number }> => {
  const opened = openProfile(ports);
  if (!opened.ok) return opened;
  const book = opened.value;
  const wanted = new Set(asked);
  const rows = questionRows(book);
  const table = book.table(profileSettingsSheet);
  book.write(
    rows
      .filter(({ record }) => record.on !== wanted.has(record.key))
      .flatMap(({ rowNumber, record }) => patched(table, rowNumber, { on: wanted.has(record.key) })),
    changedSettings(book.table(settingsSheet), { formChosenOn: ports.clock.today() }),
  );
  return done({ questions: rows.filter(({ record }) => wanted.has(record.key)).length });
};
