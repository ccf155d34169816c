// Orders of the authority: their appendices, their gates, what signing and cancelling do to others.
import { describe, expect, test } from '@jest/globals';
import {
  type Appendix,
  type AppendixFacts,
  lackingAppendices,
  presentAppendices,
} from '../../src/domain/order/municipal/municipalAppendices.ts';
import {
  type ChangedOrder,
  cancellingMunicipal,
  checkCancellingMunicipal,
  signingMunicipal,
} from '../../src/domain/order/municipal/municipalEffects.ts';
import { type MunicipalFacts, municipalGates } from '../../src/domain/order/municipal/municipalGates.ts';
import type { MunicipalOrder } from '../../src/domain/order/order.ts';

const DAY = '2025-09-15';

const order = (cells: Partial<MunicipalOrder> = {}): MunicipalOrder => ({
  id: 'ПРК-0001',
  type: 'order_municipal',
  number: '12',
  date: '2025-09-01',
  title: 'О внедрении',
  series: '',
  basedOnId: '',
  signerPosition: 'начальник',
  signerFio: 'Тополев Иван Сергеевич',
  acting: false,
  actingBasis: '',
  status: 'signed',
  documentUrl: '',
  ...cells,
});
const draft = (cells: Partial<MunicipalOrder> = {}) =>
  order({ id: 'ПРК-0002', number: '', date: null, status: 'draft', ...cells });
const amendment = (cells: Partial<MunicipalOrder> = {}) =>
  order({ id: 'ПРК-0002', number: '20', date: '2025-09-10', basedOnId: 'ПРК-0001', ...cells });

const FULL: AppendixFacts = {
  tracks: ['teachers', 'students'],
  wantsPlan: true,
  hasPlan: true,
  indicators: [{ id: 'П-1', hasTarget: true }],
  hasBase: true,
};

describe('appendices', () => {
  test.each<[why: string, facts: Partial<AppendixFacts>, present: Appendix[], lacking: Appendix[]]>([
    ['all that a profile of both programmes has', {}, ['plan', 'targets', 'base'], []],
    ['teachers alone have a Положение', { tracks: ['teachers'] }, ['regulation', 'plan', 'targets', 'base'], []],
    ['pupils alone have none', { tracks: ['students'] }, ['plan', 'targets', 'base'], []],
    ['a plan that is wanted and has no rows is lacking', { hasPlan: false }, ['targets', 'base'], ['plan']],
    ['a plan that nobody wants is not', { hasPlan: false, wantsPlan: false }, ['targets', 'base'], []],
    [
      'indicators without any target have nothing to approve',
      { indicators: [{ id: 'П-1', hasTarget: false }] },
      ['plan', 'base'],
      ['targets'],
    ],
    ['a profile without indicators needs no targets', { indicators: [] }, ['plan', 'base'], []],
    ['a profile without a register of pairs has no appendix of it', { hasBase: false }, ['plan', 'targets'], []],
  ])('%s', (_why, facts, present, lacking) => {
    expect(presentAppendices({ ...FULL, ...facts })).toEqual(present);
    expect(lackingAppendices({ ...FULL, ...facts })).toEqual(lacking);
  });
});

