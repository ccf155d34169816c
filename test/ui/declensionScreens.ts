// The screen on the forms of names and titles, and its states.
import type { Page } from 'playwright-core';
import type { Value } from '../../src/rpc/contract.ts';
import * as ui from '../../src/texts/ui.ts';
import type { Answers } from './fakeServer.ts';
import { SCHOOL } from './panelViews.ts';
import { press, type ScreenCase } from './screenCase.ts';

const school: Answers = { rpcGetPanel: { value: SCHOOL } };
const LINK = 'https://docs.google.com/spreadsheets/d/B-1/edit#gid=9&range=AB5';
const DECLENSION: Value<'rpcCheckDeclension'> = {
  checked: 118,
  more: 3,
  doubtful: [
    {
      kind: 'name',
      place: '«Наставники», строка 5',
      text: 'Пастушок-Длиннофамильный Константин Александрович',
      forms: [
        { wanted: 'genitive', text: 'Пастушка-Длиннофамильного Константина Александровича' },
        { wanted: 'dative', text: 'Пастушку-Длиннофамильному Константину Александровичу' },
      ],
      columns: ['ФИО, родительный падеж', 'ФИО, дательный падеж'],
      link: LINK,
    },
    {
      kind: 'organisation',
      place: '«Организация», строка 2',
      text: 'МБДОУ детский сад № 998',
      forms: [{ wanted: 'prepositional', text: 'МБДОУ детском саде № 998' }],
      columns: [],
      link: LINK,
    },
  ],
};
const toDeclension = (page: Page) => press(page, ui.schoolScreens.declension);

export const DECLENSION_SCREENS: readonly ScreenCase[] = [
  {
    name: 'declension',
    why: 'words in doubt, with a column and without, and more than are shown',
    answers: { ...school, rpcCheckDeclension: { value: DECLENSION } },
    walk: toDeclension,
  },
  {
    name: 'declension-clean',
    why: 'no word in doubt',
    answers: { ...school, rpcCheckDeclension: { value: { checked: 41, doubtful: [], more: 0 } } },
    walk: toDeclension,
  },
  {
    name: 'declension-empty',
    why: 'no word at all',
    answers: { ...school, rpcCheckDeclension: { value: { checked: 0, doubtful: [], more: 0 } } },
    walk: toDeclension,
  },
];
