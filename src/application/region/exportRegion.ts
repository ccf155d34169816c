// «Выгрузить для региона»: a frozen quarter as one .xlsx and a .csv for each table, in a folder of the municipality.
import { writeCsv } from '../../documents/tables/writeCsv.ts';
import { writeXlsx } from '../../documents/tables/writeXlsx.ts';
import type { Period } from '../../domain/calendar/day.ts';
import { once } from '../../domain/once.ts';
import { done, type Outcome, refused } from '../../domain/problem.ts';
import type { HandedOver } from '../../rpc/views/proof.ts';
import { organisationsSheet, snapshotsSheet } from '../../schema/sheets/municipality.ts';
import { rollUpSheet } from '../../schema/sheets/report.ts';
import { regionBook, regionFile, regionFolder } from '../../texts/region.ts';
import { requireBook } from '../book.ts';
import { shownJob } from '../jobs/job.ts';
import type { Ports } from '../ports.ts';
import { PROFILE_SHEETS, profileOf } from '../profiles/profileOf.ts';
import { unalteredQuarter } from '../report/frozenQuarter.ts';
import { regionTables } from './regionTables.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = 'text/csv';

/** «Свод по ОО» is being written anew. */
const isRollingUp = (ports: Ports): boolean => {
  const job = shownJob(ports, 'rollup');
  return job?.job === 'rollup' && (job.state === 'running' || job.state === 'waiting');
};

/**
 * Files of the last version, each made once: what an earlier run has made is found by its tag, so it is safe to kill and to
 * repeat. Refused: `quarter_not_frozen`, `snapshot_altered`, `roll_up_under_way`.
 */
export const exportRegion = (ports: Ports, period: Period): Outcome<HandedOver> => {
  if (isRollingUp(ports)) return refused({ code: 'roll_up_under_way' });
  const sheets = [snapshotsSheet, organisationsSheet, rollUpSheet];
  const opened = requireBook(ports, 'municipality', sheets, [PROFILE_SHEETS.municipality]);
  if (!opened.ok) return opened;
  const book = opened.value;
  const frozen = unalteredQuarter(ports, book, period);
  if (!frozen.ok) return frozen;
  const snapshot = frozen.value.last;
  const { version } = snapshot;
  const { municipality } = book.settings;
  const run = `region:${period}:v${version}`;
  const known = ports.files.findRun(run);
  const folder = once(() => ports.files.ensureFolder(regionFolder(municipality), 'region'));
  const tables = once(() => regionTables(book, snapshot, profileOf(ports, book).profile.indicators));
  const keep = (tag: string, name: string, ending: string, mime: string, content: () => Uint8Array | string) => {
    const file = `${regionFile(name, municipality, period, version)}${ending}`;
    const made =
      known.get(`${run}:${tag}`) ??
      ports.files.createFile(file, { mime, content: content() }, `${run}:${tag}`, { folder: folder(), run });
    return { name: file, url: made.url };
  };
  return done({
    version,
    files: [
      keep('xlsx', regionBook, '.xlsx', XLSX, () => writeXlsx(ports.shipped.libraries(), tables())),
      ...tables().map((table, at) => keep(`csv${at}`, table.title, '.csv', CSV, () => writeCsv(table))),
    ],
  });
};
