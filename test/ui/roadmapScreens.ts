// The roadmap of a school and of the municipality in their states.
import type { Page } from 'playwright-core';
import type { Value } from '../../src/rpc/contract.ts';
import * as ui from '../../src/texts/ui.ts';
import * as texts from '../../src/texts/uiRoadmap.ts';
import type { Answers } from './fakeServer.ts';
import { MUNICIPALITY, SCHOOL } from './panelViews.ts';
import { fill, press, refusal, type ScreenCase } from './screenCase.ts';

type Row = Value<'rpcGetRoadmap'>['rows'][number];

const row = (taskId: string, title: string, more: Partial<Row>): Row => ({
  taskId,
  title,
  section: 'Нормативно-правовое обеспечение',
  dueOn: '',
  responsible: 'руководитель ОО',
  status: 'planned',
  doneOn: '',
  closedBy: '',
  url: '',
  note: '',
  proofs: '',
  ...more,
});

const ROADMAP: Value<'rpcGetRoadmap'> = {
  today: '2025-11-20',
  rows: [
    row('ART-R02', 'Дорожные карты ОО и ответственные за ЦМН', {
      dueOn: '2025-11-09',
      status: 'overdue',
      proofs: 'дорожная карта утверждена, приказ о назначении куратора',
    }),
    row('ART-R08', 'Рубрика «Наставничество» на сайтах УО и МОО', {
      dueOn: '2025-11-30',
      status: 'in_progress',
      proofs: 'раздел на сайте опубликован',
    }),
    row('ART-R10', 'Информировать родителей', { dueOn: '2025-12-01', proofs: 'протокол' }),
    row('ART-R06', 'Методическое сопровождение внедрения', { status: 'date_not_set', note: 'постоянно' }),
    row('ART-R03', 'Локальные акты о внедрении ЦМН', {
      dueOn: '2025-11-09',
      status: 'done',
      doneOn: '2025-11-05',
      closedBy: 'приказ о внедрении, ПРК-0001, 05.11.2025',
      url: 'https://docs.google.com/document/d/D-1/edit',
    }),
  ],
};
const GIVEN: Value<'rpcGetMunicipalRoadmap'> = {
  ...ROADMAP,
  silent: 2,
  given: [
    {
      taskId: 'ART-R03',
      title: 'Локальные акты о внедрении ЦМН',
      section: 'Нормативно-правовое обеспечение',
      dueOn: '2025-11-09',
      done: 18,
      of: 21,
      missing: [
        { orgId: 'ОО-0002', name: 'МАОУ «Лицей № 4 имени первооткрывателей Северного края»', status: 'overdue' },
        { orgId: 'ОО-0003', name: 'МБОУ «ООШ с. Луговое»', status: 'in_progress' },
        { orgId: 'ОО-0009', name: 'МБ ДОУ «ДС № 10»', status: 'unknown' },
      ],
    },
    {
      taskId: 'ART-R14',
      title: 'Сформировать пары «наставник — наставляемый»',
      section: 'Организационные мероприятия',
      dueOn: '2025-11-09',
      done: 21,
      of: 21,
      missing: [],
    },
  ],
};

const school = (roadmap: Answers['rpcGetRoadmap'], more: Answers = {}): Answers => ({
  rpcGetPanel: { value: SCHOOL },
  ...(roadmap && { rpcGetRoadmap: roadmap }),
  ...more,
});
const municipality = (roadmap: Answers['rpcGetMunicipalRoadmap'], more: Answers = {}): Answers => ({
  rpcGetPanel: { value: MUNICIPALITY },
  ...(roadmap && { rpcGetMunicipalRoadmap: roadmap }),
  ...more,
});
/** A page of its own: the roadmap is there at once. */
const ofSchool = (page: Page) => page.getByRole('heading', { level: 1 }).waitFor();
const ofMunicipality = (page: Page) => press(page, ui.municipalityScreens.roadmap);
const then =
  (first: (page: Page) => Promise<unknown>, ...names: readonly string[]) =>
  async (page: Page) => {
    await first(page);
    for (const name of names) await page.getByRole('button', { name }).first().click();
  };
