// What the page of a pair could be told in the tests; all people are invented.
import type { Value } from '../../src/rpc/contract.ts';

export type Life = Value<'rpcGetPairLife'>;

export const step = (id: Life['steps'][number]['id'], state: Life['steps'][number]['state'], by = '') => ({
  id,
  state,
  by,
});

export const LIFE: Life = {
  today: '2025-12-15',
  id: 'ПАР-0001',
  form: 'учитель – ученик',
  kinds: 'традиционное',
  goal: 'Подготовить доклад к школьной конференции',
  status: 'active',
  state: 'действует',
  startDate: '2025-09-15',
  endDate: '2026-05-29',
  terminatedOn: '',
  mayResume: false,
  members: [
    { id: 'НСТ-0001', label: 'Ветрова Анна Ильинична, учитель', role: 'наставник', joinedOn: '', leftOn: '2025-11-30' },
    {
      id: 'НСТ-0002',
      label: 'Дубравин Олег Кириллович, учитель',
      role: 'наставник',
      joinedOn: '2025-12-01',
      leftOn: '',
    },
    { id: 'НСМ-0001', label: 'Снегирёв Лев, 7 «А»', role: 'наставляемый', joinedOn: '', leftOn: '' },
  ],
  problems: [],
  steps: [
    step('papers', 'done'),
    step('programme', 'done'),
    step('meetings', 'overdue', '2025-12-10'),
    step('feedback', 'due', '2025-12-31'),
    step('closing', 'later', '2026-05-29'),
    step('result', 'later', '2026-05-29'),
  ],
  next: 'meetings',
  orderId: 'ПРК-0001',
  changeOrder: null,
  programme: {
    id: 'ПРГ-0001',
    isApproved: true,
    state: 'выполняется',
    startDate: '2025-09-15',
    endDate: '2026-05-29',
    approvedOn: '2025-09-20',
    goal: 'Подготовить доклад',
    items: [
      { title: 'Знакомство', dueOn: '2025-09-29', isDone: true },
      { title: 'Совместная работа', dueOn: '2026-01-30', isDone: false },
    ],
    problems: [],
    documentUrl: 'https://docs.google.com/document/d/D-1/edit',
  },
  proposal: null,
  meetings: [
    { id: 'ВСТ-0002', type: 'вторая пробная рабочая', on: '2025-10-10', topic: 'Выбрали тему доклада' },
    { id: 'ВСТ-0001', type: 'первая организационная', on: '2025-09-19', topic: '' },
  ],
  meeting: { type: 'planning', name: 'встреча-планирование', by: '2025-12-10' },
  quietFor: 66,
  interim: { asked: 2, answered: 1, by: '2025-12-31', url: 'https://docs.google.com/forms/d/e/F-1/viewform' },
  closing: { asked: 2, answered: 0, by: '2026-05-29', url: '' },
  choices: {
    meetingTypes: [
      { code: 'first', name: 'первая организационная' },
      { code: 'planning', name: 'встреча-планирование' },
    ],
    reasons: [{ code: 'mentor_refused', name: 'отказ наставника' }],
    results: [{ code: 'achieved', name: 'достигнут' }],
    programmeKinds: [
      { code: 'personalised', name: 'персонализированная программа' },
      { code: 'individual_plan', name: 'план индивидуального развития' },
    ],
    mentors: [{ code: 'НСТ-0003', name: 'Полевая Вера Ильинична, учитель' }],
    awardKinds: ['благодарственное письмо', 'грамота'],
  },
};
export const CALM: Partial<Life> = { quietFor: 0, next: '', members: LIFE.members.slice(1) };
export const DRAFT: Life = {
  ...LIFE,
  ...CALM,
  status: 'draft',
  state: 'проект',
  problems: ['Пара ПАР-0001: нет ни одного наставляемого.'],
  steps: LIFE.steps.map(({ id }) => step(id, id === 'papers' || id === 'programme' ? 'due' : 'later')),
  next: 'papers',
  orderId: '',
  programme: null,
  proposal: {
    startDate: '2025-09-15',
    endDate: '2026-05-29',
    kind: 'individual_plan',
    items: [
      'Знакомство, ожидания и интересы',
      'Совместная работа над целью, регулярные встречи',
      'Подведение итогов, представление результата',
    ],
  },
  meetings: [],
  meeting: null,
  interim: null,
  closing: null,
};
export const UNAPPROVED: Life = {
  ...LIFE,
  ...CALM,
  next: 'programme',
  programme: LIFE.programme && {
    ...LIFE.programme,
    isApproved: false,
    state: 'проект',
    approvedOn: '',
    documentUrl: '',
    problems: ['Программа ПРГ-0001 короче трёх месяцев. Исправьте даты.'],
  },
};
