// The pictures of a frozen quarter as the panel draws them.
import type { Period } from '../../domain/calendar/day.ts';
import type { PicturesView } from '../../rpc/views/indicators.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { reportStateNames } from '../../schema/dictionaries.ts';
import { organisationsSheet, snapshotsSheet } from '../../schema/sheets/municipality.ts';
import { rollUpSheet } from '../../schema/sheets/report.ts';
import type { Book } from '../book.ts';
import { picturesOf, type Submitted } from './pictures.ts';
import { submissionTone } from './submissionTone.ts';

/** Active organisations in register order; without a row in the roll-up of this quarter nothing is known of one. */
const submittedIn = (book: Book, period: Period): Submitted[] => {
  const rows = new Map(
    completeRecords(book.table(rollUpSheet))
      .filter((row) => row.period === period)
      .map((row) => [row.orgId, row]),
  );
  return completeRecords(book.table(organisationsSheet))
    .filter(({ status }) => status === 'active')
    .map(({ id, shortName }) => {
      const row = rows.get(id);
      const { state = null, pairsByForm = {}, mentorsByForm = {} } = row ?? {};
      return { orgId: id, orgName: shortName, state, pairsByForm, mentorsByForm };
    });
};

export const picturesView = (book: Book, period: Period): PicturesView => {
  const frozen = completeRecords(book.table(snapshotsSheet)).filter(({ by }) => by === null);
  const { trend, forms, map, organisations } = picturesOf(period, frozen, submittedIn(book, period));
  return {
    trend,
    forms,
    periods: map.map((quarter) => quarter.period),
    organisations: organisations.map(({ id, name }, at) => ({
      id,
      name,
      states: map.map(({ states }) => {
        const state = states[at] ?? null;
        return { tone: submissionTone(state), name: state === null ? '' : reportStateNames[state] };
      }),
    })),
  };
};
