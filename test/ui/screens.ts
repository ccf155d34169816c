// Every screen and state of the panel: what the server answers and how a person gets there.
import type { Page } from 'playwright-core';
import * as ui from '../../src/texts/ui.ts';
import type { Answers } from './fakeServer.ts';
import { EMPTY, INDICATORS, MUNICIPALITY, ORDERS, PAIRS, PAPERS, PREVIEW, SCHOOL } from './panelViews.ts';

export interface ScreenCase {
  readonly name: string;
  readonly why: string;
  readonly answers: Answers;
  readonly walk?: (page: Page) => Promise<unknown>;
}

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const fill = (page: Page, label: string, text: string) => page.getByLabel(label).first().fill(text);
const choose = (page: Page, label: string, code: string) => page.getByLabel(label).first().selectOption(code);

const empty: Answers = { rpcGetPanel: { value: EMPTY } };
const town: Answers = { rpcGetPanel: { value: MUNICIPALITY } };
const school: Answers = { rpcGetPanel: { value: SCHOOL } };
const refusal = {
  problems: [{ code: 'refused', text: 'Строка 2: тип «сад» неизвестен. Напишите: школа, детский сад.' }],
};

const toProgramme = async (page: Page) => {
  await fill(page, ui.setUpLabels.municipality, 'Заречный муниципальный округ');
  await fill(page, ui.setUpLabels.authority, 'Управление образования администрации Заречного муниципального округа');
  await fill(page, ui.setUpLabels.place, 'п. Заречный');
  await press(page, ui.setUpNext);
};
const toMode = async (page: Page) => {
  await toProgramme(page);
  await choose(page, ui.setUpLabels.profile, 'artemovsky_go');
  await fill(page, ui.setUpLabels.firstYear, '2021');
  await fill(page, ui.setUpLabels.coordinatorEmail, 'coordinator@example.ru');
  await press(page, ui.setUpNext);
};
export const toSummary = async (page: Page) => {
  await toMode(page);
  await page.getByLabel(ui.setUpPdModes.codes.name).check();
  await press(page, ui.setUpNext);
};
const create = async (page: Page) => {
  await toSummary(page);
  await press(page, ui.setUpCreate);
};

const SET_UP: readonly ScreenCase[] = [
  { name: 'loading', why: 'the server has not answered yet', answers: { rpcGetPanel: 'silence' } },
  { name: 'failed', why: 'two accounts in one browser', answers: { rpcGetPanel: { failure: 'PERMISSION_DENIED' } } },
  { name: 'set-up-1', why: 'an empty workbook', answers: empty },
  {
    name: 'set-up-1-missing',
    why: 'nothing was filled in',
    answers: empty,
    walk: (page) => press(page, ui.setUpNext),
  },
  { name: 'set-up-2', why: 'second step', answers: empty, walk: toProgramme },
  { name: 'set-up-3', why: 'the law and no answer chosen beforehand', answers: empty, walk: toMode },
  {
    name: 'set-up-3-local',
    why: 'names are chosen on one’s own machine',
    answers: { rpcGetPanel: { value: { ...EMPTY, localWorkspace: true } } },
    walk: toMode,
  },
  { name: 'set-up-4', why: 'all answers once more', answers: empty, walk: toSummary },
  { name: 'set-up-running', why: 'sheets are being made', answers: { ...empty, rpcSetUp: 'silence' }, walk: create },
  { name: 'set-up-refused', why: 'the server refuses', answers: { ...empty, rpcSetUp: refusal }, walk: create },
  {
    name: 'set-up-done',
    why: 'the book is made',
    answers: { ...empty, rpcSetUp: { value: { sheets: 14 } } },
    walk: create,
  },
];

const job = { job: 'rollup', done: 3, total: 8, state: 'running', text: 'Читаем отчёты школ' } as const;
const booksLeft = MUNICIPALITY.organisations.map((organisation) => ({ ...organisation, bookUrl: '' }));
const TABLE = '№\tУчреждение\tНаставников\n1\tМА ДОУ «ЦРР – ДС № 3»\t4\n2\tМБ ДОУ «ДС № 10»\t7\n\tИтого\t12';

