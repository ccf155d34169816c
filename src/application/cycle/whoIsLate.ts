// Who has not reported a quarter, asked of the workbooks themselves right before anybody is reminded.
import { type Day, earlierOf, type Period } from '../../domain/calendar/day.ts';
import { lastDayOf } from '../../domain/calendar/quarter.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { isReported } from '../../schema/dictionaries.ts';
import { organisationsSheet } from '../../schema/sheets/municipality.ts';
import { outboxSheet } from '../../schema/sheets/report.ts';
import type { Book } from '../book.ts';
import {
  type Collected,
  collectedBlocks,
  keptByEarlierWaves,
  submissionIn,
  typedReports,
  without,
} from '../jobs/collect.ts';
import { sheetReports } from '../orgSheets/sheetReports.ts';
import type { Ports } from '../ports.ts';
import { profileOf } from '../profiles/profileOf.ts';
import { countingOf } from '../report/counting.ts';
import type { RegisterRow } from './board.ts';
import { withDecisions } from './decisions.ts';

/**
 * Workbooks asked at once. Apps Script: the Sheets API allows 60 reads a minute a user.
 * https://developers.google.com/workspace/sheets/api/limits (seen 2026-04-23)
 */
const WAVE = 50;

/** An organisation of the register with what came of asking it. */
export type Asked = Collected & { readonly organisation: RegisterRow };

/** `asked` covers one wave of those not in `seen`; `more` says that others wait for the next minute. */
export interface Late {
  readonly asked: readonly Asked[];
  readonly more: boolean;
}

/** Who sends numbers to be typed is written to only by those who want it: with an address in the register. */
const isAsked = ({ source, status, curatorEmail }: RegisterRow): boolean =>
  status === 'active' && (source !== 'typed' || curatorEmail !== '');

/**
 * Those who keep a workbook or a sheet, or send numbers and have an address, and are not known to have reported. What they answer is kept in «Свод по ОО», as a
 * wave of the roll-up keeps it. One wave of reads and one write; none when everybody has reported.
 */
export const whoIsLate = (ports: Ports, book: Book, period: Period, today: Day, seen: ReadonlySet<string>): Late => {
  const organisations = completeRecords(book.table(organisationsSheet)).filter(
    (organisation) => isAsked(organisation) && !seen.has(organisation.id),
  );
  const rowOf = new Map(organisations.map((one) => [one.id, one]));
  const kept = keptByEarlierWaves(book, period);
  const known = withDecisions(
    book,
    organisations.map((organisation) => ({ organisation, ...(kept.get(organisation.id) ?? without('missing')) })),
  );
  const due = known.filter(({ state }) => !isReported(state)).map(({ organisation }) => organisation);
  const workbooks = due.filter(({ source }) => source === 'workbook');
  const wave = workbooks.slice(0, WAVE);
  const made = wave.filter(({ workbookId }) => workbookId !== '');
  const sheets = ports.workbooks.readForeignAll(
    made.map(({ workbookId }) => workbookId),
    outboxSheet.title,
  );
  const read = made.map((organisation, index): Collected => {
    const sheet = sheets[index] ?? { kind: 'try_again', reason: 'busy' };
    return { organisation, ...submissionIn(ports, organisation, period, sheet) };
  });
  const unmade = wave.filter(({ workbookId }) => workbookId === '');
  const moment = { period, asOf: earlierOf(lastDayOf(period), today) };
  const counting = countingOf(ports, book.settings, profileOf(ports, book).profile.parameters);
  const ofSheets = due.some(({ source }) => source === 'sheet')
    ? sheetReports(ports, book, moment, counting).collected.filter(({ organisation }) => rowOf.has(organisation.id))
    : [];
  const typed = typedReports(book, period).filter(({ organisation }) => rowOf.has(organisation.id));
  const collected = withDecisions(book, [
    ...read,
    ...unmade.map((organisation) => ({ organisation, ...without('missing') })),
    ...ofSheets,
    ...typed,
  ]);
  book.write(collectedBlocks(book, period, collected));
  return {
    asked: collected.flatMap((one) => {
      const organisation = rowOf.get(one.organisation.id);
      return organisation === undefined ? [] : [{ ...one, organisation }];
    }),
    more: workbooks.length > wave.length,
  };
};
