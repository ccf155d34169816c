// The screens on a consent that is withdrawn and on data that are destroyed.
import * as privacy from '../../src/texts/uiPrivacy.ts';
import { CONSENTS, toPerson, withConsents } from './consentScreens.ts';
import { SCHOOL } from './panelViews.ts';
import { fill, press, type ScreenCase } from './screenCase.ts';

/** Somebody without a consent to the processing. */
const UNCONSENTED = CONSENTS.people.slice(0, 1).map((person) => ({ ...person, lines: person.lines.slice(1) }));

export const WITHDRAWAL_SCREENS: readonly ScreenCase[] = [
  {
    name: 'withdraw-consent',
    why: 'the form',
    answers: withConsents,
    place: 'consents ',
    walk: async (page) => {
      await toPerson(page);
      await press(page, privacy.consentsWithdraw);
    },
  },
  {
    name: 'withdraw-consent-done',
    why: 'the tasks that follow',
    answers: {
      ...withConsents,
      rpcWithdrawConsent: {
        value: {
          tasks: [
            {
              title: 'Уничтожить данные участника и подписать акт',
              about: 'НСМ-0001',
              dueOn: '2026-01-29',
              basis: '152-ФЗ, ст. 21 ч. 5',
            },
          ],
        },
      },
    },
    place: 'consents ',
    walk: async (page) => {
      await toPerson(page);
      await press(page, privacy.consentsWithdraw);
      await fill(page, privacy.withdrawOn, '2025-12-30');
      await fill(page, privacy.withdrawDocument, 'вх. 12');
      await press(page, privacy.withdrawSave);
    },
  },
  {
    name: 'erase-pair-running',
    why: 'a pair that goes on is told before the press',
    answers: {
      rpcGetPanel: { value: SCHOOL },
      rpcGetConsents: { value: { ...CONSENTS, people: UNCONSENTED } },
    },
    place: 'consents ',
    walk: async (page) => {
      await toPerson(page);
      await press(page, privacy.eraseTitle);
    },
  },
  {
    name: 'erase-done',
    why: 'the act, and what is left to people',
    answers: {
      rpcGetPanel: { value: SCHOOL },
      rpcGetConsents: {
        value: {
          ...CONSENTS,
          people: UNCONSENTED.map((person) => ({ ...person, runningPairs: [] })),
        },
      },
      rpcEraseData: {
        value: {
          actUrl: 'https://docs.example/act/1',
          rows: 2,
          countsKept: false,
          byHand: ['Уничтожьте бумаги и файлы с его данными, кроме приказов и согласия.', 'Проверьте лист «Практики».'],
        },
      },
    },
    place: 'consents ',
    walk: async (page) => {
      await toPerson(page);
      await press(page, privacy.eraseTitle);
      await press(page, privacy.eraseSave);
    },
  },
];