const REMINDERS: Value<'rpcGetReminders'> = {
  isOn: false,
  recipients: 1,
  nextOn: '2025-11-24',
  lines: ['Не записана встреча, срок прошёл: ПАР-0001, ПАР-0004.', 'Просрочено в дорожной карте: ART-R02.'],
};
const reminders = (view: Partial<typeof REMINDERS>, more: Answers = {}): Answers => ({
  rpcGetPanel: { value: SCHOOL },
  rpcGetReminders: { value: { ...REMINDERS, ...view } },
  ...more,
});
const toReminders = (page: Page) => press(page, ui.schoolScreens.reminders);
const LATE = 'Дорожные карты ОО и ответственные за ЦМН';

export const ROADMAP_SCREENS: readonly ScreenCase[] = [
  { name: 'roadmap', why: 'late, of this month, later and done', answers: school({ value: ROADMAP }), walk: ofSchool },
  { name: 'roadmap-loading', why: 'on its way', answers: school('silence'), walk: ofSchool },
  { name: 'roadmap-failed', why: 'the sheet is lost', answers: school(refusal), walk: ofSchool },
  {
    name: 'roadmap-empty',
    why: 'an older workbook, filled for a year',
    answers: school({ value: { ...ROADMAP, rows: [] } }, { rpcPlanRoadmap: { value: { added: 17 } } }),
    walk: then(ofSchool, texts.roadmapPlan),
  },
  {
    name: 'roadmap-calm',
    why: 'nothing is late and nothing due this month',
    answers: school({ value: { ...ROADMAP, rows: ROADMAP.rows.slice(2) } }),
    walk: ofSchool,
  },
  {
    name: 'roadmap-task',
    why: 'what closes it, and a mark by hand',
    answers: school({ value: ROADMAP }),
    walk: then(ofSchool, LATE),
  },
  {
    name: 'roadmap-task-wrong',
    why: 'the link is no address',
    answers: school({ value: ROADMAP }),
    walk: async (page) => {
      await then(ofSchool, LATE)(page);
      await fill(page, texts.taskUrl, 'протокол в шкафу');
      await press(page, texts.taskMark);
    },
  },
  {
    name: 'roadmap-task-marked',
    why: 'marked by hand',
    answers: school({ value: ROADMAP }, { rpcMarkTask: { value: { status: 'done' } } }),
    walk: then(ofSchool, LATE, texts.taskMark),
  },
  {
    name: 'roadmap-task-proved',
    why: 'closed by an order',
    answers: school({ value: ROADMAP }),
    walk: async (page) => {
      await ofSchool(page);
      await page.getByText(texts.roadmapDone(1)).click();
      await press(page, 'Локальные акты о внедрении ЦМН');
    },
  },
  { name: 'reminders', why: 'switched off', answers: reminders({}), walk: toReminders },
  {
    name: 'reminders-on',
    why: 'switched on, nothing to tell this week',
    answers: reminders({ isOn: true, lines: [] }),
    walk: toReminders,
  },
  {
    name: 'reminders-refused',
    why: 'nobody to write to',
    answers: reminders({ recipients: 0 }, { rpcSetReminders: refusal }),
    walk: async (page) => {
      await toReminders(page);
      await page.getByRole('button', { name: 'Включить', exact: true }).click();
    },
  },
  { name: 'given', why: '18 of 21, and the own tasks', answers: municipality({ value: GIVEN }), walk: ofMunicipality },
  {
    name: 'given-none',
    why: 'no report has told yet',
    answers: municipality({ value: { ...GIVEN, given: [] } }),
    walk: ofMunicipality,
  },
  {
    name: 'given-task',
    why: 'who has not',
    answers: municipality({ value: GIVEN }),
    walk: then(ofMunicipality, 'Локальные акты'),
  },
  {
    name: 'given-mark',
    why: 'one that tells nothing is marked by hand',
    answers: municipality({ value: GIVEN }),
    walk: then(ofMunicipality, 'Локальные акты', texts.givenMark),
  },
];
