// The screens of a school workbook on consents, destroyed data, doubled people and codes.
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

const ALONE = { id: 'НСТ-0009', label: 'Ветрова Анна Игоревна, учитель', erased: false, attention: false, lines: [] };
const withConsents: Answers = { ...school, rpcGetConsents: { value: CONSENTS } };
const toPerson = (page: Page) => page.getByRole('button', { name: privacy.consentsOpen, exact: true }).first().click();

const DUPLICATE = {
  keptId: 'НСМ-0003',
  keptLabel: 'Полевая Нина, 6 «Б»',
  droppedId: 'НСМ-0004',
  droppedLabel: 'Полевая Нина, 7 «Б»',
  sheet: 'Наставляемые',
  certain: true,
  differing: [
    { key: 'position', title: 'Должность или класс', kept: '6 «Б»', other: '7 «Б»' },
    { key: 'birthDate', title: 'Дата рождения', kept: '2012-07-07', other: '2012-07-07' },
  ],
  fills: ['Запрос'],
  references: [
    { sheet: 'Участники пар', count: 1 },
    { sheet: 'Согласия', count: 2 },
  ],
  inOnePair: [],
} as const;

const DUPLICATES: Value<'rpcGetDuplicates'> = {
  duplicates: [DUPLICATE, { ...DUPLICATE, droppedId: 'НСМ-0005', certain: false, inOnePair: ['ПАР-0001'] }],
  more: 0,
  merged: [{ droppedId: 'НСТ-0007', keptId: 'НСТ-0002', keptLabel: 'Дубравин О. К.' }],
};
const withDuplicates: Answers = { ...school, rpcGetDuplicates: { value: DUPLICATES } };
const toDuplicates = (page: Page) => press(page, privacy.duplicatesTitle);
const compare = async (page: Page, at: number) => {
  await toDuplicates(page);
  await page.getByRole('button', { name: privacy.duplicatesOpen, exact: true }).nth(at).click();
};

export const PRIVACY_SCREENS: readonly ScreenCase[] = [
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
  { name: 'people', why: 'the ways to people’s matters', answers: withDuplicates },
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
      await fill(page, privacy.withdrawDocument, 'вх. 12 от 30.12.2025');
      await press(page, privacy.withdrawSave);
    },
  },
  { name: 'duplicates', why: 'certain, possible, and a merge to undo', answers: withDuplicates, walk: toDuplicates },
  { name: 'merge', why: 'two rows side by side', answers: withDuplicates, walk: (page) => compare(page, 0) },
  { name: 'merge-refused', why: 'both are in one pair', answers: withDuplicates, walk: (page) => compare(page, 1) },
  {
    name: 'merge-undone',
    why: 'something was changed since',
    answers: { ...withDuplicates, rpcUndoMerge: { value: { moved: 2, left: ['Согласия: СОГ-0002'] } } },
    walk: async (page) => {
      await toDuplicates(page);
      await press(page, privacy.undoMerge);
    },
  },
  {
    name: 'erase-done',
    why: 'the act, and what is left to people',
    answers: {
      ...school,
      rpcGetConsents: {
        value: {
          ...CONSENTS,
          people: CONSENTS.people.map((person) => ({ ...person, lines: person.lines.slice(1) })).slice(0, 1),
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
  {
    name: 'viewers',
    why: 'everybody with a ground',
    answers: {
      ...school,
      rpcRefreshViewers: {
        value: {
          viewers: [
            { who: 'Куратор', what: 'Всё, что записано в книге.', purpose: 'Ведёт реестры.', basis: '', since: '' },
            { who: 'Регион', what: 'Числа.', purpose: 'Следит.', basis: 'Соглашение', since: '2025-09-01' },
          ],
        },
      },
    },
    walk: async (page) => {
      await press(page, privacy.viewersTitle);
    },
  },
  {
    name: 'codes',
    why: 'codes and the list to print',
    answers: {
      rpcGetPanel: { value: { ...SCHOOL, pdMode: 'codes' } },
      rpcGiveCodes: { value: { codes: ['ГД2-ЖИ7', 'ЛПФ-225'], url: 'https://docs.example/codes/1' } },
    },
    walk: async (page) => {
      await press(page, privacy.codesTitle);
      await fill(page, privacy.codesCount, '2');
      await press(page, privacy.codesGive);
    },
  },
];