const paste = async (page: Page, table: string) => {
  await press(page, ui.municipalityScreens.numbers);
  await choose(page, ui.numbersType, 'dou');
  await fill(page, ui.numbersTable, table);
  await press(page, ui.numbersCheck);
};
const addOrganisations = async (page: Page) => {
  await press(page, ui.municipalityScreens.organisations);
  await fill(page, ui.organisationsList, 'МБОУ «СОШ № 5» ; школа\nМБ ДОУ «ДС № 11» ; сад');
  await press(page, ui.organisationsSave);
};
const rollUp = async (page: Page) => {
  await press(page, ui.municipalityScreens.rollUp);
  await press(page, ui.rollUpStart);
};
const toIndicators = (page: Page) => press(page, ui.municipalityScreens.indicators);

const TOWN: readonly ScreenCase[] = [
  { name: 'town', why: 'who has reported', answers: town },
  {
    name: 'town-empty',
    why: 'no organisations yet',
    answers: { rpcGetPanel: { value: { ...MUNICIPALITY, organisations: [] } } },
  },
  {
    name: 'town-many',
    why: 'a list too long for one look',
    answers: {
      rpcGetPanel: {
        value: {
          ...MUNICIPALITY,
          organisations: Array.from({ length: 150 }, (_, index) => ({
            id: `O-${index}`,
            name: `МБ ДОУ «ДС № ${index + 1}»`,
            source: 'typed' as const,
            bookUrl: '',
            report: '',
          })),
        },
      },
    },
  },
  {
    name: 'town-job',
    why: 'a job goes on',
    answers: { rpcGetPanel: { value: { ...MUNICIPALITY, job } }, rpcGetJob: { value: job } },
  },
  {
    name: 'town-job-failed',
    why: 'a job has stopped',
    answers: {
      rpcGetPanel: {
        value: {
          ...MUNICIPALITY,
          job: {
            ...job,
            state: 'failed',
            text: 'Книга школы МБОУ «ООШ с. Луговое» удалена. Верните её из корзины и продолжите.',
          },
        },
      },
    },
  },
  {
    name: 'organisations',
    why: 'an empty form',
    answers: town,
    walk: (page) => press(page, ui.municipalityScreens.organisations),
  },
  {
    name: 'organisations-refused',
    why: 'an unknown type',
    answers: { ...town, rpcAddOrganisations: refusal },
    walk: addOrganisations,
  },
  {
    name: 'organisations-done',
    why: 'added',
    answers: { ...town, rpcAddOrganisations: { value: { added: 2 } } },
    walk: addOrganisations,
  },
  {
    name: 'books',
    why: 'books are missing',
    answers: { rpcGetPanel: { value: { ...MUNICIPALITY, organisations: booksLeft } } },
    walk: (page) => press(page, ui.municipalityScreens.books),
  },
  {
    name: 'books-all',
    why: 'nothing to make',
    answers: town,
    walk: (page) => press(page, ui.municipalityScreens.books),
  },
  {
    name: 'books-done',
    why: 'the job ended at once',
    answers: {
      rpcGetPanel: { value: { ...MUNICIPALITY, organisations: booksLeft } },
      rpcMakeSchoolBooks: {
        value: { job: 'school_books', done: 3, total: 3, state: 'finished', text: 'Готово 3 книги.' },
      },
    },
    walk: async (page) => {
      await press(page, ui.municipalityScreens.books);
      await press(page, ui.booksStart);
    },
  },
  { name: 'numbers', why: 'an empty form', answers: town, walk: (page) => press(page, ui.municipalityScreens.numbers) },
  { name: 'numbers-preview', why: 'the stated total differs', answers: town, walk: (page) => paste(page, TABLE) },
  {
    name: 'numbers-unreadable',
    why: 'a row without a number',
    answers: town,
    walk: (page) => paste(page, `${TABLE}\nМБ ДОУ «ДС № 12»\tнет`),
  },
  {
    name: 'numbers-nothing',
    why: 'only the heading was pasted',
    answers: town,
    walk: (page) => paste(page, 'Учреждение\tНаставников'),
  },
  {
    name: 'numbers-done',
    why: 'saved',
    answers: { ...town, rpcAddTypedNumbers: { value: { added: 1, replaced: 1, totals: { mentors: 74 } } } },
    walk: async (page) => {
      await paste(page, TABLE);
      await press(page, ui.numbersSave);
    },
  },
  { name: 'roll-up', why: 'period and day', answers: town, walk: (page) => press(page, ui.municipalityScreens.rollUp) },
  {
    name: 'roll-up-running',
    why: 'the job goes on',
    answers: {
      ...town,
      rpcStartRollUp: { value: job },
      rpcGetJob: { value: { ...job, state: 'waiting', text: 'Ждём следующего запуска, минуту' } },
    },
    walk: rollUp,
  },
  {
    name: 'roll-up-starting',
    why: 'the start takes its time',
    answers: { ...town, rpcStartRollUp: 'silence', rpcGetJob: { value: null } },
    walk: rollUp,
  },
  {
    name: 'roll-up-done',
    why: 'the job has ended',
    answers: {
      ...town,
      rpcStartRollUp: { value: job },
      rpcGetJob: { value: { ...job, done: 8, state: 'finished', text: 'Свод за 4 квартал 2025 года, версия 2.' } },
    },
    walk: async (page) => {
      await rollUp(page);
      await page.getByRole('heading', { name: ui.rollUpDoneTitle }).waitFor();
    },
  },
  {
    name: 'indicators',
    why: 'one proof unfolded',
    answers: { ...town, rpcGetIndicators: { value: INDICATORS } },
    walk: async (page) => {
      await toIndicators(page);
      await page.getByText('ART-02').click();
    },
  },
  {
    name: 'indicators-empty',
    why: 'no roll-up yet',
    answers: { ...town, rpcGetIndicators: { value: { asOf: '', version: 0, rows: [] } } },
    walk: toIndicators,
  },
  {
    name: 'indicators-failed',
    why: 'the network is away',
    answers: { ...town, rpcGetIndicators: { failure: 'NetworkError: Connection failure due to HTTP 0' } },
    walk: toIndicators,
  },
];

