// What the panel does with a person's hands and a server's moods: where it leads, where the focus is, and what it never loses.
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import * as ui from '../../src/texts/ui.ts';
import * as texts from '../../src/texts/uiHome.ts';
import * as orders from '../../src/texts/uiOrders.ts';
import * as people from '../../src/texts/uiPeople.ts';
import { aTodo } from './homeScreens.ts';
import { openedPages, sent } from './openedPages.ts';
import { ORDERS, SIGNING } from './orderScreens.ts';
import { EMPTY, MUNICIPALITY, PAIRS, PAPERS, SCHOOL } from './panelViews.ts';
import { adding } from './peopleScreens.ts';
import { CHECKED, PEOPLE, PERSON, PERSON_FORM } from './peopleViews.ts';
import { makePair } from './schoolScreens.ts';
import { choose, press } from './screenCase.ts';
import { SCREENS } from './screens.ts';

const openPage = openedPages();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
/** The focus moves in an effect, after what it moves to can be seen. */
const focused = (page: Page, what: string) => page.locator(`${what}:focus`).waitFor();

/** Moves the focus by the Tab key alone until it stands on what is called `name`. */
async function tabTo(page: Page, role: 'button' | 'textbox' | 'summary', name: string): Promise<void> {
  const wanted =
    role === 'summary' ? page.locator(role, { hasText: name }) : page.getByRole(role, { name, exact: true });
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`not reached by keyboard: ${name}`);
}

