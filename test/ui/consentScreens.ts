// The screens of a school workbook on consents: the list, one person's, one paper of several people.
import type { Page } from 'playwright-core';
import type { Value } from '../../src/rpc/contract.ts';
import * as privacy from '../../src/texts/uiPrivacy.ts';
import type { Answers } from './fakeServer.ts';
import { SCHOOL } from './panelViews.ts';
import { fill, press, type ScreenCase } from './screenCase.ts';

const school: Answers = { rpcGetPanel: { value: SCHOOL } };

const line = {
  kind: 'pd_processing',
  kindName: 'на обработку персональных данных',
  signer: 'legal_representative',
  signerName: 'законный представитель',
  state: 'given',
  needed: true,
  expiresSoon: false,
  consentId: 'СОГ-0001',
  givenOn: '2025-09-01',
  validTo: '2026-05-31',
  withdrawnOn: '',
} as const;

export const CONSENTS: Value<'rpcGetConsents'> = {
  people: [
    {
      id: 'НСМ-0001',
      label: 'Снегирёв Лев, 7 «А»',
      erased: false,
      attention: true,
      runningPairs: ['ПАР-0001'],
      lines: [
        line,
        { ...line, kind: 'mentee_participation', kindName: 'на участие в программе', state: 'missing', consentId: '' },
        { ...line, kind: 'photo_video', kindName: 'на использование изображения', state: 'withdrawn', needed: false },
      ],
    },
    {
      id: 'НСТ-0002',
      label: 'Дубравин О. К.',
      erased: false,
      attention: true,
      runningPairs: ['ПАР-0001'],
      lines: [{ ...line, expiresSoon: true }],
    },
    { id: 'НСТ-0003', label: 'Лугин С. Т.', erased: false, attention: false, runningPairs: [], lines: [line] },
  ],
  kinds: [{ code: 'pd_processing', name: 'на обработку персональных данных' }],
  signers: [{ code: 'legal_representative', name: 'законный представитель' }],
};

const ALONE = {
  id: 'НСТ-0009',
  label: 'Ветрова Анна Игоревна, учитель',
  erased: false,
  attention: false,
  runningPairs: [],
  lines: [],
};
export const withConsents: Answers = { ...school, rpcGetConsents: { value: CONSENTS } };
export const toPerson = (page: Page) =>
  page.getByRole('button', { name: privacy.consentsOpen, exact: true }).first().click();

const RECORDED = { consentIds: ['СОГ-0007'], candidateIds: [], givenOn: '2025-12-01', validTo: '' };
const recorded: Answers = { ...withConsents, rpcRecordConsent: { value: { recorded: RECORDED, replaced: 1 } } };
const renew = async (page: Page) => {
  await toPerson(page);
  await press(page, privacy.consentsRenew);
  await fill(page, privacy.recordGivenOn, '2025-12-01');
  await press(page, privacy.recordSave);
};
const MANY = ['Лугин Савва, 7 «А»', 'Полевая Нина, 6 «Б»', 'Холмов Пётр, 5 «А»'].map((label, at) => ({
  id: `НСМ-001${at}`,
  label,
  erased: false,
  attention: true,
  runningPairs: ['ПАР-0002'],
  lines: [{ ...line, state: 'missing' as const, consentId: '' }],
}));
const withMany: Answers = { ...school, rpcGetConsents: { value: { ...CONSENTS, people: MANY } } };

export const CONSENT_SCREENS: readonly ScreenCase[] = [
  { name: 'consents', why: 'somebody lacks something', answers: withConsents, place: 'consents ' },
  {
    name: 'consents-empty',
    why: 'nobody has any',
    answers: { ...school, rpcGetConsents: { value: { ...CONSENTS, people: [] } } },
    place: 'consents ',
  },
  {
    name: 'person-consents',
    why: 'every state of one person',
    answers: withConsents,
    place: 'consents ',
    walk: toPerson,
  },
  {
    name: 'person-consents-opened',
    why: 'somebody found on the first screen, who has none yet',
    answers: {
      ...school,
      rpcGetConsents: { value: { ...CONSENTS, people: [{ ...ALONE, id: 'НСМ-0009' }, ...CONSENTS.people] } },
    },
    place: 'consents НСМ-0009',
  },
  {
    name: 'person-consents-unknown',
    why: 'somebody has taken the row away meanwhile',
    answers: {
      ...school,
      rpcGetConsents: { problems: [{ code: 'person_unknown', text: 'Запись НСМ-0009 не найдена.' }] },
    },
    place: 'consents НСМ-0009',
  },
  {
    name: 'record-consent',
    why: 'a signature is written down',
    answers: withConsents,
    place: 'consents ',
    walk: async (page) => {
      await toPerson(page);
      await press(page, privacy.consentsRenew);
    },
  },
  {
    name: 'record-consent-done',
    why: 'written down, and it can be taken back',
    answers: recorded,
    place: 'consents ',
    walk: renew,
  },
  {
    name: 'record-consent-undone',
    why: 'taken back',
    answers: { ...recorded, rpcTakeBackConsents: { value: { removed: 1 } } },
    place: 'consents ',
    walk: async (page) => {
      await renew(page);
      await press(page, privacy.recordUndo);
    },
  },
  {
    name: 'record-consent-used',
    why: 'something rests on it by now',
    answers: {
      ...recorded,
      rpcTakeBackConsents: {
        problems: [{ code: 'consent_used', text: 'На согласии СОГ-0007 уже держатся пара, приказ или задача.' }],
      },
    },
    place: 'consents ',
    walk: async (page) => {
      await renew(page);
      await press(page, privacy.recordUndo);
    },
  },
  {
    name: 'consents-many',
    why: 'one paper of several people',
    answers: withMany,
    place: 'consents ',
    walk: (page) => press(page, privacy.manyTitle),
  },
  {
    name: 'consents-many-missing',
    why: 'nobody was ticked and no day told',
    answers: withMany,
    place: 'consents ',
    walk: async (page) => {
      await press(page, privacy.manyTitle);
      await press(page, privacy.manySave);
    },
  },
  {
    name: 'consents-many-done',
    why: 'one could not be written down',
    answers: {
      ...withMany,
      rpcRecordConsents: {
        value: {
          recorded: { ...RECORDED, consentIds: ['СОГ-0007', 'СОГ-0008'] },
          left: [{ personId: 'НСМ-0011', text: 'Участник НСМ-0011 подписывает сам: ему есть 18 лет.' }],
        },
      },
    },
    place: 'consents ',
    walk: async (page) => {
      await press(page, privacy.manyTitle);
      await press(page, privacy.manyAll(MANY.length));
      await fill(page, privacy.recordGivenOn, '2025-09-01');
      await press(page, privacy.manySave);
    },
  },
];