describe('gates', () => {
  const FACTS: MunicipalFacts = {
    orders: [],
    appendices: FULL,
    coordinatorFio: 'Ясенева Мария Фёдоровна',
    hasOlderOrder: false,
    eventDays: [],
  };
  const event = draft({ type: 'order_final_event' });
  const some = [
    { id: 'П-1', hasTarget: true },
    { id: 'П-2', hasTarget: false },
  ];
  const none = [{ id: 'П-1', hasTarget: false }];

  test.each<[why: string, own: MunicipalOrder, facts: Partial<MunicipalFacts>, codes: string[]]>([
    ['nothing is missing', draft(), {}, []],
    ['no row of the plan', draft(), { appendices: { ...FULL, hasPlan: false } }, ['gate_plan_missing']],
    ['no target at all', draft(), { appendices: { ...FULL, indicators: none } }, ['gate_targets_missing']],
    ['a target here, none there', draft(), { appendices: { ...FULL, indicators: some } }, ['gate_target_missing ⚠']],
    ['nobody coordinates', draft(), { coordinatorFio: ' ' }, ['gate_no_coordinator ⚠']],
    [
      'plan, targets and coordinator are told at once',
      draft(),
      { appendices: { ...FULL, hasPlan: false, indicators: none }, coordinatorFio: '' },
      ['gate_plan_missing', 'gate_targets_missing', 'gate_no_coordinator ⚠'],
    ],
    ['an amendment is not asked for appendices', amendment(), { orders: [order()], coordinatorFio: '' }, []],
    [
      'of a draft nothing can be changed',
      amendment(),
      { orders: [draft({ id: 'ПРК-0001' })] },
      ['gate_amended_not_signed'],
    ],
    [
      'nor of what is signed later',
      amendment(),
      { orders: [order({ date: '2025-09-16' })] },
      ['gate_amended_not_signed'],
    ],
    ['an event before the programme is introduced', event, {}, ['gate_no_municipal_order ⚠']],
    ['an event after it', event, { orders: [order()] }, []],
    ['introduced before the workbook', event, { hasOlderOrder: true }, []],
    [
      'a cancelled introduction does not count',
      event,
      { orders: [order({ status: 'cancelled' })] },
      ['gate_no_municipal_order ⚠'],
    ],
    ['an event without a day', event, { orders: [order()], eventDays: [DAY, null] }, ['gate_event_without_day ⚠']],
  ])('%s', (_why, own, facts, codes) => {
    const told = municipalGates(own, { ...FACTS, ...facts }, DAY);
    expect(told.map(({ code, level }) => (level === 'warning' ? `${code} ⚠` : code))).toEqual(codes);
  });

  test('the indicators without a target are named', () => {
    expect(municipalGates(draft(), { ...FACTS, appendices: { ...FULL, indicators: some } }, DAY)).toMatchObject([
      { data: { ids: 'П-2' } },
    ]);
  });
});

const AMENDED: readonly ChangedOrder[] = [{ id: 'ПРК-0001', status: 'amended' }];
const SIGNED: readonly ChangedOrder[] = [{ id: 'ПРК-0001', status: 'signed' }];

test.each<[why: string, own: MunicipalOrder, others: MunicipalOrder[], changed: readonly ChangedOrder[]]>([
  ['an order by itself changes no other', order(), [], []],
  ['a change makes the changed one amended', amendment(), [order()], AMENDED],
  ['the second change finds it so', amendment(), [order({ status: 'amended' })], []],
  ['a cancelled one stays cancelled', amendment(), [order({ status: 'cancelled' })], []],
  ['an event based on the introduction does not amend it', amendment({ type: 'order_final_event' }), [order()], []],
])('signing: %s', (_why, own, others, changed) => {
  expect(signingMunicipal(own, [...others, own])).toEqual(changed);
});

test.each<[why: string, own: MunicipalOrder, others: MunicipalOrder[], changed: readonly ChangedOrder[]]>([
  ['the only change is gone: it stands as it was signed', amendment(), [order({ status: 'amended' })], SIGNED],
  [
    'another change is in force',
    amendment(),
    [order({ status: 'amended' }), amendment({ id: 'ПРК-0003', number: '21' })],
    [],
  ],
  [
    'the other change was cancelled before',
    amendment(),
    [order({ status: 'amended' }), amendment({ id: 'ПРК-0003', status: 'cancelled' })],
    SIGNED,
  ],
  ['what it changed is cancelled itself', amendment(), [order({ status: 'cancelled' })], []],
])('cancelling: %s', (_why, own, others, changed) => {
  expect(cancellingMunicipal(own, [...others, own])).toEqual(changed);
});

test.each<[why: string, own: MunicipalOrder, others: MunicipalOrder[], codes: string[]]>([
  ['a draft hurts nobody', draft(), [], []],
  ['twice is refused', order({ status: 'cancelled' }), [], ['order_already_cancelled']],
  ['papers of the organisations cite the introduction', order(), [], ['order_cancel_cited']],
  ['and changes rest on it', order(), [amendment()], ['order_cancel_cited', 'order_cancel_amended']],
  ['nobody cites a change', amendment(), [order()], []],
  ['nor an event', order({ type: 'order_final_event' }), [], []],
])('before cancelling: %s', (_why, own, others, codes) => {
  expect(checkCancellingMunicipal(own, [...others, own]).map(({ code }) => code)).toEqual(codes);
});
