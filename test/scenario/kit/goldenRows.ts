// The golden example typed into the workbooks of a municipality, as a person would: row by row under the Russian headers.
import type { Workspace } from '../../../local/contract.ts';
import type { SchoolRegister } from '../../../src/domain/register/organisation.ts';
import { GOLDEN_CONSTANTS, GOLDEN_EVENTS, GOLDEN_ORGANISATIONS, GOLDEN_REGISTERS } from '../../kit/golden.ts';
import { moveColumns, typeInto } from './cells.ts';
import { addOrganisations, makeBooks, setUp } from './municipality.ts';
import { HEADERS, NAMES, PAIR_STATES, TABS } from './names.ts';

type Row = Readonly<Record<string, string>>;
type Order = (rows: readonly Row[]) => readonly Row[];

export interface GoldenTyping {
  /** Order in which the rows of a sheet are typed. */
  readonly order: Order;
  readonly columnsMoved: boolean;
}

const TYPED_SHEETS = [
  'contingent',
  'partners',
  'mentors',
  'mentees',
  'pairs',
  'members',
  'consents',
  'orders',
] as const satisfies readonly (keyof typeof HEADERS & keyof SchoolRegister)[];

const SCHOOL_TABS = ['organisation', ...TYPED_SHEETS, 'outbox'] as const;
const MUNICIPAL_TABS = ['organisations', 'constants', 'events', 'typed', 'rollUp', 'indicators', 'snapshots'] as const;

/** The golden ids O1… are the codes that the register gives in the order of adding. */
const codeOf = (id: string): string => id.replace(/^O(\d)$/u, 'ОО-000$1');

const POSITIONS: Readonly<Record<string, string>> = { pupil: '7 «А»', employer_rep: 'мастер участка' };

const text = (tab: keyof typeof HEADERS, field: string, value: unknown, record: object): string => {
  if (field === 'position' && value === '') return POSITIONS[(record as { category: string }).category] ?? '';
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'да' : 'нет';
  const written = codeOf(String(value)).replace(/^(\d{4})-(\d{2})-(\d{2})$/u, '$3.$2.$1');
  if (field !== 'status') return NAMES[written] ?? written;
  return (tab === 'pairs' || tab === 'orders' ? PAIR_STATES[written] : undefined) ?? NAMES[written] ?? written;
};

/** Cells a person fills: what is empty is not typed. */
const rowOf = (tab: keyof typeof HEADERS, record: object): Row =>
  Object.fromEntries(
    Object.entries(HEADERS[tab]).flatMap(([field, header]) => {
      const typed = text(tab, field, (record as Record<string, unknown>)[field], record);
      return typed === '' ? [] : [[header, typed]];
    }),
  );

const typeSchool = (workspace: Workspace, bookId: string, register: SchoolRegister, typing: GoldenTyping): void => {
  if (typing.columnsMoved) for (const tab of SCHOOL_TABS) moveColumns(workspace, bookId, TABS[tab]);
  const { [HEADERS.organisation.id]: code = '', ...own } = rowOf('organisation', register.organisation);
  typeInto(workspace, bookId, TABS.organisation, [HEADERS.organisation.id, code], own);
  if (register.organisation.hasResourceCentre)
    workspace.typeRows(bookId, TABS.site, [
      {
        Раздел: 'ресурсный центр наставнических практик',
        'Адрес страницы': 'https://school.example.org/centre',
        Состояние: 'опубликован',
      },
    ]);
  for (const tab of TYPED_SHEETS) {
    const rows = (register[tab] as readonly object[]).map((record) => rowOf(tab, record));
    workspace.typeRows(bookId, TABS[tab], typing.order(rows));
  }
};

const typeMunicipality = (workspace: Workspace, bookId: string, typing: GoldenTyping): void => {
  for (const constant of GOLDEN_CONSTANTS) {
    const { [HEADERS.constants.key]: key = '', ...cells } = rowOf('constants', constant);
    typeInto(workspace, bookId, TABS.constants, [HEADERS.constants.key, key], cells);
  }
  workspace.typeRows(bookId, TABS.events, typing.order(GOLDEN_EVENTS.map((event) => rowOf('events', event))));
  const closed = { Состояние: 'закрыта', 'С даты': '30.06.2025' };
  typeInto(workspace, bookId, TABS.organisations, ['Код ОО', codeOf('O5')], closed);
};

/** The municipality of the golden example without what its schools say; those that submit report by `source`. */
export const goldenMunicipality = async (
  workspace: Workspace,
  typing: GoldenTyping,
  source: 'workbook' | 'sheet' = 'workbook',
): Promise<string> => {
  const bookId = await setUp(workspace);
  if (typing.columnsMoved) for (const tab of MUNICIPAL_TABS) moveColumns(workspace, bookId, TABS[tab]);
  const submitting = GOLDEN_REGISTERS.map(({ organisation }) => organisation.id);
  const organisations = GOLDEN_ORGANISATIONS.map((one) => ({
    name: one.shortName,
    orgType: one.orgType,
    source: submitting.includes(one.id) ? source : one.source,
  }));
  await addOrganisations(workspace, bookId, organisations);
  typeMunicipality(workspace, bookId, typing);
  return bookId;
};

/** Makes the municipality of the golden example. Returns the municipal workbook and the school ones that submit. */
export const typeGolden = async (workspace: Workspace, typing: GoldenTyping) => {
  const bookId = await goldenMunicipality(workspace, typing);
  const books = await makeBooks(workspace, bookId);
  const submitting = GOLDEN_REGISTERS.map((register) => {
    const schoolBook = books.get(codeOf(register.organisation.id)) ?? '';
    typeSchool(workspace, schoolBook, register, typing);
    return schoolBook;
  });
  return { bookId, submitting };
};