const noForm = { ...SCHOOL, formUrl: '', counts: { mentors: 0, mentees: 0, pairs: 0, signedPairs: 0, problems: 0 } };
const noFormYet: Answers = { rpcGetPanel: { value: noForm } };
const withPairs: Answers = { ...school, rpcGetPairs: { value: PAIRS } };
const toPairs = (page: Page) => press(page, ui.schoolScreens.pairs);
const prepare = async (page: Page) => {
  await toPairs(page);
  await press(page, ui.pairsChooseAll);
  await press(page, ui.pairsPrepare);
};
const toNewPair = (page: Page) => press(page, ui.schoolScreens.newPair);
export const makePair = async (page: Page) => {
  await toNewPair(page);
  await choose(page, ui.newPairMentor, 'M-1');
  await page.getByLabel('Холмов Пётр, 5 «А»').check();
  await choose(page, ui.newPairForm, 'teacher_pupil');
  await choose(page, ui.newPairKind, 'traditional');
  await fill(page, ui.newPairStartDate, '2025-10-01');
  await fill(page, ui.newPairEndDate, '2026-05-29');
  await fill(page, ui.newPairGoal, 'Подготовить доклад к школьной конференции.');
  await press(page, ui.newPairSave);
};
const sign = async (page: Page) => {
  await press(page, ui.schoolScreens.orders);
  await press(page, ui.sign);
};
const signed = async (page: Page) => {
  await sign(page);
  await fill(page, ui.signOrderNumber, '112-Д');
  await fill(page, ui.signOrderDate, '2025-11-05');
  await press(page, ui.sign);
};
const toReport = (page: Page) => press(page, ui.schoolScreens.report);
const submit = async (page: Page) => {
  await toReport(page);
  await press(page, ui.reportSubmit);
};
const withPreview: Answers = { ...school, rpcPreviewSubmission: { value: PREVIEW } };
const withOrders: Answers = { ...school, rpcGetOrders: { value: ORDERS } };
const SCHOOL_SCREENS: readonly ScreenCase[] = [
  { name: 'school', why: 'work under way', answers: school },
  { name: 'school-new', why: 'nothing done yet', answers: noFormYet },
  {
    name: 'school-share',
    why: 'the form waits for answers',
    answers: { rpcGetPanel: { value: { ...noForm, formUrl: SCHOOL.formUrl } } },
  },
  {
    name: 'school-done',
    why: 'all is handed in',
    answers: {
      rpcGetPanel: {
        value: {
          ...SCHOOL,
          pdMode: 'codes',
          counts: { ...SCHOOL.counts, signedPairs: 21, problems: 0 },
          submitted: '2026-01-12T10:05:00',
        },
      },
    },
  },
  { name: 'form', why: 'the link to hand out', answers: school, walk: (page) => press(page, ui.schoolScreens.form) },
  { name: 'form-none', why: 'no form yet', answers: noFormYet, walk: (page) => press(page, ui.schoolScreens.form) },
  {
    name: 'form-created',
    why: 'just made',
    answers: { ...noFormYet, rpcCreateRegistrationForm: { value: { url: SCHOOL.formUrl } } },
    walk: async (page) => {
      await press(page, ui.schoolScreens.form);
      await press(page, ui.formCreate);
    },
  },
  { name: 'pairs', why: 'all three states', answers: withPairs, walk: toPairs },
  {
    name: 'pairs-loading',
    why: 'the list is on its way',
    answers: { ...school, rpcGetPairs: 'silence' },
    walk: toPairs,
  },
  {
    name: 'pairs-empty',
    why: 'no pairs yet',
    answers: { ...school, rpcGetPairs: { value: { ...PAIRS, pairs: [] } } },
    walk: toPairs,
  },
  {
    name: 'pairs-none-chosen',
    why: 'nothing was ticked',
    answers: withPairs,
    walk: async (page) => {
      await toPairs(page);
      await press(page, ui.pairsPrepare);
    },
  },
  {
    name: 'papers-running',
    why: 'documents are being made',
    answers: { ...withPairs, rpcPreparePapers: 'silence' },
    walk: prepare,
  },
  {
    name: 'papers-refused',
    why: 'consents are missing',
    answers: {
      ...withPairs,
      rpcPreparePapers: { problems: PAIRS.pairs[1]?.problems.map((text) => ({ code: 'consent', text })) ?? [] },
    },
    walk: prepare,
  },
  {
    name: 'papers',
    why: 'links to the order and the consents',
    answers: { ...withPairs, rpcPreparePapers: { value: PAPERS } },
    walk: prepare,
  },
  { name: 'new-pair', why: 'an empty form', answers: withPairs, walk: toNewPair },
  {
    name: 'new-pair-missing',
    why: 'nothing was filled in',
    answers: withPairs,
    walk: async (page) => {
      await toNewPair(page);
      await press(page, ui.newPairSave);
    },
  },
  {
    name: 'new-pair-nobody',
    why: 'no mentors yet',
    answers: { ...school, rpcGetPairs: { value: { pairs: [], mentors: [], mentees: [] } } },
    walk: toNewPair,
  },
  {
    name: 'new-pair-done',
    why: 'made',
    answers: { ...withPairs, rpcCreatePair: { value: { pairId: 'P-5' } } },
    walk: makePair,
  },
  {
    name: 'orders',
    why: 'all three states',
    answers: withOrders,
    walk: (page) => press(page, ui.schoolScreens.orders),
  },
  {
    name: 'orders-empty',
    why: 'no orders yet',
    answers: { ...school, rpcGetOrders: { value: { orders: [] } } },
    walk: (page) => press(page, ui.schoolScreens.orders),
  },
  { name: 'sign', why: 'number and dates', answers: withOrders, walk: sign },
  {
    name: 'sign-done',
    why: 'the pairs count now',
    answers: { ...withOrders, rpcSignOrder: { value: { pairs: 2 } } },
    walk: signed,
  },
  { name: 'report', why: 'numbers and remarks', answers: withPreview, walk: toReport },
  {
    name: 'report-empty',
    why: 'nothing for the quarter',
    answers: { ...school, rpcPreviewSubmission: { value: { ...PREVIEW, lines: [] } } },
    walk: toReport,
  },
  {
    name: 'report-again',
    why: 'already handed in once',
    answers: { ...school, rpcPreviewSubmission: { value: { ...PREVIEW, submitted: '2026-01-12T10:05:00' } } },
    walk: toReport,
  },
  {
    name: 'report-failed',
    why: 'the time limit of Google',
    answers: { ...withPreview, rpcSubmitQuarter: { failure: 'Exceeded maximum execution time' } },
    walk: submit,
  },
  {
    name: 'report-done',
    why: 'handed in',
    answers: { ...withPreview, rpcSubmitQuarter: { value: { version: 1, submittedAt: '2026-01-12T10:05:00' } } },
    walk: submit,
  },
];

export const SCREENS: readonly ScreenCase[] = [...SET_UP, ...TOWN, ...SCHOOL_SCREENS];