describe('the panel', () => {
  test('keeps what was typed through a failure and sends it on repeating', async () => {
    const page = await openPage({
      rpcGetPanel: { value: SCHOOL },
      rpcGetPairs: { value: PAIRS },
      rpcCreatePair: [{ failure: 'NetworkError: Connection failure due to HTTP 0' }, { value: { pairId: 'P-5' } }],
    });
    await makePair(page);
    await page.getByText(ui.failure.network).waitFor();
    await page.getByLabel(ui.newPairGoal).fill('Другая цель');
    await press(page, ui.retry);
    await heading(page, ui.newPairDoneTitle);
    const goals = (await sent(page, 'rpcCreatePair')).map((argument) => (argument as { goal: string }).goal);
    expect(goals).toEqual(['Подготовить доклад к школьной конференции.', 'Другая цель']);
  });

  test('loads again after a failure', async () => {
    const page = await openPage({ rpcGetPanel: [{ failure: 'PERMISSION_DENIED' }, { value: SCHOOL }] });
    await page.getByText(ui.failure.authorisation).waitFor();
    await press(page, ui.retry);
    await heading(page, SCHOOL.organisation);
  });

  test('moves the focus to the heading of a new screen', async () => {
    const page = await openPage({ rpcGetPanel: { value: SCHOOL }, rpcGetPairs: { value: PAIRS } });
    await press(page, ui.schoolScreens.pairs);
    await heading(page, ui.pairsTitle);
    await focused(page, 'h1');
  });

  test('asks for the page of the lists, which is not its own', async () => {
    const page = await openPage({ rpcGetPanel: { value: SCHOOL }, rpcOpenPanel: 'silence' });
    await press(page, ui.schoolScreens.list);
    expect(await sent(page, 'rpcOpenPanel')).toEqual([{ page: 'list' }]);
  });

  test('leads from a person who was found straight to the consents, and from there back to the first screen', async () => {
    const found = await openPage({
      rpcGetPanel: { value: SCHOOL },
      rpcGetPeople: { value: { people: PEOPLE } },
      rpcGetPerson: { value: PERSON },
      rpcOpenPanel: 'silence',
    });
    await found.getByLabel(people.searchLabel).fill('Озерова');
    await found.getByRole('button', { name: /Озерова/u }).click();
    await press(found, people.personToConsents);
    const place = { screen: 'consents', rowId: PERSON.id };
    expect(await sent(found, 'rpcOpenPanel')).toEqual([{ page: 'people', place }]);
    const consents = { people: [PERSON.consents], kinds: [], signers: [] };
    const answers = { rpcGetPanel: { value: SCHOOL }, rpcGetConsents: { value: consents } } as const;
    const page = await openPage({ ...answers, rpcOpenPanel: 'silence' }, `consents ${PERSON.id}`);
    await heading(page, PERSON.consents.label);
    await focused(page, 'h1');
    expect(await sent(page, 'rpcGetConsents')).toEqual([{ personId: PERSON.id }]);
    await press(page, ui.back);
    expect(await sent(page, 'rpcOpenPanel')).toEqual([{}]);
  });

  test('leads from candidates who wait straight to their consents', async () => {
    const home = { ...SCHOOL.home, todos: [aTodo('mentor_candidates', 'candidates', { count: 2 })] };
    const page = await openPage({ rpcGetPanel: { value: { ...SCHOOL, home } }, rpcOpenPanel: 'silence' });
    await press(page, texts.todos.mentor_candidates.action);
    expect(await sent(page, 'rpcOpenPanel')).toEqual([{ page: 'people', place: { screen: 'consents' } }]);
  });

  test('sends a change with what was shown, takes it back the same way round, and goes back to the person', async () => {
    const after = { position: '6 «А»' };
    const said = { titles: ['Класс'], toCheck: [], formerConsents: [], canBeTakenBack: true, remarks: '' };
    const representative = { before: { fio: 'Озерова Анна' }, after: { fio: 'Озеров Пётр' } };
    const page = await openPage(
      {
        rpcGetPanel: { value: SCHOOL },
        rpcGetPersonForm: { value: PERSON_FORM },
        rpcCheckPerson: { value: CHECKED },
        rpcEditPerson: { value: { ...said, before: { position: '5 «А»' }, after, representative } },
        rpcOpenPanel: 'silence',
      },
      'edit НСМ-0001',
    );
    await press(page, ui.setUpNext);
    await page.getByLabel('Должность или класс').fill(after.position);
    await press(page, people.rowSave);
    await press(page, people.editUndo);
    await heading(page, people.editUndoneTitle);
    const { register, values: was } = PERSON_FORM;
    const about = { personId: 'НСМ-0001', register };
    const signer = PERSON_FORM.representative.values;
    const [now, then] = [
      { ...signer, fio: 'Озеров Пётр' },
      { ...signer, fio: 'Озерова Анна' },
    ];
    expect(await sent(page, 'rpcEditPerson')).toEqual([
      {
        ...about,
        shown: was,
        values: { ...was, ...after },
        representative: { shown: signer, values: signer },
        sure: false,
      },
      { ...about, shown: { ...was, ...after }, values: was, representative: { shown: now, values: then }, sure: true },
    ]);
    await press(page, people.editToPerson);
    expect(await sent(page, 'rpcOpenPanel')).toEqual([{ place: { screen: 'person', rowId: 'НСМ-0001' } }]);
  });

  test('asks for the page of the workbook it has made', async () => {
    const page = await openPage({ rpcGetPanel: [{ value: MUNICIPALITY }, { value: EMPTY }], rpcOpenPanel: 'silence' });
    expect(await sent(page, 'rpcOpenPanel')).toEqual([{}]);
  });

  test('moves the focus to the first field that was left empty', async () => {
    const page = await openPage({ rpcGetPanel: { value: EMPTY } });
    await press(page, ui.setUpNext);
    await focused(page, '#field-municipality');
  });

  test('does not go on without a choice of the personal-data mode', async () => {
    const found = SCREENS.find(({ name }) => name === 'set-up-3');
    const page = await openPage(found?.answers ?? {});
    await found?.walk?.(page);
    await press(page, ui.setUpNext);
    await page.getByText(ui.fieldRequired).waitFor();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  });

  test('is worked by keyboard alone', async () => {
    const page = await openPage({
      rpcGetPanel: { value: SCHOOL },
      rpcGetOrders: { value: ORDERS },
      rpcGetSigning: { value: SIGNING },
      rpcSignOrder: { value: SIGNING.counts },
    });
    await heading(page, SCHOOL.organisation);
    await tabTo(page, 'summary', texts.groups.documents);
    await page.keyboard.press('Enter');
    await tabTo(page, 'button', ui.schoolScreens.orders);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: ui.sign }).waitFor();
    await tabTo(page, 'button', ui.sign);
    await page.keyboard.press('Space');
    await heading(page, ui.sign);
    await tabTo(page, 'textbox', orders.signOrderNumber);
    await page.keyboard.type('12/1');
    await page.keyboard.press('Tab');
    await page.getByLabel(orders.signOrderDate).fill('2025-11-05');
    await page.keyboard.press('Enter');
    await heading(page, orders.signOrderDoneTitle);
    expect(await sent(page, 'rpcSignOrder')).toEqual([
      {
        orderId: 'O-1',
        number: '12/1',
        date: '2025-11-05',
        series: '',
        consentsGivenOn: '',
        signerPosition: SIGNING.signerPosition,
        signerFio: SIGNING.signerFio,
        actingBasis: '',
        acting: false,
      },
    ]);
  });

  test.each([
    { category: 'обучающийся', isAsked: false, why: 'a pupil teaches nothing' },
    { category: 'педагог', isAsked: true, why: 'a teacher does' },
  ])('asks for a subject of those who have one: $why', async ({ category, isAsked }) => {
    const page = await openPage(adding(CHECKED));
    await press(page, people.addTitles.mentees);
    await choose(page, 'Категория участника', category);
    await press(page, ui.setUpNext);
    await page.getByLabel('Запрос').waitFor();
    expect(await page.getByLabel('Предмет').isVisible()).toBe(isAsked);
  });

  test('shows HTML in a name as text', async () => {
    const name = '<img src=x onerror="document.title=1"><b>МБОУ</b>';
    const page = await openPage({ rpcGetPanel: { value: { ...SCHOOL, organisation: name } } });
    await heading(page, name);
    expect(await page.locator('img, b').count()).toBe(0);
  });

  test('follows a job from slice to slice to its end and then reads the workbook anew', async () => {
    const job = { job: 'rollup', total: 8, text: 'Читаем отчёты школ' } as const;
    const page = await openPage({
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
    await heading(page, ui.rollUpDoneTitle);
    expect(await sent(page, 'rpcGetPanel')).toHaveLength(2);
    // Another job that waits for tomorrow must not stand between it and its end.
    expect(await sent(page, 'rpcGetJob')).toEqual([{ job: 'rollup' }, { job: 'rollup' }]);
  });

  test('goes from the papers straight to their order', async () => {
    const page = await openPage({
      rpcGetPanel: { value: SCHOOL },
      rpcGetPairs: { value: PAIRS },
      rpcPreparePapers: { value: PAPERS },
    });
    await press(page, ui.schoolScreens.pairs);
    await page.getByLabel('Лугин С. Т.').check();
    await press(page, ui.pairsPrepare);
    await press(page, ui.sign);
    await heading(page, ui.sign);
    expect(await sent(page, 'rpcPreparePapers')).toEqual([{ pairIds: ['P-3'] }]);
  });
});
