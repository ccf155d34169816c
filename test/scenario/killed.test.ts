// Work killed after every single service call and resumed: the same workbook, the same files, never two of anything.
import { afterAll, describe, expect, test } from '@jest/globals';
import type { FileKind, Workspace } from '../../local/contract.ts';
import { ask } from './kit/asking.ts';
import { contentOf, rowsOf } from './kit/cells.ts';
import { type KillPlan, killEverywhere } from './kit/killing.ts';
import { addOrganisations, municipalityOf, SET_UP, schools, setUp } from './kit/municipality.ts';
import { TABS } from './kit/names.ts';
import { preparedForRollUp, QUARTER, rolledUp } from './kit/reporting.ts';
import { makePairs, typePeople } from './kit/school.ts';
import { cleanUp, newWorkspace, putAside } from './kit/workspaces.ts';

afterAll(cleanUp);

const fileNames = (workspace: Workspace, ...kinds: FileKind[]): string[] =>
  workspace
    .files()
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ name }) => name)
    .sort();

/** Cells of a workbook with the ids of files told apart by their order only. */
const withoutIds = (workspace: Workspace, bookId: string): unknown => {
  let text = JSON.stringify(contentOf(workspace, bookId));
  const files = workspace.files().sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const { id, name } of files) text = text.replaceAll(id, name);
  return JSON.parse(text);
};

const triggersOf = (workspace: Workspace): string[] =>
  workspace
    .triggers()
    .map(({ entry }) => entry)
    .sort();

const bookNamed = (workspace: Workspace, start: string): string =>
  workspace.files().find(({ kind, name }) => kind === 'spreadsheet' && name.startsWith(start))?.id ?? '';

const rollUp = async (): Promise<KillPlan> => {
  const { folder, bookId } = await preparedForRollUp();
  return {
    prepared: folder,
    bookId,
    entry: 'rpcStartRollUp',
    argument: QUARTER,
    hasWatchdog: true,
    view: (workspace) => ({
      ...rolledUp(workspace, bookId),
      versions: [...new Set(rowsOf(workspace, bookId, TABS.snapshots).map((row) => row['Версия']))],
    }),
  };
};

const schoolBooks = async (): Promise<KillPlan> => {
  const workspace = newWorkspace();
  const bookId = await setUp(workspace);
  await addOrganisations(workspace, bookId, schools(3));
  return {
    prepared: await putAside(workspace),
    bookId,
    entry: 'rpcMakeSchoolBooks',
    hasWatchdog: true,
    view: (made) => ({
      files: fileNames(made, 'spreadsheet'),
      register: withoutIds(made, bookId),
      books: schools(3).map(({ name }) => withoutIds(made, bookNamed(made, `Книга наставничества – ${name} `))),
      triggers: triggersOf(made),
    }),
  };
};

/** A municipality with one school where two pairs wait for their papers. */
const schoolWithPairs = async () => {
  const workspace = newWorkspace();
  const { schoolBooks: books } = await municipalityOf(workspace, 1);
  const bookId = books[0] ?? '';
  typePeople(workspace, bookId, 2);
  return { workspace, bookId, pairIds: await makePairs(workspace, bookId, 2) };
};

const papers = async (): Promise<KillPlan> => {
  const { workspace, bookId, pairIds } = await schoolWithPairs();
  return {
    prepared: await putAside(workspace),
    bookId,
    entry: 'rpcPreparePapers',
    argument: { pairIds },
    view: (made) => ({ documents: fileNames(made, 'document', 'blob'), book: withoutIds(made, bookId) }),
  };
};

const signing = async (): Promise<KillPlan> => {
  const { workspace, bookId, pairIds } = await schoolWithPairs();
  const { orderId } = await ask<{ orderId: string }>(workspace, bookId, 'rpcPreparePapers', { pairIds });
  return {
    prepared: await putAside(workspace),
    bookId,
    entry: 'rpcSignOrder',
    argument: { orderId, number: '96-Д', date: '2025-09-12', consentsGivenOn: '2025-09-12' },
    view: (made) => {
      const [order] = rowsOf(made, bookId, TABS.orders);
      return {
        order: [order?.['Номер'], order?.['Состояние']],
        pairs: rowsOf(made, bookId, TABS.pairs).map((row) => row['Состояние']),
        consents: rowsOf(made, bookId, TABS.consents),
      };
    },
  };
};

const settingUp = async (): Promise<KillPlan> => {
  const workspace = newWorkspace();
  const bookId = workspace.createSpreadsheet('Муниципальная книга');
  return {
    prepared: await putAside(workspace),
    bookId,
    entry: 'rpcSetUp',
    argument: SET_UP,
    view: (made) => ({
      files: fileNames(made, 'spreadsheet'),
      book: contentOf(made, bookId),
      template: contentOf(made, bookNamed(made, 'Шаблон книги организации')),
      triggers: triggersOf(made),
    }),
  };
};

const registrationForm = async (): Promise<KillPlan> => {
  const workspace = newWorkspace();
  const { schoolBooks: books } = await municipalityOf(workspace, 1);
  const bookId = books[0] ?? '';
  return {
    prepared: await putAside(workspace),
    bookId,
    entry: 'rpcCreateRegistrationForm',
    view: (made) => ({
      forms: made
        .files()
        .filter(({ kind }) => kind === 'form')
        .map(({ id }) => ({
          ...made.form(id),
          id: '',
          items: made.form(id).items.map((item) => ({ ...item, id: '' })),
        })),
      triggers: triggersOf(made),
    }),
  };
};

const submission = async (): Promise<KillPlan> => {
  const workspace = newWorkspace();
  const { schoolBooks: books } = await municipalityOf(workspace, 1);
  const bookId = books[0] ?? '';
  return {
    prepared: await putAside(workspace),
    bookId,
    entry: 'rpcSubmitQuarter',
    argument: { period: QUARTER.period },
    view: (made) => rowsOf(made, bookId, TABS.outbox),
  };
};

describe('killed after every k-th service call and resumed', () => {
  test.each([
    { what: 'the roll-up', why: 'one version, no twin row, at most one letter', plan: rollUp, atLeast: 20 },
    { what: 'the factory of school workbooks', why: 'no twin workbook', plan: schoolBooks, atLeast: 20 },
    { what: 'papers', why: 'no twin document, one order row', plan: papers, atLeast: 15 },
    { what: 'signing', why: 'consents are recorded once', plan: signing, atLeast: 4 },
    { what: 'set-up', why: 'a half-made workbook is still «not set up»', plan: settingUp, atLeast: 15 },
    { what: 'the registration form', why: 'one form, each question once', plan: registrationForm, atLeast: 20 },
    { what: 'a submission', why: 'one row of one version', plan: submission, atLeast: 4 },
  ])(
    '$what: $why',
    async ({ plan, atLeast }) => {
      const { calls, differing } = await killEverywhere(await plan());
      expect(differing).toEqual([]);
      expect(calls).toBeGreaterThanOrEqual(atLeast);
    },
    300_000,
  );
});
