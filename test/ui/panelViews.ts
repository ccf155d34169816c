// What a server could answer in the tests of the panel; all people and organisations are invented.
import type { PanelView, Value } from '../../src/rpc/contract.ts';
import type { HomeView } from '../../src/rpc/views/home.ts';

const PERIODS = [
  { code: '2026-Q1', name: '1 квартал 2026 года' },
  { code: '2025-Q4', name: '4 квартал 2025 года' },
];
const ORG_TYPES = [
  { code: 'school', name: 'школа' },
  { code: 'dou', name: 'детский сад' },
  { code: 'udo', name: 'дополнительное образование' },
];

export const EMPTY = {
  role: 'empty',
  draft: { step: 0, values: {} },
  profiles: [
    { code: 'artemovsky_go', name: 'Городской округ, 15 показателей' },
    { code: 'znamensky_district', name: 'Сельский район' },
  ],
} as const satisfies PanelView;

const QUARTER = { periods: PERIODS, period: '2025-Q4', deadline: '2026-01-19' } as const;

export const MUNICIPALITY = {
  role: 'municipality',
  municipality: 'Заречный муниципальный округ',
  pdMode: 'codes',
  organisations: [
    { id: 'ORG-1', name: 'МБОУ «СОШ № 1»', isReported: true, need: 'to_accept' },
    { id: 'ORG-2', name: 'МАОУ «Лицей № 4 имени первооткрывателей Северного края»', isReported: false, need: 'late' },
    { id: 'ORG-3', name: 'МБОУ «ООШ с. Луговое»', isReported: false, need: 'late' },
    { id: 'ORG-9', name: 'МБ ДОУ «ДС № 10»', isReported: true, need: 'ready' },
  ],
  books: { outdated: 0, waiting: [], former: [] },
  home: {
    todos: [
      { code: 'reports_late', urgency: 'overdue', count: 2, due: '2026-01-19', place: 'board' },
      { code: 'reports_to_accept', urgency: 'now', count: 1, due: null, place: 'board' },
      { code: 'roll_up', urgency: 'now', count: 1, due: '2026-01-19', place: 'rollUp' },
      { code: 'constants_old', urgency: 'later', count: 1, due: null, place: 'constants' },
    ],
    firstSteps: {
      organisations: 4,
      templates: { made: 23, total: 23 },
      isFormChosen: true,
      books: { made: 3, total: 3 },
    },
  },
  ...QUARTER,
  job: null,
  orgTypes: ORG_TYPES,
} as const satisfies PanelView;

/** A home on which nothing is to be done. */
export const QUIET_HOME: HomeView = {
  todos: [],
  alone: { mentors: 0, mentees: 0 },
  findings: { errors: 0, warnings: 0, first: [] },
  newRows: 0,
};

export const SCHOOL = {
  role: 'school',
  organisation: 'МБОУ «СОШ № 1»',
  pdMode: 'names',
  counts: { mentors: 12, mentees: 31, pairs: 21, signedPairs: 9 },
  formUrl: 'https://docs.example/form/1',
  forms: [
    { code: 'teacher_pupil', name: 'учитель – ученик' },
    { code: 'pupil_pupil', name: 'ученик – ученик' },
  ],
  kinds: [
    { code: 'traditional', name: 'традиционное' },
    { code: 'group', name: 'в группе' },
  ],
  ...QUARTER,
  daysLeft: 7,
  submitted: '',
  remark: '',
  home: QUIET_HOME,
} as const satisfies PanelView;

export const PAIRS: Value<'rpcGetPairs'> = {
  formRules: {
    teacher_pupil: { mentor: ['pedagog', 'young_pedagog'], mentee: ['pupil'] },
    pupil_pupil: { mentor: ['pupil'], mentee: ['pupil'] },
  },
  term: { start: '2025-10-01', end: '2026-05-31' },
  pairs: [
    {
      id: 'P-1',
      mentor: 'Ветрова А. И.',
      mentees: 'Снегирёв Лев, 7 «А»',
      form: 'учитель – ученик',
      state: 'draft',
      orderId: '',
      problems: [],
    },
    {
      id: 'P-2',
      mentor: 'Дубравин О. К.',
      mentees: 'Рябинина Вера, 8 «Б»; Осокин Глеб, 8 «Б»; Полевой Марк, 9 «В»',
      form: 'учитель – ученик',
      state: 'draft',
      orderId: '',
      problems: ['Нет согласия родителя: Осокин Глеб. Внесите его на лист «Согласия».'],
    },
    {
      id: 'P-3',
      mentor: 'Лугин С. Т.',
      mentees: 'Верескова Нина, 10 «А»',
      form: 'ученик – ученик',
      state: 'papers',
      orderId: 'O-1',
      problems: [],
    },
    {
      id: 'P-4',
      mentor: 'Камышина Е. Р.',
      mentees: 'Тополев Иван, 6 «Г»',
      form: 'учитель – ученик',
      state: 'signed',
      orderId: 'O-2',
      problems: [],
    },
  ],
  mentors: [
    { id: 'M-1', label: 'Ветрова А. И., учитель физики', category: 'pedagog' },
    { id: 'M-2', label: 'Лугин С. Т., 11 «А»', category: 'pupil' },
  ],
  mentees: [
    'Снегирёв Лев, 7 «А»',
    'Рябинина Вера, 8 «Б»',
    'Осокин Глеб, 8 «Б»',
    'Полевой Марк, 9 «В»',
    'Верескова Нина, 10 «А»',
    'Тополев Иван, 6 «Г»',
    'Озерова Яна, 5 «А»',
    'Холмов Пётр, 5 «А»',
    'Ивняков Ян, 5 «Б»',
  ].map((label, index) => ({ id: `E-${index + 1}`, label, category: 'pupil' as const })),
};

export const PAPERS: Value<'rpcPreparePapers'> = {
  orderId: 'O-1',
  orderUrl: 'https://docs.example/order/1',
  consentsUrls: ['https://docs.example/consents/1'],
  pairs: 2,
  consents: 11,
  waiting: 0,
  resumesAt: '',
};

export const PREVIEW: Value<'rpcPreviewSubmission'> = {
  asOf: '2025-12-31',
  lines: [
    { group: 'main', name: 'Наставников', value: '12' },
    { group: 'main', name: 'Наставляемых', value: '31' },
    { group: 'main', name: 'Пар и групп по приказам', value: '9' },
    { group: 'main', name: 'Не учтено', value: 'пары (группы) без подписанного приказа: 12' },
    { group: 'ages', name: 'Наставляемых, 13 лет', value: '28' },
    { group: 'shape', name: 'Пар и групп по формам', value: 'учитель – ученик: 7; ученик – ученик: 2' },
    { group: 'organisation', name: 'Модель внедрена', value: 'да' },
  ],
  keys: 0,
  problems: [{ code: 'pairs_not_signed', text: '12 пар не считаются: приказ ещё не подписан.' }],
  submitted: '',
};
