// What the panel sends: the argument of every call, once, and nothing that it could not read.
import { describe, expect, test } from '@jest/globals';
import type { RpcName } from '../../src/rpc/contract.ts';
import * as ui from '../../src/texts/ui.ts';
import { settled } from './fakeServer.ts';
import { openedPages, sent } from './openedPages.ts';
import { SIGNING } from './orderScreens.ts';
import { MUNICIPALITY, PREVIEW, SCHOOL } from './panelViews.ts';
import { press } from './screenCase.ts';
import { SCREENS } from './screens.ts';

const openPage = openedPages();

describe('what the panel sends', () => {
  test.each<{ screen: string; rpc: RpcName; argument: unknown; why: string }>([
    {
      screen: 'set-up-done',
      rpc: 'rpcSetUp',
      why: 'the year is a number',
      argument: {
        municipality: 'Заречный муниципальный округ',
        authority: 'Управление образования администрации Заречного муниципального округа',
        place: 'п. Заречный',
        profile: 'artemovsky_go',
        firstYear: 2021,
        coordinatorEmail: 'coordinator@example.ru',
        pdMode: 'codes',
      },
    },
    {
      screen: 'organisations-done',
      rpc: 'rpcAddOrganisations',
      why: 'types go as codes',
      argument: {
        organisations: [
          { name: 'МБОУ «СОШ № 5»', orgType: 'school', source: 'workbook' },
          { name: 'МБ ДОУ «ДС № 11»', orgType: 'dou', source: 'workbook' },
        ],
      },
    },
    {
      screen: 'numbers-done',
      rpc: 'rpcAddTypedNumbers',
      why: 'neither the heading nor the total is a row',
      argument: {
        period: '2025-Q4',
        rows: [
          { name: 'МА ДОУ «ЦРР – ДС № 3»', orgType: 'dou', numbers: { mentors: 4 } },
          { name: 'МБ ДОУ «ДС № 10»', orgType: 'dou', numbers: { mentors: 7 } },
        ],
      },
    },
    {
      screen: 'roll-up-running',
      rpc: 'rpcStartRollUp',
      why: 'the last day is proposed',
      argument: { period: '2025-Q4', asOf: '2025-12-31' },
    },
    {
      screen: 'list-done',
      rpc: 'rpcPreviewList',
      why: 'columns that nobody chose stay in the file',
      argument: {
        register: 'mentees',
        columns: ['fullName', 'birthDate', 'position'],
        lines: [3, 4, 5, 6, 7, 8, 9],
        rows: expect.arrayContaining([['Ольховский П.И.', '1.9.2012', '7 «А»']]),
        defaults: { category: 'обучающийся' },
      },
    },
    {
      screen: 'list-done',
      rpc: 'rpcLoadList',
      why: 'rows with errors are not sent again',
      argument: {
        register: 'mentees',
        columns: ['fullName', 'birthDate', 'position'],
        lines: [8, 9],
        rows: [
          ['Заозёрная Ольга', '01.09.2012', '7 «А»'],
          ['Заозёрный Пётр Львович', '01.09.2012', '7 «А»'],
        ],
        defaults: { category: 'обучающийся' },
        importId: 'list2',
        total: 7,
      },
    },
    {
      screen: 'new-pair-done',
      rpc: 'rpcCreatePair',
      why: 'ids and codes, no labels',
      argument: {
        mentorId: 'M-1',
        menteeIds: ['E-8'],
        form: 'teacher_pupil',
        kinds: ['traditional'],
        startDate: '2025-10-01',
        endDate: '2026-05-29',
        goal: 'Подготовить доклад к школьной конференции.',
      },
    },
    {
      screen: 'papers',
      rpc: 'rpcPreparePapers',
      why: 'all drafts and nothing else',
      argument: { pairIds: ['P-1', 'P-2'] },
    },
    {
      screen: 'sign-done',
      rpc: 'rpcSignOrder',
      why: 'the day of the consents may be left out',
      argument: {
        orderId: 'O-1',
        number: '112-Д',
        date: '2025-11-05',
        series: '',
        consentsGivenOn: '',
        signerPosition: SIGNING.signerPosition,
        signerFio: SIGNING.signerFio,
        actingBasis: '',
        acting: false,
      },
    },
    {
      screen: 'cancel-order-done',
      rpc: 'rpcCancelOrder',
      why: 'what is doubtful has been told',
      argument: { orderId: 'O-1', sure: true },
    },
    {
      screen: 'report-done',
      rpc: 'rpcSubmitQuarter',
      why: 'the quarter that was previewed',
      argument: { period: '2025-Q4' },
    },
    {
      screen: 'board-refused',
      rpc: 'rpcReturnReport',
      why: 'the version that was looked at',
      argument: { period: '2025-Q4', orgId: 'ОО-0001', version: 1, remark: 'Проверьте число пар.' },
    },
    {
      screen: 'new-year-done',
      rpc: 'rpcStartNewYear',
      why: 'graduates leave only when it is ticked',
      argument: { graduatesLeft: false },
    },
  ])('$rpc: $why', async ({ screen, rpc, argument }) => {
    const found = SCREENS.find(({ name }) => name === screen);
    const page = await openPage(found?.answers ?? {}, found?.place);
    await found?.walk?.(page);
    await settled(page);
    await expect(sent(page, rpc)).resolves.toEqual([argument]);
  });
});

describe('the panel', () => {
  test('sends once what was clicked twice', async () => {
    const page = await openPage({
      rpcGetPanel: { value: SCHOOL },
      rpcPreviewSubmission: { value: PREVIEW },
      rpcSubmitQuarter: 'silence',
    });
    await press(page, ui.schoolScreens.report);
    const button = page.getByRole('button', { name: ui.reportSubmit });
    await button.evaluate((element: HTMLElement) => {
      element.click();
      element.click();
    });
    await button.dispatchEvent('click');
    expect(await sent(page, 'rpcSubmitQuarter')).toHaveLength(1);
    expect(await button.isDisabled()).toBe(true);
  });

  test('asks for the reports of the quarter that was chosen', async () => {
    const page = await openPage({ rpcGetPanel: { value: MUNICIPALITY } });
    await page.getByLabel(ui.period).selectOption('2026-Q1');
    await settled(page);
    expect(await sent(page, 'rpcGetPanel')).toEqual([
      { page: 'municipality' },
      { page: 'municipality', period: '2026-Q1' },
    ]);
  });

  test('sends no list with a type it could not read', async () => {
    const found = SCREENS.find(({ name }) => name === 'organisations-unread');
    const page = await openPage(found?.answers ?? {}, found?.place);
    await found?.walk?.(page);
    await page.getByText(ui.lineOf(2, 'МБ ДОУ «ДС № 11» · сад')).waitFor();
    expect(await sent(page, 'rpcAddOrganisations')).toEqual([]);
  });
});
