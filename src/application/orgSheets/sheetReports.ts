// Reports of the organisations that keep a sheet in the municipal workbook: counted here by the rule of the workbooks, on the day of the roll-up.
import { isWarning, type Problem } from '../../domain/problem.ts';
import type { Organisation, ReportMoment } from '../../domain/register/organisation.ts';
import { sheetActivity } from '../../domain/report/sheet/sheetActivity.ts';
import type { SheetLine, SheetPerson } from '../../domain/report/sheet/sheetLine.ts';
import { sheetRegister } from '../../domain/report/sheet/sheetRegister.ts';
import { summariseSchool } from '../../domain/report/summariseSchool.ts';
import type { RowOf } from '../../schema/column.ts';
import { checkCells } from '../../schema/derive/checkCells.ts';
import { completeRecords, type Table, type TableRow } from '../../schema/derive/table.ts';
import type { ReportState } from '../../schema/dictionaries.ts';
import { organisationsSheet } from '../../schema/sheets/municipality.ts';
import type { organisationPairsSheet, organisationWorkSheet } from '../../schema/sheets/organisationSheet.ts';
import { sheetRowName } from '../../texts/ru.ts';
import type { Book } from '../book.ts';
import { type Collected, without } from '../jobs/collect.ts';
import type { Ports } from '../ports.ts';
import { contentMark } from '../report/contentMark.ts';
import type { Counting } from '../report/counting.ts';
import { type OrganisationSheet, readOrganisationSheets } from './organisationSheets.ts';
import { sheetFacts } from './sheetFacts.ts';

type Line = TableRow<(typeof organisationPairsSheet)['columns']>;
type Work = RowOf<(typeof organisationWorkSheet)['columns']>;

const NO_WORK: Work = { programme: null, first: null, trial: null, planning: null, regular: null, final: null };

const lineOf = ({ rowNumber, record }: Line, { programme, ...meetings }: Work): SheetLine[] => {
  const { mentorCategory, menteeCategory, form } = record;
  if (mentorCategory === null || menteeCategory === null || form === null) return [];
  const mentor: SheetPerson = {
    name: record.mentor,
    code: record.mentorCode,
    category: mentorCategory,
    position: record.mentorPosition,
    birthDate: record.mentorBirthDate,
    consentOn: record.mentorConsentOn,
    dataConsentOn: record.mentorDataOn,
  };
  const mentee: SheetLine['mentee'] = {
    name: record.mentee,
    code: record.menteeCode,
    category: menteeCategory,
    position: record.menteePosition,
    birthDate: record.menteeBirthDate,
    consentOn: record.menteeConsentOn,
    dataConsentOn: record.menteeDataOn,
    teachingSince: record.teachingSince,
    primaryOrgId: record.primaryOrgId,
    residesHere: record.residesHere,
  };
  const partner = { name: record.partnerName, inn: record.partnerInn, kind: record.partnerKind };
  const { pairNumber, kinds, startDate, endDate, terminatedOn, orderNumber, orderDate } = record;
  return [
    {
      rowNumber,
      pairNumber,
      mentor,
      partner,
      mentee,
      form,
      kinds,
      startDate,
      endDate,
      terminatedOn,
      orderNumber,
      orderDate,
      programme,
      meetings,
    },
  ];
};

/** Sheets made earlier have no columns for what pairs do: nothing of it is known. */
const hasWork = ({ header }: Pick<Table, 'header'>): boolean => Object.keys(header.indexOf).length > 0;

/** What stands in the cells themselves; a header that cannot be read is the one problem of its half. */
const cellProblems = ({ facts, pairs, work }: OrganisationSheet, ids: ReadonlySet<string>): Problem[] =>
  [facts as unknown as Table, pairs as unknown as Table, ...(hasWork(work) ? [work as unknown as Table] : [])].flatMap(
    (table) => [...table.problems, ...checkCells(table, (key) => (key === organisationsSheet.key ? ids : null))],
  );

interface SheetReport {
  readonly collected: Collected;
  readonly problems: readonly Problem[];
}

/** What stands in a half, whatever the order of its columns. */
const said = ({ rows }: Pick<Table, 'rows'>) => rows.map(({ record }) => record);

/** Says nothing of itself and has no pair: nobody has written anything yet. */
const isBlank = ({ facts, pairs }: OrganisationSheet): boolean =>
  pairs.rows.length === 0 && facts.rows.every(({ record }) => record.value === '' && record.on === null);

const reportOfSheet = (
  organisation: Organisation,
  sheet: OrganisationSheet | undefined,
  ids: ReadonlySet<string>,
  moment: ReportMoment,
  { parameters, mark }: Counting,
): SheetReport => {
  const noReport = (state: ReportState, problems: readonly Problem[] = []): SheetReport => ({
    collected: { organisation, ...without(state) },
    problems,
  });
  if (sheet === undefined)
    return noReport('sheet_missing', [{ code: 'organisation_sheet_missing', data: { orgId: organisation.id } }]);
  const cells = cellProblems(sheet, ids);
  if (sheet.facts.header.problems.length + sheet.pairs.header.problems.length > 0) return noReport('damaged', cells);
  if (isBlank(sheet)) return noReport('missing', cells);
  const { facts, problems: ofFacts } = sheetFacts(sheet, moment.asOf);
  const workOf = new Map(sheet.work.rows.map(({ rowNumber, record }) => [rowNumber, record]));
  const lines = sheet.pairs.rows
    .filter(({ complete }) => complete)
    .flatMap((line) => lineOf(line, workOf.get(line.rowNumber) ?? NO_WORK));
  const { register, rowOf, work } = sheetRegister(organisation, facts, lines, moment.asOf, sheetRowName);
  const { counted: countable, ...summary } = summariseSchool(register, moment, parameters, mark);
  const activity = sheetActivity(register, facts, work, countable, moment, parameters);
  const report = { ...summary.report, ...activity };
  const placed = summary.problems.map((problem): Problem => {
    const rowNumber = ['personId', 'pairId', 'partnerId'].flatMap(
      (datum) => rowOf.get(String(problem.data?.[datum] ?? '')) ?? [],
    )[0];
    return { ...problem, place: { sheet: sheet.title, ...(rowNumber === undefined ? {} : { rowNumber }) } };
  });
  const problems = [...cells, ...ofFacts, ...placed];
  return {
    collected: {
      organisation,
      state: 'submitted',
      report: { ...report, version: 1, submittedAt: '' },
      errors: problems.filter((problem) => !isWarning(problem)).length,
      warnings: problems.filter(isWarning).length,
      mark: contentMark(report, [said(sheet.facts), said(sheet.pairs), said(sheet.work)]),
    },
    problems,
  };
};

/** One report an organisation whose source is a sheet, and what is wrong in the sheets; no call where there is none. */
export const sheetReports = (
  ports: Ports,
  book: Book,
  moment: ReportMoment,
  counting: Counting,
): { readonly collected: readonly Collected[]; readonly problems: readonly Problem[] } => {
  const all = completeRecords(book.table(organisationsSheet));
  const asked = all.filter(({ source, status }) => source === 'sheet' && status === 'active');
  const sheets = readOrganisationSheets(ports, book, asked);
  const ids = new Set(all.map(({ id }) => id));
  const reports = asked.map((one) => reportOfSheet(one, sheets.get(one.id), ids, moment, counting));
  return {
    collected: reports.map(({ collected }) => collected),
    problems: reports.flatMap(({ problems }) => problems),
  };
};
