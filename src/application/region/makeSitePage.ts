// «Страница для сайта»: the last version of a quarter as an .html file in the municipality's folder; a person looks at it and puts it on the site.
import { type SiteIndicator, sitePage } from '../../documents/site/sitePage.ts';
import { type Period, yearOf } from '../../domain/calendar/day.ts';
import { supersededIn } from '../../domain/indicator/watchedIndicators.ts';
import { done, type Outcome } from '../../domain/problem.ts';
import { activeOn } from '../../domain/register/activeOn.ts';
import type { HandedOver } from '../../rpc/views/proof.ts';
import { completeRecords } from '../../schema/derive/table.ts';
import { formNames, indicatorStateNames } from '../../schema/dictionaries.ts';
import { municipalPracticesSheet, organisationsSheet, snapshotsSheet } from '../../schema/sheets/municipality.ts';
import { dayText } from '../../texts/problemText.ts';
import { regionFile, regionFolder } from '../../texts/region.ts';
import * as texts from '../../texts/site.ts';
import { type Book, requireBook } from '../book.ts';
import { comparedWith } from '../municipality/compareSnapshots.ts';
import type { Ports } from '../ports.ts';
import { PROFILE_SHEETS, profileOf } from '../profiles/profileOf.ts';
import { unalteredQuarter } from '../report/frozenQuarter.ts';
import type { Snapshot, SnapshotRow } from '../report/snapshots.ts';

const MARK_DIGITS = 8;

const trend = (row: SnapshotRow, before: readonly (readonly [string, Snapshot | undefined])[]): string =>
  before
    .flatMap(([name, snapshot]) => {
      const compared = comparedWith(row, snapshot);
      return compared === null || compared.direction === null
        ? []
        : [texts.siteTrend(name, compared.value, texts.siteDirections[compared.direction])];
    })
    .join('; ');

const practicesOf = (book: Book) =>
  completeRecords(book.table(municipalPracticesSheet))
    .filter(({ status }) => status === 'published')
    .map(({ title, form, publishedUrl }) => ({
      title,
      form: form === null ? '' : formNames[form],
      url: publishedUrl,
    }));

/**
 * Values, targets, states and practices; an indicator that another has taken over would say the same twice; no numerators, organisations or authors, because this workbook cannot know who has
 * consented to distribution. The same content is the same file. Refused: `quarter_not_frozen`, `snapshot_altered`.
 */
export const makeSitePage = (ports: Ports, period: Period): Outcome<HandedOver> => {
  const sheets = [snapshotsSheet, organisationsSheet, municipalPracticesSheet];
  const opened = requireBook(ports, 'municipality', sheets, [PROFILE_SHEETS.municipality]);
  if (!opened.ok) return opened;
  const book = opened.value;
  const frozen = unalteredQuarter(ports, book, period);
  if (!frozen.ok) return frozen;
  const { last, quarterAgo, yearAgo } = frozen.value;
  const { municipality, authority } = book.settings;
  const { version, rows } = last;
  const asOf = rows[0]?.asOf ?? '';
  const { indicators } = profileOf(ports, book).profile;
  const replaced = supersededIn(indicators, yearOf(asOf));
  const before = [
    [texts.siteQuarterAgo, quarterAgo],
    [texts.siteYearAgo, yearAgo],
  ] as const;
  const indicator = (row: SnapshotRow): SiteIndicator => ({
    id: row.id,
    name: row.name,
    value: row.value,
    target: row.target,
    state: indicatorStateNames[row.state ?? 'no_data'],
    trend: trend(row, before),
    reported: (row.expected ?? 0) === 0 ? '' : texts.siteReported(row.reported ?? 0, row.expected ?? 0),
    rule: row.rule,
  });
  const content = sitePage({
    municipality,
    authority,
    quarter: texts.siteQuarter(period),
    frozen: texts.siteFrozen(asOf === '' ? '' : dayText(asOf), version),
    organisations: texts.siteOrganisations(activeOn(completeRecords(book.table(organisationsSheet)), asOf).length),
    indicators: rows.filter(({ id }) => !replaced.has(id)).map(indicator),
    practices: practicesOf(book),
  });
  const run = `site:${period}`;
  const tag = `${run}:v${version}:${ports.shipped.digest(content).slice(0, MARK_DIGITS)}`;
  const name = `${regionFile(texts.sitePageName, municipality, period, version)}.html`;
  const made =
    ports.files.findRun(run).get(tag) ??
    ports.files.createFile(name, { mime: 'text/html', content }, tag, {
      folder: ports.files.ensureFolder(regionFolder(municipality), 'region'),
      run,
    });
  return done({ version, files: [{ name, url: made.url }] });
};
