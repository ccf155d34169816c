// The screens and states of a municipal workbook.
import type { Page } from 'playwright-core';
import { ORGANISATION_NEEDS } from '../../src/domain/readiness/organisationNeed.ts';
import * as ui from '../../src/texts/ui.ts';
import type { Answers } from './fakeServer.ts';
import { MUNICIPALITY } from './panelViews.ts';
import { choose, fill, press, refusal, type ScreenCase } from './screenCase.ts';

const town: Answers = { rpcGetPanel: { value: MUNICIPALITY } };
const job = { job: 'rollup', done: 3, total: 8, state: 'running', text: 'Читаем отчёты школ' } as const;
const booksLeft = {
  ...MUNICIPALITY,
  organisations: MUNICIPALITY.organisations.map((organisation) => ({ ...organisation, need: 'no_book' as const })),
  home: {
    ...MUNICIPALITY.home,
    firstSteps: { ...MUNICIPALITY.home.firstSteps, books: { made: 0, total: MUNICIPALITY.organisations.length } },
  },
};
const TOMORROW = {
  job: 'school_books',
  done: 240,
  total: 300,
  state: 'waiting',
  text: 'Суточный запас Google кончился. Продолжим сами завтра, 13.01.2026, в 09:00.',
  resumesAt: '2026-01-13T09:00:00',
} as const;
const TYPED = MUNICIPALITY.organisations.map((organisation) => ({ ...organisation, need: 'ready' as const }));
const TABLE = '№\tУчреждение\tНаставников\n1\tМА ДОУ «ЦРР – ДС № 3»\t4\n2\tМБ ДОУ «ДС № 10»\t7\n\tИтого\t12';

const paste = async (page: Page, table: string) => {
  await press(page, ui.municipalityScreens.numbers);
  await choose(page, ui.numbersType, 'dou');
  await fill(page, ui.numbersTable, table);
  await press(page, ui.numbersCheck);
};
const addOrganisations = async (page: Page, type = 'детский сад') => {
  await fill(page, ui.organisationsList, `МБОУ «СОШ № 5» ; школа\nМБ ДОУ «ДС № 11» ; ${type}`);
  await press(page, ui.organisationsSave);
};
const takeFile = (page: Page, text: string) =>
  page
    .getByLabel(ui.organisationsFile)
    .setInputFiles({ name: 'Реестр.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
const rollUp = async (page: Page) => {
  await press(page, ui.municipalityScreens.rollUp);
  await press(page, ui.rollUpStart);
};

export const MUNICIPALITY_SCREENS: readonly ScreenCase[] = [
  { name: 'town', why: 'what to do, who needs what', answers: town },
  {
    name: 'town-quiet',
    why: 'nothing to do',
    answers: { rpcGetPanel: { value: { ...MUNICIPALITY, home: { ...MUNICIPALITY.home, todos: [] } } } },
  },
  {
    name: 'town-many',
    why: 'a hundred and fifty organisations with every need',
    answers: {
      rpcGetPanel: {
        value: {
          ...MUNICIPALITY,
          organisations: Array.from({ length: 150 }, (_, index) => ({
            id: `O-${index}`,
            name: `МБ ДОУ «ДС № ${index + 1}»`,
            isReported: index > 100,
            need: ORGANISATION_NEEDS[index % ORGANISATION_NEEDS.length] ?? 'ready',
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
    name: 'town-job-tomorrow',
    why: 'a job waits for another day, and the work goes on',
    answers: { rpcGetPanel: { value: { ...MUNICIPALITY, job: TOMORROW } } },
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
    place: 'organisations',
  },
  {
    name: 'organisations-file',
    why: 'a list out of a file, with a type that is not known',
    answers: town,
    place: 'organisations',
    walk: (page) => takeFile(page, 'Название;Тип\nМБОУ «СОШ № 5»;школа\nМБ ДОУ «ДС № 11»;ясли\n'),
  },
  {
    name: 'organisations-file-wrong',
    why: 'a file that cannot be read',
    answers: town,
    place: 'organisations',
    walk: (page) => takeFile(page, ''),
  },
  {
    name: 'organisations-refused',
    why: 'the server refuses',
    answers: { ...town, rpcAddOrganisations: refusal },
    place: 'organisations',
    walk: (page) => addOrganisations(page),
  },
  {
    name: 'organisations-unread',
    why: 'a type that is not in the list',
    answers: town,
    place: 'organisations',
    walk: (page) => addOrganisations(page, 'сад'),
  },
  {
    name: 'organisations-done',
    why: 'added',
    answers: { ...town, rpcAddOrganisations: { value: { added: 2 } } },
    place: 'organisations',
    walk: (page) => addOrganisations(page),
  },
  {
    name: 'books',
    why: 'books are missing',
    answers: { rpcGetPanel: { value: booksLeft } },
    walk: (page) => press(page, ui.municipalityScreens.books),
  },
  {
    name: 'books-all',
    why: 'nothing to make, and an update gives the schools what was changed',
    answers: town,
    walk: (page) => press(page, ui.municipalityScreens.books),
  },
  {
    name: 'books-none',
    why: 'no organisation keeps a workbook',
    answers: { rpcGetPanel: { value: { ...booksLeft, organisations: TYPED } } },
    walk: (page) => press(page, ui.municipalityScreens.books),
  },
  {
    name: 'books-done',
    why: 'the job ended at once',
    answers: {
      rpcGetPanel: { value: booksLeft },
      rpcMakeSchoolBooks: {
        value: { job: 'school_books', done: 3, total: 3, state: 'finished', text: 'Готово 3 книги.' },
      },
    },
    walk: async (page) => {
      await press(page, ui.municipalityScreens.books);
      await press(page, ui.booksStart);
    },
  },
  {
    name: 'books-behind',
    why: 'an older version, a curator without access, one who has left',
    answers: {
      rpcGetPanel: {
        value: {
          ...MUNICIPALITY,
          books: {
            outdated: 2,
            waiting: ['МБОУ «СОШ № 1»'],
            former: [{ orgId: 'ORG-3', name: 'МБОУ «ООШ с. Луговое»', email: 'old.curator@example.org' }],
          },
        },
      },
    },
    walk: (page) => press(page, ui.municipalityScreens.books),
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
    name: 'roll-up-beside',
    why: 'workbooks wait for another day and keep nobody from the roll-up',
    answers: { rpcGetPanel: { value: { ...MUNICIPALITY, job: TOMORROW } } },
    walk: (page) => press(page, ui.municipalityScreens.rollUp),
  },
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
];
