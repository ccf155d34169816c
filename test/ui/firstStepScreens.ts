// The screens of a municipality that has just begun: the first steps, the questions of the form, the constants.
import type { Value } from '../../src/rpc/contract.ts';
import type { FirstSteps } from '../../src/rpc/views/setUp.ts';
import * as ui from '../../src/texts/ui.ts';
import * as setUp from '../../src/texts/uiSetUp.ts';
import type { Answers } from './fakeServer.ts';
import { MUNICIPALITY } from './panelViews.ts';
import { press, type ScreenCase } from './screenCase.ts';

const town: Answers = { rpcGetPanel: { value: MUNICIPALITY } };
const begun = (steps: Partial<FirstSteps>): Answers => {
  const firstSteps = { ...MUNICIPALITY.home.firstSteps, ...steps };
  const organisations = firstSteps.organisations === 0 ? [] : MUNICIPALITY.organisations;
  return { rpcGetPanel: { value: { ...MUNICIPALITY, organisations, home: { todos: [], firstSteps } } } };
};
const MENTOR_FORM: Value<'rpcGetMentorForm'> = {
  questions: [
    { code: 'subject', name: 'Предмет', isAsked: true },
    { code: 'experienceYears', name: 'Стаж, лет', isAsked: false },
  ],
};
const constant = {
  key: 'children',
  source: 'Росстат, бюллетень',
  asOf: '2026-01-01',
  ageMonths: 0,
  value: 12_400,
} as const;
const CONSTANTS: Value<'rpcGetConstants'> = {
  constants: [
    { ...constant, name: 'Детей 10–19 лет, проживающих в муниципалитете', state: 'good' },
    { ...constant, key: 'enterprises', name: 'Предприятий-партнёров', asOf: '2023-01-01', ageMonths: 35, state: 'old' },
    { ...constant, key: 'teachers', name: 'Учителей', asOf: '', ageMonths: null, state: 'undated' },
    {
      ...constant,
      key: 'young',
      name: 'Молодых учителей',
      value: null,
      asOf: '',
      ageMonths: null,
      source: '',
      state: 'missing',
    },
  ],
  link: 'https://docs.example/book/1#gid=7',
};

export const FIRST_STEP_SCREENS: readonly ScreenCase[] = [
  {
    name: 'town-empty',
    why: 'no organisations yet',
    answers: begun({ organisations: 0, books: { made: 0, total: 0 } }),
  },
  {
    name: 'town-templates',
    why: 'the making of templates was left half-way',
    answers: begun({ templates: { made: 8, total: 23 }, isFormChosen: false, books: { made: 0, total: 3 } }),
  },
  {
    name: 'mentor-form',
    why: 'questions to choose',
    answers: { ...town, rpcGetMentorForm: { value: MENTOR_FORM } },
    walk: (page) => press(page, ui.municipalityScreens.mentorForm),
  },
  {
    name: 'mentor-form-done',
    why: 'chosen',
    answers: { ...town, rpcGetMentorForm: { value: MENTOR_FORM }, rpcSetMentorForm: { value: { questions: 1 } } },
    walk: async (page) => {
      await press(page, ui.municipalityScreens.mentorForm);
      await press(page, setUp.mentorFormSave);
    },
  },
  {
    name: 'constants',
    why: 'each state of a constant',
    answers: { ...town, rpcGetConstants: { value: CONSTANTS } },
    walk: (page) => press(page, ui.municipalityScreens.constants),
  },
  {
    name: 'constants-none',
    why: 'a profile that needs none',
    answers: { ...town, rpcGetConstants: { value: { constants: [], link: '' } } },
    walk: (page) => press(page, ui.municipalityScreens.constants),
  },
];
