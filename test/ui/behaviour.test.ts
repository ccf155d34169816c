// What the panel does with a person's hands and a server's moods: what it sends, once, and what it never loses.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { RpcName } from '../../src/rpc/contract.ts';
import * as ui from '../../src/texts/ui.ts';
import { type Answers, callsOf, settled } from './fakeServer.ts';
import { launchBrowser, openPanel, panelHtml } from './panelPage.ts';
import { EMPTY, MUNICIPALITY, ORDERS, PAIRS, PAPERS, PREVIEW, SCHOOL } from './panelViews.ts';
import { makePair } from './schoolScreens.ts';
import { press } from './screenCase.ts';
import { SCREENS } from './screens.ts';

let browser: Browser;
let html: string;
let page: Page;

beforeAll(async () => {
  [browser, html] = await Promise.all([launchBrowser(), panelHtml()]);
});
afterAll(() => browser?.close());
afterEach(() => page?.close());

async function open(answers: Answers): Promise<void> {
  ({ page } = await openPanel(browser, html, answers));
}
const sent = async (name: RpcName) =>
  (await callsOf(page)).filter((call) => call.name === name).map((call) => call.argument);
const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Moves the focus by the Tab key alone until it stands on what is called `name`. */
async function tabTo(role: 'button' | 'textbox', name: string): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true });
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`not reached by keyboard: ${name}`);
}

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
      screen: 'new-pair-done',
      rpc: 'rpcCreatePair',
      why: 'ids and codes, no labels',
      argument: {
        mentorId: 'M-1',
        menteeIds: ['E-8'],
        form: 'teacher_pupil',
        kind: 'traditional',
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
      argument: { orderId: 'O-1', number: '112-Д', date: '2025-11-05', consentsGivenOn: '' },
    },
    {
      screen: 'report-done',
      rpc: 'rpcSubmitQuarter',
      why: 'the quarter that was previewed',
      argument: { period: '2025-Q4' },
    },
  ])('$rpc: $why', async ({ screen, rpc, argument }) => {
    const found = SCREENS.find(({ name }) => name === screen);
    await open(found?.answers ?? {});
    await found?.walk?.(page);
    await settled(page);
    await expect(sent(rpc)).resolves.toEqual([argument]);
  });
});

