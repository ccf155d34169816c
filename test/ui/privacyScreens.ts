// The screens of a school workbook on consents, destroyed data, doubled people and codes.
import type { Page } from 'playwright-core';
import type { Value } from '../../src/rpc/contract.ts';
import * as ui from '../../src/texts/ui.ts';
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

const CONSENTS: Value<'rpcGetConsents'> = {
  people: [
    {
      id: 'НСМ-0001',
      label: 'Снегирёв Лев, 7 «А»',
      erased: false,
      attention: true,
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
      lines: [{ ...line, expiresSoon: true }],
    },
    { id: 'НСТ-0003', label: 'Лугин С. Т.', erased: false, attention: false, lines: [line] },
  ],
  kinds: [{ code: 'pd_processing', name: 'на обработку персональных данных' }],
  signers: [{ code: 'legal_representative', name: 'законный представитель' }],
};

const withConsents: Answers = { ...school, rpcGetConsents: { value: CONSENTS } };
const toConsents = (page: Page) => press(page, ui.schoolScreens.consents);
const toPerson = async (page: Page) => {
  await toConsents(page);
  await page.getByRole('button', { name: privacy.consentsOpen, exact: true }).first().click();
};

export const PRIVACY_SCREENS: readonly ScreenCase[] = [
  { name: 'consents', why: 'somebody lacks something', answers: withConsents, walk: toConsents },
  {
    name: 'consents-empty',
    why: 'nobody has any',
    answers: { ...school, rpcGetConsents: { value: { ...CONSENTS, people: [] } } },
    walk: toConsents,
  },
  { name: 'person-consents', why: 'every state of one person', answers: withConsents, walk: toPerson },
  {
    name: 'record-consent',
    why: 'a signature is written down',
    answers: withConsents,
    walk: async (page) => {
      await toPerson(page);
      await press(page, privacy.consentsRenew);
    },
  },
  {
    name: 'withdraw-consent',
    why: 'the form',
    answers: withConsents,
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
    walk: async (page) => {
      await toPerson(page);
      await press(page, privacy.consentsWithdraw);
      await fill(page, privacy.withdrawOn, '2025-12-30');
      await fill(page, privacy.withdrawDocument, 'вх. 12 от 30.12.2025');
      await press(page, privacy.withdrawSave);
    },
  },
];