describe('the panel', () => {
  test('sends once what was clicked twice', async () => {
    await open({
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
    expect(await sent('rpcSubmitQuarter')).toHaveLength(1);
    expect(await button.isDisabled()).toBe(true);
  });

  test('keeps what was typed through a failure and sends it on repeating', async () => {
    await open({
      rpcGetPanel: { value: SCHOOL },
      rpcGetPairs: { value: PAIRS },
      rpcCreatePair: [{ failure: 'NetworkError: Connection failure due to HTTP 0' }, { value: { pairId: 'P-5' } }],
    });
    await makePair(page);
    await page.getByText(ui.failure.network).waitFor();
    await page.getByLabel(ui.newPairGoal).fill('Другая цель');
    await press(page, ui.retry);
    await heading(ui.newPairDoneTitle);
    const goals = (await sent('rpcCreatePair')).map((argument) => (argument as { goal: string }).goal);
    expect(goals).toEqual(['Подготовить доклад к школьной конференции.', 'Другая цель']);
  });

  test('loads again after a failure', async () => {
    await open({ rpcGetPanel: [{ failure: 'PERMISSION_DENIED' }, { value: SCHOOL }] });
    await page.getByText(ui.failure.authorisation).waitFor();
    await press(page, ui.retry);
    await heading(SCHOOL.organisation);
  });

  test('moves the focus to the heading of a new screen', async () => {
    await open({ rpcGetPanel: { value: SCHOOL }, rpcGetPairs: { value: PAIRS } });
    await press(page, ui.schoolScreens.pairs);
    await heading(ui.pairsTitle);
    expect(await focused()).toBe(ui.pairsTitle);
  });

  test('moves the focus to the first field that was left empty', async () => {
    await open({ rpcGetPanel: { value: EMPTY } });
    await press(page, ui.setUpNext);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-municipality');
  });

  test('does not go on without a choice of the personal-data mode', async () => {
    const found = SCREENS.find(({ name }) => name === 'set-up-3');
    await open(found?.answers ?? {});
    await found?.walk?.(page);
    await press(page, ui.setUpNext);
    await page.getByText(ui.fieldRequired).waitFor();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  });

  test('is worked by keyboard alone', async () => {
    await open({
      rpcGetPanel: { value: SCHOOL },
      rpcGetOrders: { value: ORDERS },
      rpcSignOrder: { value: { pairs: 2 } },
    });
    await heading(SCHOOL.organisation);
    await tabTo('button', ui.schoolScreens.orders);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: ui.sign }).waitFor();
    await tabTo('button', ui.sign);
    await page.keyboard.press('Space');
    await heading(ui.sign);
    await tabTo('textbox', ui.signOrderNumber);
    await page.keyboard.type('12/1');
    await page.keyboard.press('Tab');
    await page.getByLabel(ui.signOrderDate).fill('2025-11-05');
    await page.keyboard.press('Enter');
    await heading(ui.signOrderDoneTitle);
    expect(await sent('rpcSignOrder')).toEqual([
      { orderId: 'O-1', number: '12/1', date: '2025-11-05', consentsGivenOn: '' },
    ]);
  });

  test('shows HTML in a name as text', async () => {
    const name = '<img src=x onerror="document.title=1"><b>МБОУ</b>';
    await open({ rpcGetPanel: { value: { ...SCHOOL, organisation: name } } });
    await heading(name);
    expect(await page.locator('img, b').count()).toBe(0);
  });

  test('follows a job from slice to slice to its end and then reads the workbook anew', async () => {
    const job = { job: 'rollup', total: 8, text: 'Читаем отчёты школ' } as const;
    await open({
      rpcGetPanel: { value: MUNICIPALITY },
      rpcStartRollUp: { value: { ...job, done: 1, state: 'running' } },
      rpcGetJob: [
        { value: { ...job, done: 5, state: 'waiting' } },
        { value: { ...job, done: 8, state: 'finished', text: 'Готово' } },
      ],
    });
    await press(page, ui.municipalityScreens.rollUp);
    await press(page, ui.rollUpStart);
    await page.locator('[role="progressbar"][aria-valuenow="5"]').waitFor();
    await heading(ui.rollUpDoneTitle);
    expect(await sent('rpcGetPanel')).toHaveLength(2);
  });

  test('asks for the reports of the quarter that was chosen', async () => {
    await open({ rpcGetPanel: { value: MUNICIPALITY } });
    await page.getByLabel(ui.period).selectOption('2026-Q1');
    await settled(page);
    expect(await sent('rpcGetPanel')).toEqual([{}, { period: '2026-Q1' }]);
  });

  test('sends no list with a type it could not read', async () => {
    const found = SCREENS.find(({ name }) => name === 'organisations-unread');
    await open(found?.answers ?? {});
    await found?.walk?.(page);
    await page.getByText(ui.lineOf(2, 'МБ ДОУ «ДС № 11» · сад')).waitFor();
    expect(await sent('rpcAddOrganisations')).toEqual([]);
  });

  test('goes from the papers straight to their order', async () => {
    await open({ rpcGetPanel: { value: SCHOOL }, rpcGetPairs: { value: PAIRS }, rpcPreparePapers: { value: PAPERS } });
    await press(page, ui.schoolScreens.pairs);
    await page.getByLabel('Лугин С. Т.').check();
    await press(page, ui.pairsPrepare);
    await press(page, ui.sign);
    await heading(ui.sign);
    expect(await sent('rpcPreparePapers')).toEqual([{ pairIds: ['P-3'] }]);
  });
});
